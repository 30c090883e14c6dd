/** A reporter for Vitest that writes how many tests passed, failed and were skipped. */
import { writeFileSync } from 'node:fs';

export default class CountsReporter {
  #file;

  /** @param {string | undefined} file where to write it; nothing is written without one */
  constructor(file) {
    this.#file = file;
  }

  /** What could not be run at all, a file or something between the tests, is one failure each. */
  onTestRunEnd(modules, errors) {
    const total = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of states) total[state === 'pending' ? 'skipped' : state]++;
      if (module.state() === 'failed' && !states.includes('failed')) total.failed++;
    }
    if (this.#file) writeFileSync(this.#file, JSON.stringify(total));
  }
}
