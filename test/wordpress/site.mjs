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
    const key = `${user} ${script}`;
    contexts[key] ??= browser.newContext({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 } });
    const context = await contexts[key];
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 900 });
    const heard = listen(page, wp.url);
    await page.goto(wp.url + path);
    if (user && page.url().includes('wp-login.php')) {
      await page.fill('#user_login', user);
      await page.fill('#user_pass', user);
      await page.click('#wp-submit');
    }
    return Object.assign(page, { heard });
  }

  /** What a user publishes, by the way that the editor takes: past WordPress's own filters. Gives the path of the post. */
  async function publish(user, title, content) {
    const page = await open('wp-admin/post-new.php', { user });
    await page.waitForFunction('window.wp?.apiFetch');
    const id = await page.evaluate(
      (data) => window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data }).then((post) => post.id),
      { title, content, status: 'publish' },
    );
    await page.close();
    return `?p=${id}`;
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
