/** What a command of `tfm-widgets` is. Commands are pure: they ask for files by `Files`, and `main.ts` does what they come to. */
import type { ParseArgsOptionsConfig } from 'node:util';

/** What was typed after the command's name. */
export interface Given {
  /** Files and the like, in order: as many as `Command.files` has names. */
  readonly files: readonly string[];
  /** The options that were given, and those with a default. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** How a command gets at files. Both end in a `Refusal` that names the file where it cannot be read. */
export interface Files {
  /** The bytes of a file. */
  readonly read: (path: string) => Uint8Array;
  /** The dataset that came with the package, as its path. */
  readonly dataset: string;
}

/** What a command came to. */
export interface Outcome {
  /** What to print, or to write to `file`; ends with a new line. */
  readonly text: string;
  /** Where to write it; to the screen, if it is not given. */
  readonly file?: string | undefined;
  /** 0 where all is well, 1 where the command was to find a difference and found one. */
  readonly code: 0 | 1;
}

/** A command, as the table in `main.ts` has it. */
export interface Command {
  /** How it is typed, such as `diff <old> <new>`. */
  readonly usage: string;
  /** What it does, as a sentence. */
  readonly summary: string;
  /** What it needs after its name, each in a word or two. */
  readonly files: readonly string[];
  /** Its options; all of them take a value. */
  readonly options: ParseArgsOptionsConfig;
  /** The values that an option can have, where they are few. The first is the default. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly run: (given: Given, files: Files) => Outcome;
}

/** Something the person at the keyboard has to put right. The message is all there is to say: no stack, exit code 2. */
export class Refusal extends Error {}
