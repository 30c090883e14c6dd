/** A WordPress with people in it: who logs in, what they do in its own pages, and what a visitor hears and sees of it. */
import { chromium as playwright } from 'playwright';
import { chromium } from '../../tools/chromium.mjs';
import { startWordPress } from '../../tools/wordpress.mjs';

/** What a page says that nobody wants to hear, and what it asks of others. */
function listen(page, url) {
  const heard = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('response', (r) => {
    if (r.status() >= 400) heard.push(r.status() + ' ' + r.url());
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(url))
      heard.push(`asks ${request.url()}`);
  });
  return heard;
}

/** Starts it, with a browser. `end` ends both. */
export async function startSite() {
  const wp = await startWordPress();
  const browser = await playwright.launch(chromium);
  const contexts = {};

  /** A browser of somebody's own, logged in once. */
  function contextOf(user, script) {
    const start = async () => {
      const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 } });
      if (user) {
        const form = { log: user, pwd: user, testcookie: '1' };
        await context.request.get(`${wp.url}wp-login.php`);
        await context.request.post(`${wp.url}wp-login.php`, { form });
      }
      return context;
    };
    return (contexts[`${user} ${script}`] ??= start());
  }

  /**
   * A page as somebody sees it.
   *
   * @param {string} path after the site's address
   * @param {object} [options]
   * @param {'admin' | 'author'} [options.user] who is logged in; a visitor without
   * @param {boolean} [options.script] false for a reader without
   * @param {number} [options.width]
   */
  async function open(path, { user, script = true, width = 1280 } = {}) {
    const page = await (await contextOf(user, script)).newPage();
    await page.setViewportSize({ width, height: 900 });
    const heard = listen(page, wp.url);
    await page.goto(wp.url + path);
    return Object.assign(page, { heard });
  }

  /** What a user publishes, by the way that the editor takes: past WordPress's own filters. Gives the path of the post. */
  async function publish(user, title, content) {
    const { request } = await contextOf(user, true);
    const nonce = await request.get(`${wp.url}wp-admin/admin-ajax.php?action=rest-nonce`);
    const answer = await request.post(`${wp.url}?rest_route=/wp/v2/posts`, {
      headers: { 'X-WP-Nonce': await nonce.text() },
      data: { title, content, status: 'publish' },
    });
    if (!answer.ok()) throw new Error(`${user} could not publish “${title}”: ${await answer.text()}`);
    return `?p=${(await answer.json()).id}`;
  }

  return {
    ...wp,
    open,
    publish,
    async end() {
      await browser.close();
      await wp.close();
    },
  };
}
