/**
 * Finds the browsers that the tests need and, on Debian or Ubuntu as root, installs the missing ones. Chromium is always
 * required; with `CI=true` all three engines are. `BROWSERS=chromium,firefox` asks for some of them only.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these that is there: a path as it stands, a name anywhere on PATH. */
const program = (...names) =>
  names
    .filter(Boolean)
    .flatMap((name) =>
      /[\\/]/.test(name) ? name : (process.env.PATH ?? '').split(delimiter).map((d) => join(d, name)),
    )
    .find(isProgram);

const entries = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** WebKitGTK's small browser lies beside its libraries, in a folder that differs between systems. */
const miniBrowser = () =>
  program(
    process.env.MINIBROWSER_PATH,
    ...['/usr/lib', '/usr/lib64', '/usr/libexec']
      .flatMap((folder) => [folder, ...entries(folder).filter((path) => path.endsWith('-linux-gnu'))])
      .flatMap((folder) => ['4.1', '6.0', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`)),
  );

const finders = {
  chromium: () =>
    program(
      process.env.CHROMIUM_PATH,
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ),
  firefox: () =>
    program(
      process.env.FIREFOX_PATH,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ),
  webkit: () => program('WebKitWebDriver') && (process.env.DISPLAY || program('Xvfb')) && miniBrowser(),
};

/** Debian's packages for each engine. */
const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const byHand = {
  chromium: 'install Chromium or Chrome (or set CHROMIUM_PATH)',
  firefox: 'install Firefox (or set FIREFOX_PATH)',
  webkit: 'on Linux, install WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb',
};

/**
 * Where a browser is.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @returns {string | undefined} the program's path, for WebKit that of MiniBrowser; undefined where it is missing
 */
export const find = (engine) => finders[engine]() || undefined;

const isDebian = () =>
  process.platform === 'linux' &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(
    existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  );

function install(engines) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  console.log(`Installing ${engines.flatMap((engine) => packages[engine]).join(', ')} …`);
  spawnSync('apt-get', ['update', '-q'], options);
  // one engine at a time: a package that this system does not have costs that engine only
  for (const engine of engines) {
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages[engine]], options);
  }
}

/** The engines that were asked for by BROWSERS, or all of them. */
const asked = () => {
  const names = (process.env.BROWSERS ?? '').split(',').filter(Boolean);
  const unknown = names.find((name) => !ENGINES.includes(name));
  if (unknown) throw new Error(`BROWSERS names “${unknown}”. It can name ${ENGINES.join(', ')}.`);
  return names.length ? names : ENGINES;
};

/** Those of the engines asked for that are on this machine. */
export const here = () => asked().filter(find);

/**
 * Sees to it that the browsers are there.
 *
 * @returns {string[]} the engines to test in
 * @throws an error with one plain line for each that must be there and is not
 */
export function prepare() {
  const missing = () => asked().filter((engine) => !find(engine));
  if (missing().length && isDebian() && process.getuid?.() === 0) install(missing());

  const left = missing();
  const lines = left.map((engine) => `${engine} is not on this machine: ${byHand[engine]}.`);
  const strict = process.env.CI === 'true' || Boolean(process.env.BROWSERS);
  if (left.length && (strict || left.includes('chromium'))) throw new Error(lines.join('\n'));
  for (const line of lines) console.log(`Not tested in ${line}`);
  return here();
}

if (import.meta.filename === process.argv[1]) for (const engine of prepare()) console.log(`${engine}: ${find(engine)}`);
