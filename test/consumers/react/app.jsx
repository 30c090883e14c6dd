import { useCallback, useState } from 'react';

/**
 * The page, the same on the server and in the browser.
 *
 * What React takes over from a server it leaves as it is: an `ontfm-answer` or a property would only be set when it changes. So
 * settings are written as attributes here, and the event is listened to by a ref; `live.jsx` is the shorter way where no server
 * renders.
 */
export function App() {
  const [said, setSaid] = useState('Nothing said yet.');
  const [other, setOther] = useState(false);
  const checker = useCallback((element) => {
    const hear = ({ question, answer }) => setSaid(`${question}: ${[answer].flat().join(' ')}`);
    element.addEventListener('tfm-answer', hear);
    return () => element.removeEventListener('tfm-answer', hear);
  }, []);
  return (
    <>
      <h1>A React page</h1>
      <p id="said">{said}</p>
      <button id="other" type="button" onClick={() => setOther(true)}>
        Another programme
      </button>
      <tfm-data today="2022-10-01">
        <eligibility-checker ref={checker} programmes="secondary-tfm-development" heading-level={2}>
          <p>Ask your Maths Hub who can join.</p>
        </eligibility-checker>
        <programme-card
          programme={other ? 'sktm-secondary-ect' : 'secondary-tfm-development'}
          heading-level={3}
          compact={!other}
        >
          <p>Development is for two teachers of a school.</p>
        </programme-card>
      </tfm-data>
    </>
  );
}
