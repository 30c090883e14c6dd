/** The pages that the widgets may find themselves on: each as a webmaster, a theme or a framework left it. */
import { readFileSync } from 'node:fs';
import { page } from './browsers.mjs';
import { bundle } from './bundle.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const file = (type, path) => ({ type, body: read(path) });

export const TAG = '<script src="/tfm-widgets.js" defer></script>';
/** What a page needs to allow for the script tag, and nothing more. */
export const STRICT =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types tfm-widgets";

/** Every widget, as tags. What they hold is said nowhere else. */
export const WIDGETS = `
  <tfm-journey><p>Held: journey</p></tfm-journey>
  <eligibility-checker><p>Held: checker</p></eligibility-checker>
  <programme-card programme="secondary-tfm-development"><p>Held: card</p></programme-card>
  <tfm-data today="2023-03-15">
    <workgroup-dates programme="sktm-secondary-ect"><p>Held: dates</p></workgroup-dates>
  </tfm-data>
  <tfm-programmes phase="primary"><p>Held: programmes</p></tfm-programmes>
  <tfm-hub><p>Held: hub</p></tfm-hub>
  <tfm-impact><p>Held: impact</p></tfm-impact>`;

/** The same as an editor leaves it that knows no tags of ours: with paragraphs and breaks of its own strewn in. */
export const DIVS = `
  <p><div data-tfm="tfm-journey"><p>Held: journey</p></div></p>
  <div data-tfm="eligibility-checker"><br />Held: checker<br /></div>
  <div data-tfm="programme-card" data-programme="secondary-tfm-development"></p><p>Held: card</p><p></div>
  <div data-tfm="tfm-data" data-today="2023-03-15"><p>&nbsp;</p>
    <div data-tfm="workgroup-dates" data-programme="sktm-secondary-ect"><div><p>Held: dates</p></div></div>
  </div>
  <section data-tfm="tfm-programmes" data-phase="primary" class="wp-block" style="min-height: 20px">Held: programmes</section>
  <p data-tfm="tfm-hub">Held: hub</p>
  <blockquote data-tfm="tfm-impact"><p>Held: impact</p></blockquote>`;

const styled = (css, body = WIDGETS, html) => page(body, `<style>${css}</style>${TAG}`, html);

/**
 * By name, `{html, files, csp, size}` for `open`, and what is different on purpose: `own` names properties that are not as on a
 * plain page, `says` what is heard in the console.
 *
 * @type {Record<string, {html: string, own?: string[], says?: string[]}>}
 */
