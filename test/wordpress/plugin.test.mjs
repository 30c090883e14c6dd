/**
 * The plugin in a real WordPress: put in, used by an author and an administrator, read in each theme with script and without, and
 * taken out again.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileDataset } from '../../tools/build-data.mjs';
import { divSnippet, elementSnippet, fallback, TAGS } from '../../src/markup/index.ts';
import { startSite } from './site.mjs';

const ZIP = fileURLToPath(new URL('../../dist/wordpress/tfm-widgets.zip', import.meta.url));
const { dataset } = compileDataset();
const text = (tag, set) => fallback(dataset, tag, set, { today: dataset.checked });
const ECT = { programme: 'sktm-secondary-ect' };

/** A line of what each widget says without script. */
const WITHOUT = {
  'tfm-journey': 'A primary school’s journey to mastery',
  'eligibility-checker': 'Primary Teaching for Mastery Work Group',
  'programme-card': 'Early Career Teachers',
  'workgroup-dates': 'Wednesday 1 February 2023, 10.30am to 4pm',
};

/** In the page: every widget, and what it shows. */
const shown = (tags) => {
  const widgets = [...document.querySelectorAll(tags.filter((tag) => tag !== 'tfm-data').join())];
  const seen = widgets.map((widget) => ({
    tag: widget.localName,
    says: widget.shadowRoot?.querySelector('.root')?.innerText.trim() ?? '',
  }));
  return seen.length > 0 && seen.every(({ says }) => says) && seen;
};

/** In the page: the widgets that do not fit into the window. */
const stickingOut = (tags) =>
  [...document.querySelectorAll(tags.join())]
    .filter((widget) => widget.getBoundingClientRect().right > innerWidth)
    .map(({ localName }) => localName);

/** What WordPress keeps: its options, tables and files. What it only remembers for a while is none of ours. */
const KEPT = `
  global $wpdb; $files = [];
  foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(WP_CONTENT_DIR, FilesystemIterator::SKIP_DOTS)) as $file) $files[] = substr($file, strlen(WP_CONTENT_DIR));
  sort($files);
  echo json_encode([
    'options' => $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' ORDER BY option_name"),
    'tables' => $wpdb->get_col('SHOW TABLES'), 'files' => $files,
    'ours' => $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%tfm%' OR option_value LIKE '%tfm-widgets%'"),
    'meta' => $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta UNION SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%tfm%'"),
  ]);`;

