/** Whether the engines themselves have the roles and the names that `test/aria/` is written by. */
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { nameOf, roleOf } from '../helpers/aria.js';
import { warnings } from '../helpers/console.js';
import { FIXTURES } from '../helpers/fixtures.js';
import { lineDiff } from '../helpers/line-diff.js';
import { show } from '../helpers/show.js';

interface Known {
  role: string;
  name: string;
}

declare global {
  interface Window {
    /** What the test runner is to ask the engine about. */
    tfmElements?: readonly Element[];
  }
}

const SAMPLE: readonly (readonly [tag: string, state: string])[] = [
  ['eligibility-checker', 'several'],
  ['eligibility-checker', 'error'],
  ['eligibility-checker', 'results-later'],
  ['tfm-hub', 'named'],
  ['tfm-journey', 'primary'],
  ['tfm-programmes', 'primary'],
  ['workgroup-dates', 'under-way'],
];

const isFirefox = navigator.userAgent.includes('Firefox');
const isWebKit = !isFirefox && !navigator.userAgent.includes('Chrome');

/** A list in WebKit too, which takes a list without marks for none unless it is told otherwise. */
const ROLES = ['alert', 'button', 'checkbox', 'disclosure', 'group', 'heading', 'link', 'list', 'radio'];
// WebKit's select is a button by the name of what is chosen
if (!isWebKit) ROLES.push('combobox');

/** Firefox has to look for each through the whole page, and WebKit is asked three times for each. */
const MOST = isFirefox ? 4 : isWebKit ? 12 : Infinity;

const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);

function* sample<T>(all: readonly T[]): Generator<T> {
  const step = Math.max(1, all.length / MOST);
  for (let at = 0; at < all.length; at += step) yield all[Math.floor(at)]!;
}

/** A name with a space for each kind of white space: Chromium keeps those that no line may break at. */
const words = (all: readonly Known[]) =>
  all.map(({ role, name }) => `${role || 'disclosure'} “${name.replace(/\s/g, ' ')}”`).join('\n');

const later = () => new Promise((resolve) => setTimeout(resolve, 500));

describe('the engine’s own accessibility tree', () => {
  for (const [tag, name] of SAMPLE) {
    const state = FIXTURES[tag]!.find((each) => each.name === name)!;
    it(`has the same roles and names: <${tag}>, ${state.title}`, async () => {
      const element = await show(state);
      warnings();
      const shown = [...within(element.parentElement!)].filter(
        (each) => each.checkVisibility() && ROLES.includes(roleOf(each) ?? ''),
      );
      window.tfmElements = [...sample(shown)];
      const ours = window.tfmElements.map((each): Known => {
        const role = roleOf(each)!;
        return { role: role === 'disclosure' ? '' : role, name: nameOf(each, role) };
      });
      const difference = async () =>
        lineDiff(words(ours), words(await executeServerCommand<Known[], Known[]>('accessibility', ours)));
      // an engine builds its tree when it has the time: on a busy machine a list may not have its items yet
      const diff = (await difference()) && (await later(), await difference());
      if (!ours.length || diff) throw new Error(`The engine has (+) other names than the library (-):\n${diff}`);
    });
  }
});
