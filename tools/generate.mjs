/**
 * Makes what follows from `src/model/schema.ts`: the plain types (`src/model/types.ts`) and the JSON Schemas that an editor
 * completes the files of `data/` with (`data/schema/`). Both are committed; a test makes them again and compares.
 *
 * `node --import ./tools/ts.mjs tools/generate.mjs`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import * as model from '../src/model/schema.ts';

const root = new URL('../', import.meta.url);
const pretty = async (text, path) => format(text, { ...(await resolveConfig(new URL(path, root))), filepath: path });

/** The JSON Schema of one zod schema, as a file has it. */
export const jsonSchema = (schema, options = {}) => z.toJSONSchema(schema, { io: 'input', ...options });

const NOTE = '// Made from schema.ts by `npm run generate`: change it there.\n\n';

/** The types of everything in the model, without a trace of zod, so that nobody who uses them needs it. */
export async function types() {
  const whole = z.strictObject({ dataset: model.Dataset, feed: model.Feed }).check(z.meta({ id: 'Everything' }));
  const text = await compile(jsonSchema(whole, { target: 'draft-7' }), 'Everything', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    format: false,
  });
  const own = text
    .replace(/\s*\* This interface was referenced by `Everything`'s JSON-Schema\s*\* via the `definition` "\w+"\./g, '')
    .replace(/export interface Everything1? \{[^}]*\}/g, '')
    .replace(/\n\s*\*\s*(?=\n\s*\*\/)/g, '')
    .replace(/\/\*\*\s*\*\/\n/g, '');
  return pretty(NOTE + own, 'src/model/types.ts');
}

/** One JSON Schema for each kind of file in `data/`. */
export const dataSchemas = () =>
  Promise.all(
    Object.entries(model.files).map(async ([name, schema]) => [
      `data/schema/${name}.schema.json`,
      await pretty(JSON.stringify(jsonSchema(schema)), `data/schema/${name}.schema.json`),
    ]),
  );

if (import.meta.filename === process.argv[1]) {
  await mkdir(new URL('data/schema/', root), { recursive: true });
  const made = [['src/model/types.ts', await types()], ...(await dataSchemas())];
  for (const [path, text] of made) await writeFile(new URL(path, root), text);
  console.log(`Made ${made.map(([path]) => path).join(', ')}.`);
}
