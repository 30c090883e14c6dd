/**
 * `npm run bench` runs every suite of `bench/suites/` and writes `bench/RESULTS.md`. `npm run bench -- eligibility` runs the
 * suites that are named, and only prints what they find.
 *
 * The packages that we are measured beside are installed here, from a lock of their own, when they are missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measure, table } from './harness.mjs';

const here = new URL('./', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, here), 'utf8'));

const { dependencies: peers, devDependencies: tools } = json('package.json');
const isHere = ([name, version]) => {
  const path = `node_modules/${name}/package.json`;
  return existsSync(new URL(path, here)) && json(path).version === version;
};
if (!Object.entries({ ...peers, ...tools }).every(isHere)) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', fileURLToPath(here)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
}

const files = readdirSync(new URL('suites/', here)).filter((file) => file.endsWith('.mjs'));
const suites = await Promise.all(files.sort().map((file) => import(new URL(`suites/${file}`, here))));
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !suites.some((suite) => suite.name === name));
if (unknown) {
  process.stderr.write(`There is no suite “${unknown}”, only ${suites.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
}

const sections = [];
for (const suite of suites) {
  if (wanted.length && !wanted.includes(suite.name)) continue;
  process.stderr.write(`${suite.title}: ${suite.cases.length} cases, ${suite.rounds} rounds …\n`);
  try {
    await suite.prepare?.();
    sections.push(`## ${suite.title}\n\n${await suite.report(await measure(suite))}`);
  } finally {
    await suite.finish?.();
  }
}

const versions = [['tfm-widgets', json('../package.json').version], ...Object.entries(peers)];
const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
const text = `# Benchmarks

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: do not edit. ${machine}. The cases take turns in one process, round after round; ratios are
taken within a round. A figure is a median, with the quartiles in brackets. Times change with the machine, and no test asks
for them; the ratios and the counts are what to look at.

${table(['measured', 'version'], versions)}

${sections.join('\n\n')}
`;
process.stdout.write(text);
if (!wanted.length) writeFileSync(new URL('RESULTS.md', here), text);