export const HOSTS = {
  'that takes all styles away': { html: styled('* { all: unset !important }') },
  'that spaces everything out': {
    html: styled(
      '* { line-height: 3 !important; letter-spacing: 5px !important; word-spacing: 9px !important; text-transform: uppercase !important; text-align: right !important }',
    ),
  },
  'whose root is 62.5 %': { html: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  'that shouts its headings and boxes its buttons': {
    html: styled(
      `h1, h2, h3, h4, p, li, label { font: 900 40px/1 cursive !important; color: red !important; margin: 50px !important }
       button, input, select, a { display: block !important; width: 9px !important; height: 9px !important; background: red !important }
       .card, .panel, .title, .button, .root, .choice, .tag { display: none !important }
       dialog, details, summary { position: absolute !important; left: -999em !important }
       div { float: left !important } ol, ul { columns: 3 !important }`.replaceAll('div {', 'div.theirs {'),
    ),
  },
  'whose text hands everything down': {
    html: styled(
      `body { font: italic small-caps 900 expanded 9px/9 cursive; font-feature-settings: "smcp"; font-variation-settings: "wght" 900;
         font-size-adjust: 0.9; text-indent: 4em; text-shadow: 1px 1px red; text-align: justify; text-align-last: center;
         -webkit-text-fill-color: #fff; -webkit-text-stroke: 2px red; text-emphasis: filled red; line-break: anywhere;
         white-space: pre; word-break: break-all; hyphens: auto; writing-mode: horizontal-tb; list-style: none; tab-size: 99;
         color: #c00; border-collapse: collapse; quotes: none; text-wrap: nowrap; overflow-wrap: anywhere }`,
    ),
  },
  'with a flex row around each widget': {
    html: styled(
      'body > div { display: flex; flex-wrap: nowrap; gap: 1em } body { margin: 0 }',
      WIDGETS.replace(/<(tfm-\w+|eligibility-checker|programme-card)[\s\S]*?<\/\1>/g, '<div><p>Beside</p>$&</div>'),
    ),
    own: ['text-align'],
  },
  'of Bootstrap 5': {
    html: page(
      `<main class="container"><div class="card"><div class="card-body">${WIDGETS}</div></div></main>`,
      `<link rel="stylesheet" href="/bootstrap.css"><script src="/bootstrap.js" defer></script>${TAG}`,
    ),
    files: {
      '/bootstrap.css': file('.css', 'node_modules/bootstrap/dist/css/bootstrap.min.css'),
      '/bootstrap.js': file('.js', 'node_modules/bootstrap/dist/js/bootstrap.bundle.min.js'),
    },
  },
  'of Bootstrap 5, dark': {
    html: page(
      `<main class="container">${WIDGETS}</main>`,
      `<link rel="stylesheet" href="/bootstrap.css">${TAG}`,
      'lang="en-GB" data-bs-theme="dark"',
    ),
    files: { '/bootstrap.css': file('.css', 'node_modules/bootstrap/dist/css/bootstrap.min.css') },
    own: ['color', 'background-color', 'border-top-color', '-webkit-text-fill-color'],
  },
  'of GOV.UK Frontend': {
    html: page(
      `<div class="govuk-width-container"><main class="govuk-main-wrapper">${WIDGETS}</main></div>`,
      `<link rel="stylesheet" href="/govuk.css"><script type="module" src="/govuk-start.js"></script>${TAG}`,
      'lang="en-GB" class="govuk-template govuk-template--rebranded"',
    ),
    files: {
      '/govuk.css': {
        type: '.css',
        // its typeface is not on this machine's server
        body: read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css').replace(/@font-face\{.*?\}/g, ''),
      },
      '/govuk.js': file('.js', 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js'),
      '/govuk-start.js': {
        type: '.js',
        body: "document.body.classList.add('govuk-frontend-supported'); const { initAll } = await import('/govuk.js'); initAll();",
      },
    },
  },
  'with a strict content policy': { html: page(WIDGETS, TAG), csp: STRICT },
  'that has a Lit of its own': {
    html: page(`<host-app></host-app>${WIDGETS}`, `<script src="/host-app.js"></script>${TAG}`),
    csp: `${STRICT} lit-html`,
    files: { '/host-app.js': { type: '.js', body: await bundle('test/host/host-app.js') } },
    says: ['lit.dev/msg/dev-mode'],
  },
  'with an AMD loader': {
    html: page(WIDGETS, `<script src="/amd.js"></script>${TAG}`),
    files: {
      '/amd.js': {
        type: '.js',
        body: 'window.define = () => { throw new Error("define was called") }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;',
      },
    },
  },
  'whose editor leaves divs': { html: page(DIVS, TAG), own: ['text-align'] },
  'that reads from right to left': {
    html: page(WIDGETS, TAG, 'lang="ar" dir="rtl"'),
    own: ['padding-left', 'padding-right', 'text-align'],
  },
  'that is dark and says so': {
    html: styled(':root { color-scheme: dark } body { background: #111; color: #eee }'),
    own: ['color', 'background-color', 'border-top-color', '-webkit-text-fill-color'],
  },
  'that is dark and does not say so': {
    html: styled('body { background: #111; color: #eee }'),
    own: ['color', 'background-color', 'border-top-color', '-webkit-text-fill-color'],
  },
  'in a sandbox without storage': { html: page(WIDGETS, TAG), csp: 'sandbox allow-scripts' },
  'in Welsh': { html: page(WIDGETS, TAG, 'lang="cy"') },
  'in no language': { html: page(WIDGETS, TAG, '') },
  'of 320 pixels': { html: page(WIDGETS, TAG), size: { width: 320, height: 640 } },
  // 1280 by 1024 pixels, the size that the guidelines take, four times as large
  'at 400 %': { html: page(WIDGETS, TAG), size: { width: 320, height: 256 } },
};
