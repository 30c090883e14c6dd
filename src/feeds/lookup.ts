import type { Dataset } from '../model/types.js';
import { suggestion } from '../model/problems.js';
import { plain, type Cell } from './cells.js';

type Named = { readonly id: string; readonly title: string };

/** Things that people name by their id or by their title, and how to find them. */
export interface Lookup {
  (text: string): Cell<string>;
  /** What a thing is called. */
  readonly title: (id: string) => string | undefined;
}

/** An id as the schema has it. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Finds things by id or title; case, accents and punctuation do not count. What is only near is not taken, but suggested.
 *
 * @param things what there is; without it, anything that is an id is taken as it is
 * @param what "the id or the title of a programme"
 */
function lookup(things: readonly Named[] | undefined, what: string): Lookup {
  const names = new Map<string, string>();
  for (const { id, title } of things ?? []) names.set(plain(title), id).set(plain(id), id);
  const titles = new Map(things?.map(({ id, title }) => [id, title]));
  const known = [...titles].flat();
  const find = (text: string): Cell<string> => {
    const id = things ? names.get(plain(text)) : ID.test(text) ? text : undefined;
    if (id !== undefined) return { value: id };
    return {
      expected: what,
      // looked for when it is asked for: most cells that are no name are not meant to be one
      get repair() {
        return suggestion(text, known);
      },
    };
  };
  return Object.assign(find, { title: (id: string) => titles.get(id) });
}

export const programmesOf = (dataset: Dataset | undefined): Lookup =>
  lookup(dataset?.programmes, 'the id or the title of a programme');

/** Hubs, with or without the words "Maths Hub". */
export function hubsOf(dataset: Dataset | undefined): Lookup {
  const hubs = lookup(
    dataset?.hubs.map(({ id, name }) => ({ id, title: name })),
    'the id or the name of a hub',
  );
  const find = (text: string): Cell<string> => {
    const first = hubs(text);
    const second = 'value' in first ? first : hubs(`${text} Maths Hub`);
    return 'value' in second ? second : first;
  };
  return Object.assign(find, { title: hubs.title });
}
