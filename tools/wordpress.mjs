/**
 * A real WordPress for the tests: Debian's, with MariaDB, on this machine's own address and in a folder of its own that goes with it.
 * On Debian or Ubuntu as root the packages are installed when they are missing; elsewhere what needs them is skipped, with a word.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where Debian puts it, or where you have it: WORDPRESS_PATH names a folder with a WordPress in it. */
const SOURCE = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
/**
 * Debian's packages, in the order that keeps web and database servers from being started: with `php-cgi` there, `wordpress` wants no
 * Apache, `mini-httpd` is the one web server that stays off until it is told, and the `-core` of MariaDB is the program alone.
 */
const PACKAGES = [
  ['php-cli', 'php-cgi', 'php-mysql', 'mini-httpd', 'mariadb-server-core'],
  [
    'php',
    'wordpress',
    'wordpress-theme-twentytwentyone',
    'wordpress-theme-twentytwentytwo',
    'wordpress-theme-twentytwentythree',
  ],
];
const BY_HAND = 'php-cli, php-mysql, mariadb-server-core, wordpress and its themes (wordpress-theme-twentytwenty…)';

const program = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** What is missing of it, in words. */
const missing = () =>
  [
    !program('php') && 'PHP',
    !(program('mariadbd') && program('mariadb-install-db')) && 'MariaDB',
    !existsSync(join(SOURCE, 'wp-includes/kses.php')) && 'WordPress',
  ].filter(Boolean);

const isDebian = () =>
  process.platform === 'linux' &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

function install() {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  console.log(`Installing ${PACKAGES.flat().join(', ')} …`);
  spawnSync('apt-get', ['update', '-q'], options);
  for (const some of PACKAGES) {
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...some], options);
  }
}

/**
 * Sees to it that there is a WordPress to test with.
 *
 * @returns {boolean} whether there is one; where there is none, it has been said what to install
 * @throws with `CI=true`, an error that says the same
 */
export function prepare() {
  if (missing().length && isDebian() && process.getuid?.() === 0) install();
  if (!missing().length) return true;
  const words = `${missing().join(' and ')} not on this machine. On Debian or Ubuntu install ${BY_HAND}.`;
  if (process.env.CI === 'true') throw new Error(words);
  console.log(`Not tested in WordPress: ${words}`);
  return false;
}

/** Whether there is a WordPress to test with. */
export const here = () => !missing().length;

/**
 * Runs PHP, without a server.
 *
 * @param {string} code what follows `<?php`
 * @param {string} [input] what it can read from `php://stdin`
 * @returns {string} what it prints
 */
export function php(code, input = '') {
  const settings = [
    '-d',
    'sendmail_path=/bin/true',
    '-d',
    'display_errors=stderr',
    '-d',
    'error_reporting=E_ALL & ~E_DEPRECATED',
  ];
  const { status, stdout, stderr } = spawnSync(program('php'), [...settings, '-r', code], { input, encoding: 'utf8' });
  if (status !== 0 || stderr) throw new Error(`PHP failed:\n${stderr}\n${stdout}`);
  return stdout;
}

/**
 * What an author's post comes to on its way through WordPress: its filter for those who may not post just any markup, then the one
 * that makes paragraphs.
 *
 * @param {string[]} posts
 * @param {{ trusted?: boolean }} [options] `trusted` leaves out the filter, as for an administrator
 * @returns {string[]} each as a page gets it
 */
