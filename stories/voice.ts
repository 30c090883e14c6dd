import { html, type TemplateResult } from 'lit';

const PAIRS: readonly (readonly [instead: string, write: string])[] = [
  ['Participants will be supported to develop their practice', 'You try things out with a class between the days'],
  ['Ineligible', 'Not for you now'],
  ['An error occurred', 'The dates on our hub’s page could not be loaded. Your hub can tell you what is planned'],
  ['Please select an option', 'Choose one before you go on'],
  ['01/02/23 10:30', 'Wednesday 1 February 2023, 10.30am'],
];

/** How we write. */
export const voice = (): TemplateResult =>
  html`<h2 class="title">Voice</h2>
    <p class="measure">
      We write for a teacher with a phone and four minutes. Plain British English, one thought a sentence, the answer
      first and the reason after it.
    </p>
    <ul class="measure">
      <li>Say “you” to the reader and “your hub” for who can help. We are hardly ever in the text ourselves.</li>
      <li>
        Use the field’s own terms as they are: Work Group, Mastery Specialist, academic year, Maths Hub. Explain others.
      </li>
      <li>A no comes with its reason and with what would make it a yes. Nobody is left at the end of a road.</li>
      <li>What has passed says so, with its year. Nothing over is offered as if it were open.</li>
      <li>A figure has its date and its source beside it. What is hoped for is not told as reached.</li>
      <li>A mistake names the setting, what it holds and what it can hold. It never blames.</li>
      <li>No colour, mark or place on the page says anything that the words do not.</li>
    </ul>
    <h3 class="subtitle">For instance</h3>
    <ul class="plain items">
      ${PAIRS.map(
        ([instead, write]) =>
          html`<li class="panel">
            <p class="small muted">Instead of “${instead}”</p>
            <p><strong>${write}</strong></p>
          </li>`,
      )}
    </ul>`;
