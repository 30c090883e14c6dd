#!/usr/bin/env node
/// <reference types="node" />
/** `tfm-widgets` on the command line. The only place that touches the process and files; all else takes data and returns text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { help, readArguments } from './arguments.js';
import { Refusal, type Command, type Files } from './command.js';
import { diff } from './diff.js';
import { factsheet } from './factsheet.js';

/** What there is, by name. */
const commands: Readonly<Record<string, Command>> = { factsheet, diff };

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

const files: Files = {
  read: (path) => withFile('read', path, () => readFileSync(path)),
  // Beside the folder that this program is built into.
  dataset: fileURLToPath(new URL('../dataset.json', import.meta.url)),
};

try {
  const typed = readArguments(process.argv.slice(2), commands);
  if (typed) {
    const { text, file, code } = typed.command.run(typed.given, files);
    if (file === undefined) process.stdout.write(text);
    else withFile('write', file, () => writeFileSync(file, text));
    process.exitCode = code;
  } else process.stdout.write(`${help(commands)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
