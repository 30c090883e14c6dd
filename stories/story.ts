/** Turns fixtures into stories: the same states that are tested and pictured, with controls for the element's own settings. */
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { bundled } from '../src/model/bundled.js';
import { PHASES } from '../src/page/names.js';
import type { Fixture } from './fixture.js';
import { settle } from './set-state.js';

/** The settings of an element, as its attributes have them. */
export type Settings = Readonly<Record<string, string | boolean>>;
export type Story = StoryObj<Settings>;

const sorted = (values: readonly string[]) => [...new Set(values)].sort();
const feed = (name: string) => new URL(`./feeds/${name}`, import.meta.url).href;

/** The feeds that stories can be shown with. */
export const FEEDS = { 'A hub’s feed': feed('hub.json'), 'A broken feed': feed('page.html') } as const;

/** What a setting can be, where that is a matter of choosing. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  phase: PHASES,
  year: sorted([...bundled.programmes, ...bundled.journeys].map(({ year }) => year)),
  programme: bundled.programmes.map(({ id }) => id),
  hub: bundled.hubs.map(({ id }) => id),
  stage: sorted(bundled.journeys.flatMap(({ stages }) => stages.map(({ id }) => id))),
  today: ['2023-03-15', '2023-10-02', '2026-11-21'],
  'heading-level': ['2', '3', '4', '5', '6'],
};

const declarations = manifest.modules[0]!.declarations;
const attributesOf = (tag: string) => declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];

/**
 * Controls for every attribute of an element, from the manifest: a list to choose from where its values are known.
 *
 * @param tag the element
 */
export const controls = (tag: string): ArgTypes<Settings> =>
  Object.fromEntries(
    attributesOf(tag).map(({ name, type }) => {
      if (type.text === 'boolean') return [name, { control: 'boolean' }];
      const choices = name === 'src' ? Object.values(FEEDS) : CHOICES[name];
      return [name, choices ? { control: 'select', options: ['', ...choices] } : { control: 'text' }];
    }),
  );

/** The settings that a template gives to its element; none where it is about another one. */
function settingsOf(template: TemplateResult, tag: string): Settings {
  const place = document.createElement('div');
  render(template, place);
  const element = place.querySelector(tag);
  const given = attributesOf(tag).filter(({ name }) => element?.hasAttribute(name));
  return Object.fromEntries(
    given.map(({ name, type }) => [name, type.text === 'boolean' || element!.getAttribute(name)!]),
  );
}

/** Comes after a template, and gives its outermost element of a tag the settings that the controls say. */
const set = directive(
  class extends Directive {
    override update(part: ChildPart, [tag, settings]: [string, Settings]): void {
      const element = (part.parentNode as ParentNode).querySelector(tag);
      for (const [name, value] of Object.entries(settings)) {
        if (value === '' || value === false || value === undefined) element?.removeAttribute(name);
        else element?.setAttribute(name, value === true ? '' : value);
      }
    }
    override render(_tag: string, _settings: Settings): void {}
  },
);

/**
 * Makes stories of an element's fixtures.
 *
 * @param tag the element
 * @param fixtures its states
 * @returns what gives the story of a fixture by its name, and with it the way that a reader takes from there, as a test
 */
export const fromFixtures =
  (tag: string, fixtures: readonly Fixture[]) =>
  (name: string, way?: NonNullable<Story['play']>): Story => {
    const fixture = fixtures.find((each) => each.name === name);
    if (!fixture) throw new Error(`<${tag}> has no fixture “${name}”.`);
    const { title, template, act } = fixture;
    return {
      args: settingsOf(template, tag),
      render: (settings) => html`${template}${set(tag, settings)}`,
      parameters: { fixture, docs: { description: { story: `${title}.` } } },
      // a page with all stories would show them as they are before anybody has done anything
      tags: act || way ? ['!autodocs'] : [],
      play: async (context) => {
        await settle(context.canvasElement.querySelector('.tfm-story')!, fixture);
        await way?.(context);
      },
    };
  };
