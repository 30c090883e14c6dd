/** What the tests of the package read. All of it needs `dist/`: `npm run test:package` builds it first. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, as a path. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file, by its path from the root. */
export const read = (path) => readFileSync(join(root, path), 'utf8');

/** A JSON file, by its path from the root. */
export const json = (path) => JSON.parse(read(path));

/** The paths, from the root, of all files under a folder. */
export const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();

/** Every file that belongs to the repository: what is in git, or would be. */
export const sources = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

/** The eight tags of the public contract. */
export const TAGS = [
  'eligibility-checker',
  'programme-card',
  'tfm-data',
  'tfm-hub',
  'tfm-impact',
  'tfm-journey',
  'tfm-programmes',
  'workgroup-dates',
];

/** Runs a program of a package on this Node; gives what it printed, and throws with that where it fails. */
export function run(...args) {
  try {
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${args[0]} failed:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

/** Calls a function with the path of a new folder, which is gone afterwards. */
export async function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'tfm-package-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
