import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'tfm-widgets/define';

/** The same page without a server: properties by their names, and events by `on` and theirs. */
function App() {
  const [said, setSaid] = useState('Nothing said yet.');
  const [other, setOther] = useState(false);
  return (
    <>
      <h1>A React page</h1>
      <p id="said">{said}</p>
      <button id="other" type="button" onClick={() => setOther(true)}>
        Another programme
      </button>
      <tfm-data today="2022-10-01">
        <eligibility-checker
          programmes="secondary-tfm-development"
          ontfm-answer={({ question, answer }) => setSaid(`${question}: ${[answer].flat().join(' ')}`)}
        />
        <programme-card
          programme={other ? 'sktm-secondary-ect' : 'secondary-tfm-development'}
          headingLevel={3}
          compact={!other}
        />
      </tfm-data>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<App />);
