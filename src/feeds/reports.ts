import { problem, type Problem } from '../model/problems.js';

/** Nobody reads further, and a file that is wrong throughout should not fill the memory. */
const MOST = 1000;

/** Collects what is wrong with a feed, in words for the person who keeps it. */
export class Reports {
  readonly #problems: Problem[] = [];
  #more = 0;

  /**
   * Adds a problem.
   *
   * @param said the problem as the checks put it
   * @param loss what was done about it, as a sentence: "This day is left out."
   * @param owner the id of the thing it is in, to find it by: paths count from 0, and people do not
   */
  add(said: Problem, loss: string, owner?: string): void {
    if (this.#problems.length === MOST) {
      this.#more++;
      return;
    }
    const text = `${owner ? `${owner}, ` : ''}${said.text}${loss && ` ${loss}`}`;
    this.#problems.push({ ...said, text });
  }

  /** Everything so far, in the order of the file; past a thousand problems only how many more there are. */
  get all(): Problem[] {
    if (!this.#more) return [...this.#problems];
    const rest = problem('', `${this.#more} more problems`, 'none');
    return [...this.#problems, { ...rest, text: `There are ${this.#more} more problems like these.` }];
  }
}