describe('the WordPress plugin', () => {
  let site, clean;
  const posts = {};
  before(async () => {
    site = await startSite();
    clean = JSON.parse(site.run(KEPT));
  });
  after(() => site?.end());

  /** A post as a visitor gets it, with every widget in it there. */
  async function read(path, options) {
    const visit = await site.open(path, options);
    const seen = await (await visit.waitForFunction(shown, TAGS)).jsonValue();
    return { visit, seen };
  }

  test('an administrator uploads the archive and activates it', async () => {
    const page = await site.open('wp-admin/plugin-install.php?tab=upload', { user: 'admin' });
    await page.setInputFiles('#pluginzip', ZIP);
    await page.click('#install-plugin-submit');
    await page.getByRole('link', { name: 'Activate Plugin' }).click();
    await page.getByText('Plugin activated.').waitFor();
    assert.equal(site.run("echo in_array('tfm-widgets/tfm-widgets.php', get_option('active_plugins'), true);"), '1');
    await page.close();
  });

  test('an author finds the block in the editor, sets it in its panel, sees the widget, and publishes', async () => {
    const page = await site.open('wp-admin/post-new.php', { user: 'author' });
    await page.getByRole('button', { name: 'Close dialog' }).click();
    await page.locator('.editor-post-title__input').fill('By a block');
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByPlaceholder('Search').fill('mastery');
    await page.getByRole('option', { name: 'Mastery journey' }).click();
    const widget = page.locator('[data-type="tfm-widgets/tfm-journey"] tfm-journey');
    await widget.getByRole('heading', { name: 'A secondary school’s journey to mastery' }).waitFor();
    await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
    await page.getByLabel('Phase').selectOption('primary');
    await widget.getByRole('heading', { name: 'A primary school’s journey to mastery' }).waitFor();
    await page.getByLabel('Compact, for a sidebar').check();

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    const link = page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' });
    posts.block = new URL(await link.getAttribute('href')).search;
    const content = await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
    assert.equal(content, '<!-- wp:tfm-widgets/tfm-journey {"phase":"primary","compact":true} /-->');
    // what the editor itself complains of, it does without us too
    assert.deepEqual(
      page.heard.filter((line) => /tfm|block/i.test(line) && !line.includes('s.w.org')),
      [],
    );
    await page.close();
  });

  test('every block can be put into a post, shows itself there, and is read back as it was written', async () => {
    const page = await site.open('wp-admin/post-new.php', { user: 'author' });
    await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
    const content = await page.evaluate((tags) => {
      const { blocks, data } = window.wp;
      const all = tags.map((tag) =>
        blocks.createBlock(`tfm-widgets/${tag}`, tag === 'programme-card' ? { programme: 'sktm-secondary-ect' } : {}),
      );
      data.dispatch('core/block-editor').insertBlocks(all);
      return blocks.serialize(all);
    }, TAGS);
    await page.waitForFunction(shown, TAGS);
    const valid = await page.evaluate(
      (text) => window.wp.blocks.parse(text).map(({ name, isValid }) => `${name} ${isValid}`),
      content,
    );
    assert.deepEqual(
      valid,
      TAGS.map((tag) => `tfm-widgets/${tag} true`),
    );
    await page.close();
  });

  test('an author and an administrator post it in every other way', async () => {
    posts.shortcode = await site.publish(
      'author',
      'By shortcodes',
      `Before.

[eligibility_checker phase=”primary”]

[programme_card programme="sktm-secondary-ect" compact heading_level=3]

[tfm_data today="2023-02-10"]

[workgroup_dates]

[/tfm_data]

After.`,
    );
    posts.pasted = await site.publish(
      'author',
      'Pasted',
      divSnippet('programme-card', ECT, text('programme-card', ECT)),
    );
    posts.element = await site.publish(
      'admin',
      'An element',
      elementSnippet('workgroup-dates', ECT, text('workgroup-dates', ECT)),
    );
    posts.plain = await site.publish('author', 'No widget', 'Nothing of ours.');
  });

  test('WordPress has three themes here', () => assert.ok(site.themes.length >= 3, site.themes.join()));

  const EXPECTED = {
    block: [['tfm-journey', /A primary school’s journey/]],
    shortcode: [
      ['eligibility-checker', /Question 1/],
      ['programme-card', /Early Career Teachers/],
      ['workgroup-dates', /Day 2[^]*Next/],
    ],
    pasted: [['programme-card', /Who can take part\?/]],
    element: [['workgroup-dates', /Wednesday 1 February 2023, 10\.30am to 4pm/]],
  };
  for (const theme of ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree']) {
    describe(`in ${theme}`, () => {
      before(() => site.run(`switch_theme('${theme}');`));

      for (const [name, widgets] of Object.entries(EXPECTED)) {
        test(`${name}: live widgets, their text without script nowhere beside them, on a phone too, nothing said and no other host asked`, async () => {
          const { visit, seen } = await read(posts[name]);
          assert.deepEqual(
            seen.map(({ tag }) => tag),
            widgets.map(([tag]) => tag),
          );
          for (const [at, [, says]] of widgets.entries()) {
            assert.match(seen[at].says, says);
          }
          const beside = await visit.locator('.entry-content').innerText();
          assert.equal(beside.replace(/\s+/g, ' ').trim(), name === 'shortcode' ? 'Before. After.' : '');
          assert.deepEqual(visit.heard, []);

          await visit.setViewportSize({ width: 320, height: 640 });
          const out = await visit.evaluate(stickingOut, TAGS);
          assert.deepEqual(out, [], 'on a phone');
          await visit.close();
        });

        test(`${name}: the same facts without script`, async () => {
          const visit = await site.open(posts[name], { script: false });
          const main = await visit.locator('.entry-content').innerText();
          for (const [tag] of widgets) assert.ok(main.includes(WITHOUT[tag]), `${tag}:\n${main}`);
          await visit.close();
        });
      }

      test('a question can be answered', async () => {
        const { visit } = await read(posts.shortcode);
        const checker = visit.locator('eligibility-checker');
        const question = await checker.getByRole('group').first().innerText();
        await checker.getByRole('radio').or(checker.getByRole('checkbox')).first().check();
        await checker.getByRole('button', { name: 'Continue' }).click();
        await checker.getByText('Question 2').waitFor();
        assert.notEqual(await checker.getByRole('group').first().innerText(), question);
        assert.deepEqual(visit.heard, []);
        await visit.close();
      });

      test('the style sheet is in the head in time, the script is held to its hash, and a page without a widget has neither', async () => {
        const html = await (await fetch(site.url + posts.pasted)).text();
        assert.match(html, /<link[^>]+tfm-widgets\.css[^]*<\/head>/);
        assert.match(
          html,
          /<script[^>]* defer integrity="sha384-[\w+/=]{64}" crossorigin="anonymous" src='[^']*\/0[^']*\/tfm-widgets\.js'/,
        );
        for (const path of [posts.plain, '?page_id=2']) {
          assert.doesNotMatch(await (await fetch(site.url + path)).text(), /tfm-widgets/);
        }
      });
    });
  }

  test('a feed in the media library brings its dates, by the file that reads it from the plugin’s own folder', async () => {
    site.run(
      `file_put_contents(WP_CONTENT_DIR . '/uploads/dates.csv', "programme,day,date,start,end\\nsktm-secondary-ect,1,2030-02-06,10:00,15:00\\n");`,
    );
    const path = await site.publish(
      'author',
      'A feed',
      '[workgroup_dates src="/wp-content/uploads/dates.csv?a=1&amp;b=2"]',
    );
    const visit = await site.open(path);
    await visit.getByText('Wednesday 6 February 2030').first().waitFor();
    assert.deepEqual(visit.heard, []);
    await visit.close();
  });

  test('whatever an author sets, nothing gets out of its attribute', async () => {
    const path = await site.publish(
      'author',
      'Hostile',
      `[tfm_hub hub='"><img src=x onerror=alert(1)>' onclick="alert(1)" src="javascript:alert(1)"]
      [workgroup_dates src="javascript:alert(1)" programme="' autofocus onfocus='alert(1)"]`,
    );
    const html = await (await fetch(site.url + path)).text();
    const divs = html.match(/<div [^>]*data-tfm="[^>]*>/g);
    assert.equal(divs.length, 2);
    for (const div of divs) assert.doesNotMatch(div, /<img|javascript:|onclick| onfocus='|"[^"= ]*onerror=(?!&)/);
    const visit = await site.open(path, { script: false });
    assert.equal(
      await visit
        .locator('[data-tfm]')
        .evaluateAll(
          (all) => all.flatMap((div) => [...div.attributes]).filter(({ name }) => !/^(data-|class$)/.test(name)).length,
        ),
      0,
    );
    assert.equal(await visit.locator('.entry-content img').count(), 0);
    await visit.close();
  });

  test('a setting that a shortcode does not have is told to those who write, and to nobody else', async () => {
    const path = await site.publish('author', 'A slip', '[tfm_journey phase="primary" yaer="2024/25"]');
    const words = '[tfm_journey] has no setting yaer. It has phase, year, stage, compact, heading-level.';
    for (const [user, there] of [
      ['author', true],
      [undefined, false],
    ]) {
      const { visit } = await read(path, { user });
      assert.equal((await visit.locator('.entry-content').innerText()).includes(words), there);
      await visit.close();
    }
  });

  test('PHP has nothing to complain of', () => assert.deepEqual(site.log(), []));

  test('deactivated and deleted, nothing of it is left', async () => {
    site.run("unlink(WP_CONTENT_DIR . '/uploads/dates.csv');");
    const during = JSON.parse(site.run(KEPT));
    assert.deepEqual(during.tables, clean.tables);
    const page = await site.open('wp-admin/plugins.php', { user: 'admin' });
    page.on('dialog', (dialog) => dialog.accept());
    const row = page.locator('tr[data-plugin="tfm-widgets/tfm-widgets.php"]');
    await row.getByRole('link', { name: /^Deactivate/ }).click();
    await page.getByText('Plugin deactivated.').waitFor();
    await row.getByRole('link', { name: /^Delete/ }).click();
    await page.getByText('was successfully deleted').waitFor();
    const left = JSON.parse(site.run(KEPT));
    assert.deepEqual(left.tables, clean.tables);
    assert.deepEqual(left.files, clean.files);
    // that a plugin was here is in WordPress's own list of recent ones, for a week
    assert.deepEqual(
      left.ours.filter((name) => name !== 'recently_activated'),
      [],
    );
    assert.deepEqual(
      left.options.filter((name) => !clean.options.includes(name) && /tfm/.test(name)),
      [],
    );
    assert.deepEqual(
      left.meta.filter((key) => key.includes('tfm')),
      [],
    );
  });
});
