import { Session, type Profiler } from 'node:inspector';

/** What looks at a whole string, wherever in it it finds something. */
const SCANS = ['indexOf', 'lastIndexOf', 'includes', 'match', 'replace', 'replaceAll', 'split', 'toLowerCase', 'trim'];

/** What looks at every element. */
const VISITS = ['indexOf', 'includes', 'join', 'sort', 'toSorted', 'toReversed', 'map', 'filter', 'forEach', 'flatMap'];

/** The methods of a built-in, by name. */
type Methods = Record<string, (...given: never[]) => unknown>;

/**
 * How much a function makes the code of a folder do, the same on every machine: how often each block of it runs, as V8 counts
 * them, and how many characters and elements it makes the built-ins look at and copy.
 *
 * @param folder a part of the path of the files that count
 */
export function work(folder: string, run: () => void): number {
  let looked = 0;
  const undo: (() => void)[] = [];
  const patch = (
    owner: object,
    names: readonly string[],
    cost: (on: never, result: never, given: never[]) => number,
  ) => {
    const methods = owner as Methods;
    for (const name of names) {
      const before = methods[name]!;
      undo.push(() => {
        methods[name] = before;
      });
      methods[name] = function (this: never, ...given: never[]) {
        const result = before.apply(this, given);
        looked += cost(this, result as never, given);
        return result;
      };
    }
  };
  const session = new Session();
  const post = <Result>(method: string, options?: object): Result => {
    let answer: unknown;
    session.post(method, options, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer as Result;
  };
  session.connect();
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  patch(String.prototype, SCANS, (text: string) => text.length);
  patch(String.prototype, ['slice'], (_: string, piece: string) => piece.length);
  patch(Array.prototype, ['slice', 'concat', 'flat'], (_: unknown[], copy: unknown[]) => copy.length);
  patch(Array.prototype, VISITS, (all: unknown[]) => all.length);
  // a sticky expression looks where it is put, and a global one goes on from where it was
  patch(RegExp.prototype, ['exec', 'test'], ({ sticky, global }: RegExp, _: never, [text]: string[]) =>
    sticky || global ? 1 : text!.length,
  );
  let blocks = 0;
  try {
    run();
  } finally {
    undo.forEach((put) => put());
    const { result } = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
    post('Profiler.stopPreciseCoverage');
    session.disconnect();
    for (const { url, functions } of result) {
      if (!url.includes(folder)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  }
  return blocks + looked;
}
