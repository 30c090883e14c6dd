/** The page that pictures are taken of: shows any one state, and nothing else. Bundled by `camera.mjs`. */
import { render } from 'lit';
import '../../src/define.js';
import { setOwnPage, settle } from '../../stories/set-state.js';
import { FIXTURES } from '../helpers/fixtures.js';

declare global {
  interface Window {
    /** Shows a state of an element, once the one before has gone. */
    show(tag: string, name: string): Promise<void>;
    /** Waits until what was changed is drawn. */
    drawn(): Promise<void>;
    /** The names of all states, by element. */
    states: Readonly<Record<string, readonly string[]>>;
  }
}

let frame: HTMLElement | undefined;

window.states = Object.fromEntries(Object.entries(FIXTURES).map(([tag, all]) => [tag, all.map(({ name }) => name)]));

window.show = async (tag, name) => {
  const fixture = FIXTURES[tag]!.find((each) => each.name === name)!;
  frame?.remove();
  frame = document.createElement('main');
  document.body.append(frame);
  setOwnPage(fixture);
  render(fixture.template, frame);
  await settle(frame, fixture);
  await document.fonts.ready;
};

window.drawn = async () => {
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