export function filtered(posts, { trusted = false } = {}) {
  const code = `
    define('ABSPATH', ${JSON.stringify(join(SOURCE, '/'))}); define('WPINC', 'wp-includes');
    foreach (['load', 'plugin', 'functions', 'formatting', 'shortcodes', 'kses', 'blocks'] as $file) require ABSPATH . "wp-includes/$file.php";
    function get_locale() { return 'en_GB'; }
    // what wp_kses asks about protocols and wpautop about blocks is all in these files
    $posts = json_decode(file_get_contents('php://stdin'));
    echo json_encode(array_map(fn($post) => wpautop(${trusted ? '$post' : 'wp_kses_post($post)'}), $posts));`;
  return JSON.parse(php(code, JSON.stringify(posts)));
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

async function ready(what, isReady) {
  for (let tries = 0; tries < 600; tries++) {
    if (await isReady()) return;
    await sleep(50);
  }
  throw new Error(`${what} did not start.`);
}

/**
 * The configuration, in place of Debian's, which goes by the host's name. Nothing is asked of another machine: no updates, no news.
 * The address is that of the request, so that the folder can be made before there is a port.
 */
const config = (socket) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', ${JSON.stringify(`localhost:${socket}`)}); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
$table_prefix = 'wp_';
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) { define($name . '_KEY', 'only on this machine'); define($name . '_SALT', 'for a minute'); }
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', __DIR__ . '/php.log');
define('FS_METHOD', 'direct'); define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Users whose password is their name. */
const SET_UP = `
  define('WP_INSTALLING', true);
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('A hub', 'admin', 'admin@example.org', false, '', 'admin');
  wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author']);
  update_option('show_avatars', 0); update_option('default_comment_status', 'closed'); update_option('use_smilies', 0);`;

/**
 * Starts a WordPress with nothing in it but two users, `admin` and `author`, whose passwords are their names.
 *
 * @returns its `url`; its `folder`; `run(code)`, which runs PHP inside it and gives what that prints; `log()`, what PHP has
 *   complained of in our plugin, line by line; and `close()`, which ends it all and leaves nothing
 */
export async function startWordPress() {
  const scratch = mkdtempSync(join(tmpdir(), 'tfm-wp-'));
  const children = [];
  const close = async () => {
    for (const child of children.splice(0).reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = once(child, 'exit');
      // the server has workers: they are a group of processes of their own
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([gone, sleep(5000).then(() => process.kill(-child.pid, 'SIGKILL'))]);
      await gone;
    }
    process.off('exit', atOnce);
    rmSync(scratch, { recursive: true, force: true });
  };
  /** When the tests are ended from outside there is no time to wait. */
  const atOnce = () => {
    for (const { pid } of children) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // it has ended by itself
      }
    }
    rmSync(scratch, { recursive: true, force: true });
  };
  process.on('exit', atOnce);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const start = (name, args, more = {}) =>
    children.push(
      spawn(program(name), args, { stdio: 'ignore', detached: true, cwd: scratch, env: { ...process.env, ...more } }),
    );

  try {
    const socket = join(scratch, 'db.sock');
    const data = join(scratch, 'data');
    const root = process.getuid?.() === 0 ? ['--user=root'] : [];
    const made = spawnSync(
      program('mariadb-install-db'),
      ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...root],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`MariaDB could not be set up:\n${made.stdout}\n${made.stderr}`);
    // nothing of it has to outlive this, so it need not wait for the disk
    const careless = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M', '--sync-binlog=0'];
    start('mariadbd', [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      ...careless,
      ...root,
    ]);
    const folder = join(scratch, 'site');
    cpSync(SOURCE, folder, { recursive: true, dereference: true });
    writeFileSync(join(folder, 'wp-config.php'), config(socket));
    mkdirSync(join(folder, 'wp-content/uploads'), { recursive: true });
    await ready('MariaDB', () => existsSync(socket));

    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const inside = (code) =>
      php(
        `$_SERVER += ['HTTP_HOST' => '127.0.0.1:${port}', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
         chdir(${JSON.stringify(folder)}); ${code}`,
      );
    php(
      `(new mysqli('localhost', 'root', '', '', 0, ${JSON.stringify(socket)}))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');`,
    );
    inside(`define('ABSPATH', getcwd() . '/'); define('WP_SITEURL', '${url.slice(0, -1)}');
      ${SET_UP.replace("require ABSPATH . 'wp-admin", "require ABSPATH . 'wp-config.php'; $&")}`);
    start('php', ['-S', `127.0.0.1:${port}`, '-t', folder], { PHP_CLI_SERVER_WORKERS: '3' });
    await ready('WordPress', () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return {
      url,
      folder,
      close,
      run: (code) => inside(`require getcwd() . '/wp-load.php'; ${code}`),
      themes: readdirSync(join(folder, 'wp-content/themes')).filter((name) => !name.includes('.')),
      log() {
        const file = join(folder, 'php.log');
        const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
        return lines.filter((line) => line.includes('tfm-widgets'));
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
