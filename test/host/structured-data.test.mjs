/** What `structured-data` puts into the head of a page, under the strictest content policy: in every engine. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engines, inBrowser, page } from './browsers.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";
const TITLE = '</script><img src=x onerror="window.ran = true"><!--';
const FEED = {
  workgroups: [
    {
      id: 'own',
      programme: 'sktm-secondary-ect',
      title: TITLE,
      year: '2026/27',
      days: [
        { number: 1, date: '2027-05-05', start: '09:30', end: '15:00', status: 'confirmed', sequence: 0 },
        { number: 2, date: '2027-06-09', status: 'cancelled', sequence: 1 },
        { number: 3, date: '2027-06-16', status: 'tbc', sequence: 0 },
      ],
    },
  ],
};
const PAGE = (tag) =>
  page(
    `<tfm-data today="2027-02-01">${tag}</tfm-data>`,
    `<script ${tag.includes('module') ? 'type="module" src="/define.js"' : 'src="/tfm-widgets.js" defer'}></script>`,
  );

/* in the page */
const told = () => {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.length && scripts.map((each) => [each.parentElement.localName, JSON.parse(each.text)]);
};
const take = () => {
  document.querySelector('workgroup-dates').remove();
  return document.querySelectorAll('script[type="application/ld+json"]').length;
};
/** What Trusted Types stop here, if they do anything here at all: without this, silence would say nothing. */
const guarded = () => {
  try {
    document.createElement('script').text = '1';
    return false;
  } catch {
    return true;
  }
};

for (const engine of engines) {
  describe(`structured data in ${engine}`, () => {
    const open = inBrowser(engine);

    for (const door of ['script', 'module']) {
      test(`keeps a strict content policy with Trusted Types to the letter: by ${door}`, async () => {
        const tag = `<workgroup-dates structured-data class="${door}" src="/own.json"></workgroup-dates>`;
        const files = { '/own.json': { type: '.json', body: JSON.stringify(FEED) } };
        const host = await open(PAGE(tag), { csp: STRICT, files });
        const [[where, objects]] = await host.until(told);
        assert.equal(where, 'head');
        const [course, first, second, ...more] = objects;
        assert.deepEqual([course['@type'], course.name], ['Course', TITLE]);
        assert.deepEqual(
          [first.startDate, first.url],
          ['2027-05-05T09:30+01:00', await host.call(() => location.href)],
        );
        assert.deepEqual([second.startDate, second.eventStatus], ['2027-06-09', 'https://schema.org/EventCancelled']);
        assert.deepEqual(more, []);
        assert.equal(await host.call(take), 0);
        assert.equal(await host.call(() => 'ran' in window), false);
        assert.deepEqual(await host.heard(), []);
        assert.equal(await host.call(guarded), await host.call(() => 'trustedTypes' in window));
      });
    }
  });
}
