/// <reference types="node" />
/** From what was typed to a command and what it is given, or words about what is wrong with it. */
import { parseArgs } from 'node:util';
import { quote, suggestion } from '../src/model/problems.js';
import { Refusal, type Command, type Given } from './command.js';

/** What the command can do, for `--help` and for whoever typed something else. */
export const help = (commands: Readonly<Record<string, Command>>): string =>
  [
    'tfm-widgets: the rules, facts and dates behind the widgets, on the command line.',
    ...Object.values(commands).map(({ usage, summary }) => `  tfm-widgets ${usage}\n      ${summary}`),
    'It ends with 0 when all is well, with 1 when it found a problem or a difference that it was asked for, and with 2 when it could not do it.',
  ].join('\n\n');

/**
 * What was typed, read.
 *
 * @param argv what stands after the name of the program
 * @returns the command with what it is given; `null` when help was asked for
 * @throws {Refusal} for an unknown command or option, or too few or too many files
 */
export function readArguments(
  argv: readonly string[],
  commands: Readonly<Record<string, Command>>,
): { command: Command; given: Given } | null {
  const [name, ...rest] = argv;
  if (name === undefined) throw new Refusal(help(commands));
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) return null;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(unknown('command', name, Object.keys(commands), `\n\n${help(commands)}`));

  const own = Object.keys(command.options).map((option) => `--${option}`);
  const { tokens, values, positionals } = parseArgs({
    args: rest,
    options: command.options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const usage = `\nUse: tfm-widgets ${command.usage}`;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(command.options, token.name)) throw new Refusal(unknown('option', token.rawName, own, usage));
    if (command.options[token.name]!.type === 'boolean') {
      if (token.value !== undefined) throw new Refusal(`${token.rawName} takes no value.${usage}`);
    } else if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new Refusal(`${token.rawName} needs a value after it.${usage}`);
    }
  }
  if (positionals.length !== command.files.length) {
    const needs = command.files.length ? command.files.join(' and ') : 'no file';
    const found = positionals.length ? positionals.map(quote).join(' and ') : 'nothing';
    throw new Refusal(`${name}: found ${found}, expected ${needs}.${usage}`);
  }
  const options = Object.fromEntries(
    Object.entries(values as Record<string, string | true>).map(([name, value]) => [name, value === true ? '' : value]),
  ) as Record<string, string | undefined>;
  for (const [option, choices] of Object.entries(command.choices ?? {})) {
    const value = (options[option] ??= choices[0]!);
    if (!choices.includes(value)) throw new Refusal(unknown(`value of --${option}`, value, choices, usage));
  }
  return { command, given: { files: positionals, options } };
}

function unknown(what: string, found: string, known: readonly string[], more: string): string {
  const meant = suggestion(found, known);
  return `There is no ${what} ${quote(found)}. ${meant ?? `There is: ${known.join(', ')}.`}${more}`;
}
