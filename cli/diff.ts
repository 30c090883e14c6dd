/** `tfm-widgets diff`: two datasets compared, in words or as JSON. */
import { formatDate } from '../src/dates/format.js';
import type { Verdict } from '../src/eligibility/index.js';
import type { Dataset, Question } from '../src/model/types.js';
import type { Command } from './command.js';
import { inWords, writeTests } from './conditions.js';
import {
  differencesOf,
  type AnswerChange,
  type Differences,
  type ProgrammeChange,
  type QuestionChange,
  type WordChange,
} from './differences.js';
import { merge, type Gain } from './gains.js';
import { readDataset } from './read-dataset.js';
import { VERDICTS } from './sheet.js';

/** See `usage`. It ends with 0 where both say the same and with 1 where they differ. */
export const diff: Command = {
  usage: 'diff <old> <new> [--format text|json] [--out <file>]',
  summary:
    'Says in words what two dataset.json files tell differently: who gained or lost what, and which words changed.',
  files: ['the old dataset', 'the new dataset'],
  options: { format: { type: 'string' }, out: { type: 'string' } },
  choices: { format: ['text', 'json'] },
  run: ({ files: [old, next], options }, files) => {
    const [before, now] = [readDataset(files, old), readDataset(files, next)];
    const found = differencesOf(before, now);
    const text = options.format === 'json' ? diffJson(before, now, found) : diffText(before, now, found);
    return { text, file: options.out, code: isSame(found) ? 0 : 1 };
  },
};

/** Whether there is no difference. */
export const isSame = ({ programmes, questions, others }: Differences): boolean =>
  !programmes.length && !questions.length && !others.length;

const said = (verdict: Verdict) => `“${VERDICTS[verdict]}”`;

/**
 * Who gained or lost what, as a sentence: `Lost: of those who were told “talk to your hub”, everybody with “Funding”: “No, it
 * is an independent school or college”. Now “not for you now”.`
 *
 * @param questions those of both datasets
 */
export function gainWords({ kind, from, to, among, tests }: Gain, questions: readonly Question[]): string {
  const lead = kind === 'gained' ? 'Gained' : 'Lost';
  const those = among === 'before' ? `who were told ${said(from)}` : `who are now told ${said(to)}`;
  const rest = among === 'before' ? `Now ${said(to)}.` : `Before, ${said(from)}.`;
  const answers = inWords(tests, questions).map(
    ({ question, words }) => `“${question.short ?? question.text}”: ${words}`,
  );
  return answers.length
    ? `${lead}: of those ${those}, everybody with ${answers.join('; and with ')}. ${rest}`
    : `${lead}: all ${those}. ${rest}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function wordLines({ what, before, now }: WordChange): string[] {
  if (before === undefined && now === undefined) return [`${capital(what)}: changed.`];
  if (before === undefined) return [`${capital(what)}, new: “${now}”`];
  if (now === undefined) return [`${capital(what)}, gone: “${before}”`];
  return [`${capital(what)}: “${before}” is now “${now}”`];
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

const programmeLines = (
  { title, programme, change, gains, words }: ProgrammeChange,
  questions: readonly Question[],
) => [
  `${title} (${programme})${change === 'changed' ? '' : change === 'new' ? ': new' : ': gone'}`,
  ...indented([
    ...gains.map((gain) => gainWords(gain, questions)),
    ...(change === 'changed' && !gains.length ? ['Nobody is told anything else than before.'] : []),
    ...words.flatMap(wordLines),
  ]),
];

function answerLine({ label, change, verdicts }: AnswerChange): string {
  const told = [...new Set(verdicts.map(({ verdict }) => verdict))];
  const parts = told.map((verdict) => {
    const those = verdicts.filter((each) => each.verdict === verdict).map(({ programme }) => programme);
    return `${said(verdict)} for ${those.join(', ')}`;
  });
  const what = change === 'new' ? 'New answer' : 'Answer that is gone';
  const tense = change === 'new' ? 'It alone comes to' : 'It alone came to';
  return `${what}: “${label}”. ${parts.length ? `${tense} ${parts.join('; ')}.` : 'No rule asks for it.'}`;
}

const questionLines = ({ text, question, change, answers, words }: QuestionChange) => [
  `Question “${text}” (${question})${change === 'changed' ? '' : change === 'new' ? ': new' : ': gone'}`,
  ...indented([...answers.map(answerLine), ...words.flatMap(wordLines)]),
];

/** The differences in words, programme by programme; ends with a new line. */
export function diffText(before: Dataset, now: Dataset, found: Differences = differencesOf(before, now)): string {
  const about = ({ version, checked }: Dataset) =>
    `version ${version}, checked on ${formatDate(checked, { weekday: false })}`;
  const heading = `From ${about(before)}, to ${about(now)}.`;
  if (isSame(found)) return `${heading}\n\nBoth say the same.\n`;
  const questions = merge(before.questions, now.questions);
  const others = found.others.map(({ kind, ...lists }) => [
    capital(kind === 'impact' ? 'figures' : kind),
    ...indented(
      (['new', 'gone', 'changed'] as const)
        .filter((what) => lists[what].length)
        .map((what) => `${capital(what)}: ${lists[what].join(', ')}`),
    ),
  ]);
  const blocks = [
    ...found.programmes.map((change) => programmeLines(change, questions)),
    ...found.questions.map(questionLines),
    ...others,
  ];
  return `${[heading, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`;
}

/** The differences as JSON: as `Differences` has them, each gain with its tests as in a sheet, and in words. */
export function diffJson(before: Dataset, now: Dataset, found: Differences = differencesOf(before, now)): string {
  const questions = merge(before.questions, now.questions);
  const programmes = found.programmes.map((programme) => ({
    ...programme,
    gains: programme.gains.map((gain) => ({
      ...gain,
      tests: writeTests(gain.tests),
      text: gainWords(gain, questions),
    })),
  }));
  return `${JSON.stringify({ same: isSame(found), ...found, programmes }, null, 2)}\n`;
}
