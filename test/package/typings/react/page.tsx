/** Somebody's page in React 19, with React's own types. */
import type {} from 'tfm-widgets/jsx';
import type { TfmJourney } from 'tfm-widgets';
import { useRef, type ReactElement } from 'react';

export function Page(): ReactElement {
  const journey = useRef<TfmJourney>(null);
  return (
    <tfm-data hub="turing-nw" today="2023-03-10" ontfm-data-ready={({ state }) => console.log(state.hub.length)}>
      <tfm-journey
        ref={journey}
        phase="secondary"
        stage="embedding"
        compact
        heading-level="3"
        className="wide"
        ontfm-stage-select={({ stage, journey }) => console.log(stage.length, journey.length)}
      >
        <p>The journey</p>
      </tfm-journey>
      <eligibility-checker
        programmes="primary-mastery-readiness"
        headingLevel={3}
        ontfm-result={({ assessments }) => console.log(assessments.map(({ verdict }) => verdict))}
      />
      <workgroup-dates
        key="dates"
        programme="sktm-secondary-ect"
        structured-data
        ontfm-calendar={({ day }) => day?.toFixed()}
      />
      <programme-card programme="sktm-secondary-ect" compact={false} />
      <tfm-programmes year="2023/24" />
      <tfm-hub hub="turing-nw" id="hub" />
      <tfm-impact heading-level={4} />
    </tfm-data>
  );
}

export const wrong = [
  // @ts-expect-error there is no such phase
  <tfm-journey phase="tertiary" />,
  // @ts-expect-error there is no such setting
  <tfm-journey colour="red" />,
  // @ts-expect-error a heading level is a number
  <tfm-hub heading-level="three" />,
  // @ts-expect-error a stage has no programme
  <tfm-journey ontfm-stage-select={({ programme }) => programme} />,
  // @ts-expect-error a programme is known by its id
  <programme-card programme={7} />,
  // @ts-expect-error a tag that is not ours
  <tfm-nothing />,
];
