/** What a command of `tfm-widgets` is. Commands are pure: they ask for files by `Files`, and `main.ts` does what they come to. */
import type { ParseArgsOptionsConfig } from 'node:util';

/** What was typed after the command's name. */
export interface Given {
  /** Files and the like, in order: as many as `Command.files` has names. */
  readonly files: readonly string[];
  /** The options that were given, and those with a default. A switch that was given is an empty text. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** How a command gets at files and at the time. What reads ends in a `Refusal` that names the file where it cannot be read. */
export interface Files {
  /** The bytes of a file; of what is typed or piped in, for `-`. */
  readonly read: (path: string) => Uint8Array;
  /** The bytes of a file, or of what is at an address that begins http:// or https://. */
  readonly open: (place: string) => Promise<Uint8Array>;
  /** The bytes of a file; `undefined` where there is none. */
  readonly find: (path: string) => Uint8Array | undefined;
  /** The instant it is. */
  readonly now: () => Date;
  /** The dataset that came with the package, as its path. */
  readonly dataset: string;
}

/** What a command came to. */
export interface Outcome {
  /** What to print, or to write to `file`; ends with a new line. */
  readonly text: string;
  /** Where to write it; to the screen, if it is not given. */
  readonly file?: string | undefined;
  /** What to say beside it, to whoever sits there: it is not part of what a script goes on with. */
  readonly aside?: string;
  /** More files to write, in folders that are made where they are missing. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
  /** 0 where all is well, 1 where the command was to find a difference or a problem and found one. */
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
  /** Its options: with a value (`string`), or a switch (`boolean`). */
  readonly options: ParseArgsOptionsConfig;
  /** The values that an option can have, where they are few. The first is the default. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly run: (given: Given, files: Files) => Outcome | Promise<Outcome>;
}

/** Something the person at the keyboard has to put right. The message is all there is to say: no stack, exit code 2. */
export class Refusal extends Error {}
