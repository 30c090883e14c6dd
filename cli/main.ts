#!/usr/bin/env node
/// <reference types="node" />
/** `tfm-widgets` on the command line. The only place that touches the process and files; all else takes data and returns text. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { help, readArguments } from './arguments.js';
import { Refusal, type Command, type Files } from './command.js';
import { dates } from './dates.js';
import { diff } from './diff.js';
import { factsheet } from './factsheet.js';
import { check } from './feed-check.js';
import { fetched } from './fetched.js';
import { html } from './html.js';
import { ics } from './ics.js';

/** What there is, by name. */
const commands: Readonly<Record<string, Command>> = { check, dates, ics, html, factsheet, diff };

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'that is a folder; name a file',
  EACCES: 'this is not allowed here',
};

/** Does something with a file; what goes wrong is said in a sentence. */
function withFile<T>(verb: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Refusal(`Cannot ${verb} ${path}: ${WHY[code] ?? message}.`);
  }
}

const read = (path: string): Uint8Array => withFile('read', path, () => readFileSync(path === '-' ? 0 : path));
const files: Files = {
  read,
  open: async (place) => (/^https?:/i.test(place) ? fetched(place) : read(place)),
  find: (path) => (existsSync(path) ? read(path) : undefined),
  now: () => new Date(),
  // Beside the folder that this program is built into.
  dataset: fileURLToPath(new URL('../dataset.json', import.meta.url)),
};

try {
  const typed = readArguments(process.argv.slice(2), commands);
  if (typed) {
    const { text, file, code, aside, files: more = [] } = await typed.command.run(typed.given, files);
    for (const { path, text } of more) {
      withFile('write', path, () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      });
    }
    if (aside) process.stderr.write(aside);
    if (file === undefined) process.stdout.write(text);
    else withFile('write', file, () => writeFileSync(file, text));
    process.exitCode = code;
  } else process.stdout.write(`${help(commands)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
