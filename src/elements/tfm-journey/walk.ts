import { connections, sayNext, sayPrevious } from '../../journey/index.js';
import type { Journey, Stage } from '../../model/types.js';
import { announce } from '../../page/announcer.js';

/** The ways that a stage leads on by, as buttons: in the list, and in the dialog. */
const WAYS = '.leads:not(.meeting) button, .ways .on';

/** The way that was followed last, by its two ends. */
let followed: readonly [from: Stage, to: Stage] | undefined;

/**
 * Lets arrow keys follow the ways between stages. From anywhere in a stage, the one that points on in the direction of reading
 * goes to the next stage, and the other back: the way that the reader came by, where several lead there. Where there are
 * several ways on, it goes to the first of them; up and down choose, and on follows it.
 *
 * @param event a key that was pressed inside a stage
 * @param go goes to a stage
 */
export function walk(event: KeyboardEvent, journey: Journey, stage: Stage, go: (stage: string) => void): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !key.startsWith('Arrow')) return;
  const item = event.currentTarget as HTMLElement;
  const buttons = [...item.querySelectorAll<HTMLButtonElement>(WAYS)];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const [on, back] =
    getComputedStyle(item).direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const { next, previous } = connections(journey, stage);
  if (key === on) {
    const step = next[at >= 0 ? at : 0];
    if (step && (at >= 0 || next.length === 1)) {
      followed = [stage, step.stage];
      go(step.stage.id);
    } else if (buttons.length) {
      buttons[0]!.focus();
      announce(`${sayNext(next)} The up and down arrow keys choose.`);
    } else announce(sayNext(next));
  } else if (key === back) {
    const came = previous.find((step) => followed?.[0] === step.stage && followed[1] === stage) ?? previous[0];
    if (came) go(came.stage.id);
    if (previous.length !== 1) announce(sayPrevious(previous));
  } else if (at >= 0 && buttons.length > 1) {
    const { length } = buttons;
    buttons[(at + (key === 'ArrowDown' ? 1 : length - 1)) % length]!.focus();
  } else return;
  event.preventDefault();
}
