/** Somebody's application: every door of the package with its types. */
import { TfmHub, TfmAnswerEvent, version, type Dataset, type Verdict } from 'tfm-widgets';
import 'tfm-widgets/define';
import { assess, nextQuestion, toCalendar } from 'tfm-widgets/domain';
import bundled from 'tfm-widgets/dataset.json' with { type: 'json' };

const dataset = bundled as Dataset;
const verdicts: Verdict[] = assess(dataset, { phase: 'unknown' }).map(({ verdict }) => verdict);
const next: string | undefined = nextQuestion(dataset, {})?.question;
const file: string = toCalendar(dataset.workgroups, { now: new Date() });
const hub: TfmHub = document.createElement('tfm-hub');
hub.hub = 'turing-nw';
document.body.addEventListener('tfm-answer', (event) => {
  const answer: TfmAnswerEvent = event;
  console.log(answer.question, version, verdicts, next, file);
});
