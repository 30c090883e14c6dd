import 'tfm-widgets/elements/eligibility-checker';
import 'tfm-widgets/elements/programme-card';
import 'tfm-widgets/elements/tfm-data';

const card = document.querySelector('programme-card');
document.addEventListener('tfm-answer', ({ question, answer }) => {
  document.querySelector('#said').textContent = `${question}: ${[answer].flat().join(' ')}`;
});
document.querySelector('#other').addEventListener('click', () => {
  card.programme = 'sktm-secondary-ect';
  card.compact = false;
});
