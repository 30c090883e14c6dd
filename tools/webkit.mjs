/**
 * WebKitGTK as a browser for @web/test-runner, over plain W3C WebDriver, with no npm dependency. It is Safari's engine on
 * another platform.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { find } from './browsers.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => resolve(port));
    });
  });

/**
 * Starts Xvfb (where there is no DISPLAY), WebKitWebDriver and one session.
 *
 * @param {Record<string, string>} [settings] for the browser's environment: `GTK_THEME` says whether the system is dark
 */
export async function startWebKit(settings = {}) {
  const children = [];
  const env = { ...process.env, ...settings, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  const run = (cmd, args, opts) => {
    const child = spawn(cmd, args, opts);
    child.on('error', (e) => console.error(`${cmd}: ${e.message} (is its Debian package installed?)`));
    children.push(child);
    return child;
  };
  if (!env.DISPLAY) {
    const x = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = await new Promise((resolve, reject) => {
      x.stdio[3].once('data', (d) => resolve(String(d).trim()));
      x.once('error', reject);
    });
    env.DISPLAY = `:${display}`;
  }
  const port = await freePort();
  run('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });

  const call = async (method, path, body) => {
    const res = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await res.json();
    if (!res.ok) throw new Error(`WebKit: ${path.replace(/.*\//, '')}: ${value?.error}: ${value?.message}`);
    return value;
  };
  for (let i = 0; ; i++) {
    try {
      await call('GET', '/status');
      break;
    } catch (e) {
      if (i > 200) throw e;
      await sleep(50);
    }
  }
  const { sessionId } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: find('webkit'), args: ['--automation'] },
      },
    },
  });
  const wd = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  const evaluate = (script, ...args) => wd('POST', '/execute/sync', { script, args });
  return {
    wd,
    goto: (url) => wd('POST', '/url', { url }),
    evaluate,
    /** Gives the window's inside a size; the frame around it takes what it takes. */
    async resize({ width, height }) {
      for (let i = 0; i < 20; i++) {
        const [ow, oh, iw, ih] = await evaluate('return [outerWidth, outerHeight, innerWidth, innerHeight]');
        if (iw === width && ih === height) return;
        await wd('POST', '/window/rect', { width: width + ow - iw, height: height + oh - ih });
        await sleep(50);
      }
      throw new Error(`WebKit: the window does not go to ${width} x ${height}`);
    },
    async close() {
      await call('DELETE', `/session/${sessionId}`).catch(() => {});
      for (const c of children.reverse()) c.kill();
    },
  };
}

// The keys that WebDriver names by code points of its own.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * One page, one test file at a time. It says that it is playwright, and gives as much of playwright's `page` as
 * the commands of @web/test-runner-commands call: sendKeys, sendMouse, resetMouse and setViewport.
 */
export function webkitLauncher() {
  let browser;
  const urls = new Map();
  const act = (type, actions) =>
    browser.wd('POST', '/actions', {
      actions: [{ type, id: type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions }],
    });
  const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const button = (type, o) => ({ type, button: BUTTONS[o?.button ?? 'left'] });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const page = {
    keyboard: {
      type: (text) =>
        act(
          'key',
          [...text].flatMap((c) => [keyDown(c), keyUp(c)]),
        ),
      press: (key) => {
        const keys = key.length > 1 ? key.split('+') : [key];
        return act('key', [...keys.map(keyDown), ...keys.toReversed().map(keyUp)]);
      },
      down: (key) => act('key', [keyDown(key)]),
      up: (key) => act('key', [keyUp(key)]),
    },
    mouse: {
      move: (x, y) => act('pointer', [move(x, y)]),
      click: (x, y, o) => act('pointer', [move(x, y), button('pointerDown', o), button('pointerUp', o)]),
      down: (o) => act('pointer', [button('pointerDown', o)]),
      up: (o) => act('pointer', [button('pointerUp', o)]),
    },
    setViewportSize: (size) => browser.resize(size),
    /** The role and the name that the engine has for each of some elements, given as JavaScript. */
    async accessibility(elements) {
      const found = [];
      for (const element of elements) {
        const [id] = Object.values(await browser.evaluate(`return ${element}`));
        const ask = (what) => browser.wd('GET', `/element/${id}/computed${what}`);
        found.push({ role: await ask('role'), name: await ask('label') });
      }
      return found;
    },
    emulateMedia() {
      throw new Error('WebKit: emulateMedia is not there; skip the test in this browser');
    },
  };

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    getPage: () => page,
    async initialize() {
      browser = await startWebKit();
    },
    async stop() {
      await browser?.close();
    },
    async startSession(id, url) {
      urls.set(id, url);
      await browser.goto(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      await browser.goto('about:blank');
      urls.delete(id);
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug mode here');
    },
  };
}
