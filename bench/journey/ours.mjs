/** Ours, by either door, as the README says; and once more with the stages inside the tag, where the first paint finds them. */
import { readFileSync, readdirSync } from 'node:fs';
import { PAGE_CSS, shell } from './shell.mjs';

const tag = (within) => `<tfm-journey phase="secondary" year="2023/24">${within}</tfm-journey>`;
const NOTE = '<p>Your Maths Hub knows where your school would start.</p>';

const scripts = (dist) =>
  Object.fromEntries(
    readdirSync(dist, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js') && !/^(types|site|cli)\//.test(file))
      .map((file) => [file, readFileSync(new URL(file, dist), 'utf8')]),
  );

const page = (name, folder, head, within) => ({
  name,
  folder,
  files: (content, dist) => ({
    ...scripts(dist),
    'page.css': PAGE_CSS,
    'index.html': shell(tag(within(content)), head),
  }),
});

/** The stages as a page can have them inside the tag: what there is to read without script. */
const list = ({ journey, stages }) => `
<h2>${journey.title} (${journey.year})</h2>
<p>${journey.summary}</p>
<ol>
${stages.map(({ title, kicker, summary }) => `<li><p>${kicker}</p><h3>${title}</h3><p>${summary}</p></li>`).join('\n')}
</ol>
`;

const ONE = '<script src="tfm-widgets.js" defer></script>';
const MODULE = '<script type="module" src="elements/tfm-journey.js"></script>';

export const oneScript = page('ours, the one script', 'ours-script', ONE, () => NOTE);
export const module = page('ours, the module', 'ours-module', MODULE, () => NOTE);
export const withList = page('ours, the module, stages in the tag', 'ours-list', MODULE, list);
