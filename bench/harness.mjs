/**
 * What every benchmark needs: rounds in which all cases take turns, and statistics that say how far to trust them.
 *
 * A suite is a module in `bench/suites/` that exports
 *
 * - `name`: what it is called on the command line;
 * - `title`: its heading in the results;
 * - `rounds` and `warmup`: how many rounds count, and how many before them do not;
 * - `cases`: what is compared, each `{name, round}`, where `round(number)` gives samples by metric,
 *   `{[metric]: number[]}`, or a promise of them;
 * - `prepare()` and `finish()`, if it needs them: what comes before the rounds and after the report;
 * - `report(results)`: the section for `RESULTS.md`, or a promise of it. `results` is what `measure` gives.
 */

/** Numbers from 0 to 1 that are the same on every machine: mulberry32. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How long something takes, in microseconds. Only what gives a promise is waited for. */
export async function time(run) {
  const start = performance.now();
  const running = run();
  if (running?.then) await running;
  return (performance.now() - start) * 1000;
}

/** The value that the share `q` of the samples does not exceed; between two samples, in proportion. */
export function quantile(samples, q) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

export const median = (samples) => quantile(samples, 0.5);

/** The first quartile, the median and the third quartile. */
export const quartiles = (samples) => [0.25, 0.5, 0.75].map((q) => quantile(samples, q));

/**
 * Runs the cases of a suite in turn, round after round, so that whatever else the machine does meets all of them. The order
 * moves on by one in each round: nobody always comes first, or after the same neighbour.
 *
 * @returns {Promise<Map<string, Record<string, number[][]>>>} by case and metric, the samples of each round that counts
 */
export async function measure({ cases, rounds, warmup = 1 }) {
  const results = new Map(cases.map(({ name }) => [name, {}]));
  for (let round = -warmup; round < rounds; round++) {
    const first = (round + warmup) % cases.length;
    for (const { name, round: run } of [...cases.slice(first), ...cases.slice(0, first)]) {
      for (const [metric, samples] of Object.entries(await run(round + warmup))) {
        if (round >= 0) (results.get(name)[metric] ??= []).push(samples);
      }
    }
  }
  return results;
}

/**
 * How many times as long `name` takes as `base`: the quartiles, over the rounds, of the ratio of their medians in the same
 * round. `undefined` where one of them was not measured.
 */
export function ratio(results, name, base, metric) {
  const [ours, theirs] = [base, name].map((each) => results.get(each)[metric]);
  return ours && theirs && quartiles(theirs.map((samples, round) => median(samples) / median(ours[round])));
}

/** A number with three digits that count. */
export const short = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** A median with its quartiles, such as `12.3 (11.9 to 12.8)`; a dash where nothing was measured. */
export const spread = (three) => (three ? `${short(three[1])} (${short(three[0])} to ${short(three[2])})` : '–');

/** A table in Markdown, laid out as Prettier does it: the first column to the left, the others to the right. */
export function table(headings, rows) {
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, at) => Math.max(3, ...cells.map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
