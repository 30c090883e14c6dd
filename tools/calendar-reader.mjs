/**
 * A reader of calendar files of another make, for the tests: python3-icalendar. On Debian or Ubuntu as root, with `CI=true`, it is
 * installed when it is missing; elsewhere the test that wants it is skipped.
 */
import { spawnSync } from 'node:child_process';

const PACKAGE = 'python3-icalendar';
/** Debian's own Python comes first: another one on PATH does not see Debian's packages. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const works = (python) => spawnSync(python, ['-c', 'import icalendar'], { stdio: 'ignore' }).status === 0;

/**
 * The Python that has the reader.
 *
 * @returns {string | undefined} its program; undefined where there is none
 */
export function findReader() {
  const found = PYTHONS.find(works);
  if (found || process.env.CI !== 'true' || process.platform !== 'linux' || process.getuid?.() !== 0) return found;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', PACKAGE], options);
  return PYTHONS.find(works);
}

/**
 * What a script in Python prints as JSON, given a text.
 *
 * @param {string} python the program
 * @param {string} script the path of the script
 * @param {string} input
 * @returns {unknown}
 */
export function readWith(python, script, input) {
  const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return JSON.parse(stdout);
}
