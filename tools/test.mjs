/**
 * `npm test`: runs everything there is to run, one after the other, whatever fails on the way, and ends with one line that
 * sums it up. `node … tools/test.mjs domain` (or another of `parts` below) runs a part, and further arguments are
 * the test files to run of it; `--update` after `visual` writes the pictures anew that differ.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as browsers from './browsers.mjs';
import * as wordpress from './wordpress.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'tfm-test-'));
/** A zone far from London and from most of us: whoever asks the machine for the time or the day gets caught. */
const env = { ...process.env, TZ: 'Asia/Dubai' };
const results = [];

/** Runs a program of ours or of a package on this same Node, with what it says going straight to the screen. */
const run = (args, more = {}) =>
  new Promise((ok) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...env, ...more } });
    child.on('close', (code) => ok(code === 0));
  });

/** Keeps what a runner came to, and how long it took. */
async function record(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 74 - name.length))}`);
  const start = performance.now();
  const { passed = 0, failed = 0, skipped = 0 } = await work();
  results.push({ name, passed, failed, skipped, seconds: (performance.now() - start) / 1000 });
  return failed === 0;
}

/** A check that passes or fails as a whole counts as one test. */
const check = (name, ...args) => record(name, async () => ((await run(args)) ? { passed: 1 } : { failed: 1 }));

/** A runner writes its counts to a file. One that ends badly without a failed test to show for it counts as one failure. */
const counted = (name, args) =>
  record(name, async () => {
    const file = join(scratch, `${results.length}.json`);
    const ok = await run(args, { TFM_COUNTS: file });
    const counts = readCounts(file);
    if (ok && counts.passed === 0) console.error(`${name}: not one test was run.`);
    return (ok && counts.passed > 0) || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  });

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * A test, and a group of them, may take so many seconds. Two files at a time at least: those that drive a browser mostly wait
 * for it.
 */
const nodeTests = (name, files, seconds = 120) =>
  counted(name, [
    ...[
      '--import',
      './tools/ts.mjs',
      '--test',
      `--test-timeout=${seconds * 1000}`,
      `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
    ],
    ...['--test-reporter=./tools/reporters/node.mjs', '--test-reporter-destination=stderr'],
    ...files,
  ]);

/** Finds the browsers, or says why there can be no test in them. */
const prepared = () =>
  record('browsers', async () => {
    try {
      console.log(`Testing in ${browsers.prepare().join(', ')}.`);
      return {};
    } catch (error) {
      console.error(error.message);
      return { failed: 1 };
    }
  });

/** Finds WordPress, or says what to install; without it that part counts as skipped, except where everything has to be there. */
const withWordPress = async () => {
  let there = false;
  await record('WordPress', async () => {
    try {
      there = wordpress.prepare();
      return there ? {} : { skipped: 1 };
    } catch (error) {
      console.error(error.message);
      return { failed: 1 };
    }
  });
  return there;
};

const data = () => check('data', '--import', './tools/ts.mjs', 'tools/build-data.mjs');
/** A build that fails for its sizes alone has everything in place, and the rest can be tested. */
const build = async () =>
  (await check('build', '--import', './tools/ts.mjs', 'tools/build.mjs')) || existsSync(join(root, 'dist/sri.json'));

/**
 * The template checker's rules that are not for us: its CSS is of years ago, it does not know what `nothing` does in an
 * attribute, and the modules of our classes register no other element on purpose.
 */
const NOT_FOR_US = ['no-invalid-css', 'no-incompatible-type-binding', 'no-missing-import'];
const without = NOT_FOR_US.flatMap((rule) => [`--rules.${rule}`, 'off']);

/** What each part is; each stands by itself, on a fresh clone too. */
const parts = {
  async lint() {
    if (!(await data())) return;
    await check('types', 'node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.json', '--noEmit');
    await check('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0');
    await check('templates', 'node_modules/lit-analyzer/cli.js', 'src', '--strict', '--noColor', ...without);
    await check('formatting', 'node_modules/prettier/bin/prettier.cjs', '--check', '.');
  },
  async domain(files = ['test/domain/**/*.test.ts', 'test/data/**/*.test.ts']) {
    if (await data()) await nodeTests('domain', files);
  },
  async cli(files = ['test/cli/**/*.test.ts']) {
    if (await data()) await nodeTests('cli', files);
  },
  async package(files = ['test/package/**/*.test.mjs']) {
    if (await build()) await nodeTests('package', files);
  },
  async elements(files = []) {
    if (!(await data()) || !(await prepared())) return;
    await counted('elements', ['node_modules/@web/test-runner/dist/bin.js', ...files]);
  },
  async host(files = ['test/host/**/*.test.mjs']) {
    if ((await prepared()) && (await build())) await nodeTests('host', files);
  },
  async wordpress(files = ['test/wordpress/**/*.test.mjs']) {
    if ((await withWordPress()) && (await prepared()) && (await build())) await nodeTests('wordpress', files);
  },
  async stories(files = []) {
    if (!(await data()) || !(await prepared())) return;
    await counted('stories', ['node_modules/vitest/vitest.mjs', 'run', ...files]);
    if (!files.length) await nodeTests('storybook', ['test/stories/**/*.test.mjs']);
  },
  async visual(args = []) {
    if (args.includes('--update')) env.UPDATE_PICTURES = '1';
    if ((await data()) && (await prepared())) await nodeTests('visual', ['test/visual/**/*.test.mjs'], 1800);
  },
};

async function all() {
  await parts.lint();
  await nodeTests('domain', ['test/domain/**/*.test.ts', 'test/data/**/*.test.ts']);
  await nodeTests('cli', ['test/cli/**/*.test.ts']);
  const built = await build();
  if (built) await nodeTests('package', ['test/package/**/*.test.mjs']);
  if (await prepared()) {
    await counted('elements', ['node_modules/@web/test-runner/dist/bin.js']);
    if (built) await nodeTests('host', ['test/host/**/*.test.mjs']);
    await counted('stories', ['node_modules/vitest/vitest.mjs', 'run']);
    await nodeTests('storybook', ['test/stories/**/*.test.mjs']);
    await nodeTests('visual', ['test/visual/**/*.test.mjs'], 1800);
    if (built && (await withWordPress())) await nodeTests('wordpress', ['test/wordpress/**/*.test.mjs']);
  }
}

function report() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(
    `\n${'runner'.padEnd(12)}${['passed', 'failed', 'skipped', 'seconds'].map((t) => t.padStart(9)).join('')}`,
  );
  for (const { name, seconds, ...counts } of results) {
    const cells = [counts.passed, counts.failed, counts.skipped, seconds.toFixed(1)];
    console.log(`${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(9)).join('')}`);
  }
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed ? 1 : 0;
}

const [part, ...files] = process.argv.slice(2);
if (part && !(part in parts)) {
  console.error(`There is no part “${part}”. There are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 1;
} else {
  await (part ? parts[part](files.length ? files : undefined) : all());
  rmSync(scratch, { recursive: true, force: true });
  report();
}
