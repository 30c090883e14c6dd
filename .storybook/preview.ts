/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import '../src/define.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import type { TfmData } from '../src/elements/tfm-data/tfm-data.js';
import { LATER, type Fixture } from '../stories/fixture.js';
import bramble from '../site/themes/bramble.css?raw';
import chalk from '../site/themes/chalk.css?raw';
import { setState } from '../stories/set-state.js';
import { FEEDS } from '../stories/story.js';
import '../stories/themes.css';

/** One row for each thing: Storybook's table goes by names, and takes an attribute, its property and a part for one. */
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members.filter((member) => !('attribute' in member)),
      slots: declaration.slots.map((slot) => ({ ...slot, name: slot.name || 'inside the tag' })),
      cssParts: declaration.cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
});

/** The sample themes as a webmaster copies them, each for the ground that asks for it. */
const themes = new CSSStyleSheet();
themes.replaceSync(
  Object.entries({ bramble, chalk })
    .map(([name, css]) => css.replace(':root', `.tfm-ground[data-theme~='${name}']`))
    .join('\n'),
);
document.adoptedStyleSheets.push(themes);

/** Gives the `<tfm-data>` around a story what its fixture knows and has answered, once. */
const stateOf = directive(
  class extends Directive {
    #done = false;
    override update({ element }: ElementPart, [fixture, today]: [Fixture | undefined, string]): void {
      if (!fixture || this.#done) return;
      this.#done = true;
      const data = element as TfmData;
      // not before it has served what its settings say
      void data.updateComplete.then(() => setState(data.page, fixture, today));
    }
    override render(_fixture: Fixture | undefined, _today: string): void {}
  },
);

/** Every story has its own page state, so that many can be on one page; the toolbar says which data and which day. */
const data: Decorator = (story, { parameters, globals }) => {
  const fixture = parameters['fixture'] as Fixture | undefined;
  const today = (globals['today'] as string) || fixture?.today || LATER;
  const src = FEEDS[globals['dataset'] as keyof typeof FEEDS] ?? '';
  return html`<tfm-data class="tfm-story" src=${src} today=${today} ${stateOf(fixture, today)}>${story()}</tfm-data>`;
};

const ground: Decorator = (story, { globals }) =>
  html`<div class="tfm-ground" data-theme=${globals['theme'] as string}>${story()}</div>`;

const widths = { 320: 'A small telephone', 768: 'A tablet', 1280: 'A desk' };

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [data, ground],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    options: { storySort: { order: ['Foundations', 'Elements'] } },
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([width, name]) => [
          `w${width}`,
          { name: `${name}, ${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
  },
  globalTypes: {
    theme: {
      description: 'The colours of the page around',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'bramble', title: 'A hub in bramble' },
          { value: 'bramble dark', title: 'A hub in bramble, dark' },
          { value: 'chalk', title: 'A hub in chalk yellow' },
          { value: 'chalk dark', title: 'A hub in chalk yellow, dark' },
        ],
      },
    },
    today: {
      description: 'The day to take for today',
      toolbar: {
        title: 'Today',
        icon: 'calendar',
        dynamicTitle: true,
        items: [
          { value: '', title: 'The story’s own day' },
          { value: '2023-03-15', title: '15 March 2023: dates under way' },
          { value: '2023-10-02', title: '2 October 2023: programmes running' },
          { value: LATER, title: '21 November 2026: most of it over' },
        ],
      },
    },
    dataset: {
      description: 'What the page knows',
      toolbar: {
        title: 'Data',
        icon: 'database',
        dynamicTitle: true,
        items: [
          { value: '', title: 'What is bundled' },
          ...Object.keys(FEEDS).map((value) => ({ value, title: value })),
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', today: '', dataset: '' },
};
export default preview;
