/** A reporter for @web/test-runner that writes how many tests passed, failed and were skipped, over all browsers. */
import { writeFileSync } from 'node:fs';

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** What one file came to in one browser. A file that could not be run at all is one failure. */
function countsOf({ passed, testResults }) {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const good = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - skipped - good;
  return { passed: good, skipped, failed: failed || (passed ? 0 : 1) };
}

/** @param {string | undefined} file where to write it; nothing is written without one */
export const countsReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const counts = countsOf(session);
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
    if (file) writeFileSync(file, JSON.stringify(total));
  },
});
