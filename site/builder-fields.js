/* The fields of the builder: one for each setting of a widget, as its kind asks. */
import { choicesOf, settingsOf } from '../domain.js';
import { make } from './page.js';

/** What a setting is called; the attribute's own name stands beside it. */
const LABELS = {
  phase: 'Phase',
  year: 'Academic year',
  stage: 'Stage that the school has reached',
  compact: 'Compact, for a sidebar',
  programme: 'Programme',
  programmes: 'Programmes to ask about',
  hub: 'Maths Hub',
  src: 'Address of your own dates',
  today: 'Day to take for today',
  feedback: 'Ask whether it was useful',
  addressable: 'Keep what readers choose in the address',
  'structured-data': 'Tell search engines',
  'heading-level': 'Level of the heading',
};

/** A description from the manifest, with what stands in backticks as code. */
export const described = (text) =>
  text.split('`').map((piece, at) => (at % 2 ? make('code', {}, piece) : piece.replace(/\s+/g, ' ')));

const label = (name, id) => make('label', { for: id }, LABELS[name] ?? name, ' ', make('code', {}, name));

/** A list to choose one from. A value that is not in it is shown all the same, so that nothing is changed unseen. */
function select({ id, name, value, about, choices, needed }, change) {
  const all = [...(needed ? [] : [['', 'As it comes']]), ...choices];
  if (!all.some(([each]) => each === value))
    all.push([value, value ? `${value} (not among the choices)` : 'Choose one']);
  const options = all.map(([each, words]) => make('option', { value: each, selected: each === value }, words));
  return make(
    'select',
    { id, 'aria-describedby': about, onchange: (event) => change(name, event.target.value) },
    ...options,
  );
}

/** Programmes to tick. */
function several({ id, name, value, choices, hint, wrong }, change) {
  const chosen = new Set(value.split(/\s+/).filter(Boolean));
  const box = ([each, words]) => {
    const tick = (event) => {
      if (event.target.checked) chosen.add(each);
      else chosen.delete(each);
      change(name, [...chosen].join(' '));
    };
    const own = `${id}-${each}`;
    const input = make('input', { type: 'checkbox', id: own, checked: chosen.has(each), onchange: tick });
    return make('div', { class: 'tick' }, input, make('label', { for: own }, words));
  };
  const unknown = [...chosen].filter((each) => !choices.some(([known]) => known === each)).map((each) => [each, each]);
  const legend = make('legend', {}, LABELS[name] ?? name, ' ', make('code', {}, name));
  const boxes = make('div', { class: 'ticks' }, ...[...choices, ...unknown].map(box));
  return make('fieldset', { class: 'field', id }, legend, hint, wrong, boxes);
}

/**
 * The field of a setting.
 *
 * @param {object} about `dataset`, `tag`, `name`, the `attributes` as they are, the manifest's `description`, and the `today` in London
 * @param {(name: string, value: string | undefined) => void} change is told the new value; `undefined` for a switch that is off
 */
export function field({ dataset, tag, name, attributes, description, today }, change) {
  const kind = settingsOf(tag)[name];
  const [id, value] = [`set-${name}`, attributes[name] ?? ''];
  const about = `${id}-hint ${id}-wrong`;
  const hint = make('p', { class: 'hint', id: `${id}-hint` }, ...described(description));
  const wrong = make('p', { class: 'wrong', id: `${id}-wrong`, hidden: true });
  const choices = choicesOf(dataset, tag, name, attributes, today);
  if (kind === 'switch') {
    const toggle = (event) => change(name, event.target.checked ? '' : undefined);
    const input = make('input', {
      type: 'checkbox',
      id,
      checked: name in attributes,
      'aria-describedby': about,
      onchange: toggle,
    });
    return make('div', { class: 'field' }, make('div', { class: 'tick' }, input, label(name, id)), hint, wrong);
  }
  if (kind === 'programmes') return several({ id, name, value, choices, hint, wrong }, change);
  const needed = kind === 'programme' && tag === 'programme-card';
  const control = choices
    ? select({ id, name, value, about, choices, needed }, change)
    : make('input', {
        ...{ id, value, type: 'text', 'aria-describedby': about, autocomplete: 'off', spellcheck: 'false' },
        ...{
          inputmode: kind === 'address' ? 'url' : undefined,
          placeholder: kind === 'day' ? 'YYYY-MM-DD' : undefined,
        },
        onchange: (event) => change(name, event.target.value.trim()),
      });
  return make('div', { class: 'field' }, label(name, id), hint, wrong, control);
}

/** Says at each field what is wrong with it, and takes back what no longer is. @param {{path: string, text: string}[]} problems */
export function markWrong(form, problems) {
  for (const wrong of form.querySelectorAll('.wrong')) {
    const name = wrong.id.slice('set-'.length, -'-wrong'.length);
    const found = problems.find(({ path }) => path === name);
    wrong.textContent = found?.text ?? '';
    wrong.hidden = !found;
    const control = document.getElementById(`set-${name}`);
    if (control?.matches('input, select')) control.setAttribute('aria-invalid', String(!!found));
  }
}
