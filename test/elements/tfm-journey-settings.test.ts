/** The settings of the journey: those that work, and those that do not. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { warnings } from '../helpers/console.js';
import { button, flags, journey, kicker, leads, more, opened, stages, titles } from '../helpers/journey.js';
import { part, textOf } from '../helpers/show.js';

const isChromium = navigator.userAgent.includes('Chrome');

/** The selectors that move, of rules that hold for a reader who asked for less of that. */
function moving(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion: no-preference')) return [];
    const inside = 'cssRules' in rule ? moving((rule as CSSGroupingRule).cssRules) : [];
    if (!(rule instanceof CSSStyleRule)) return inside;
    const { animationName, transitionProperty, scrollBehavior } = rule.style;
    const moves =
      (animationName && animationName !== 'none') ||
      (transitionProperty && transitionProperty !== 'none') ||
      scrollBehavior === 'smooth';
    return moves ? [rule.selectorText, ...inside] : inside;
  });
}

describe('a setting of <tfm-journey>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('is the secondary journey where no phase is named, and again when its attribute is taken away', async () => {
    const element = await journey('special');
    element.removeAttribute('phase');
    await element.updateComplete;
    expect(titles(element)).to.include('Embedding');
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('has its headings one below its own level', async () => {
    const element = await journey('heading-level');
    const levels = [...element.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h3', ...Array<string>(9).fill('h4')]);
    more(element, 'Embedding').click();
    await element.updateComplete;
    expect(part(element, 'dialog [part="heading"]').localName).to.equal('h4');
  });

  it('compact leaves the stages, the marks and the buttons, and nothing else', async () => {
    const element = await journey('compact');
    expect(titles(element)).to.have.length(8);
    expect(flags(element)).to.deep.equal([['Embedding', 'Your school is here']]);
    expect(kicker(element, 'Sustaining')).to.equal('School · Year 3 · 2024/25 · Ahead of you');
    expect(leads(element, 'Development')).to.deep.equal([]);
    for (const each of stages(element)) {
      const body = (each.querySelector('.body') as HTMLElement).innerText.trim();
      expect(body).to.equal(`More about ${textOf(each.querySelector('h3'))}`);
    }
    expect(element.shadowRoot!.querySelector('.start, .lead, .measure')).to.equal(null);
    more(element, 'Embedding').click();
    await element.updateComplete;
    expect(opened(element)).to.equal('Embedding');
    expect(textOf(part(element, 'dialog'))).to.contain('Money');
  });

  it('compact is a line down the page, however much room there is', async () => {
    const element = await journey('secondary');
    element.compact = true;
    await element.updateComplete;
    const lefts = stages(element).map((each) => Math.round(each.querySelector('.station')!.getBoundingClientRect().x));
    expect(new Set(lefts)).to.have.property('size', 1);
  });

  it('names a stage that it does not know, and shows the journey without a mark', async () => {
    const element = await journey('unknown-stage');
    const notice = textOf(part(element, '.notice'));
    expect(notice).to.contain('stage="flying"').and.to.contain('development, embedding, sustaining');
    expect(flags(element)).to.deep.equal([]);
    expect(titles(element)).to.have.length(8);
    expect(button(element.shadowRoot!, 'Find our place')).not.to.equal(undefined);
    expect(warnings().join()).to.contain('stage="flying"');
  });

  it('names a phase that it does not know, says what would do, and shows what its tag holds', async () => {
    const element = await journey('unknown-phase');
    expect(textOf(part(element, '.notice'))).to.equal(
      'The setting phase="nope" is not one that works here. It can be primary, secondary, special or post-16.',
    );
    expect(textOf(part<HTMLSlotElement>(element, 'slot').assignedElements()[0]!)).to.equal('The journey as text');
    expect(element.shadowRoot!.querySelector('ol')).to.equal(null);
    expect(warnings().join()).to.contain('phase="nope"');
    element.phase = 'special';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('names a year that it has no journey for, and says which there are', async () => {
    const element = await journey('unknown-year');
    expect(textOf(part(element, '.notice'))).to.equal(
      'The setting year="1999" is not one that works here. It can be 2022/23 or 2023/24.',
    );
    expect(warnings().join()).to.contain('year="1999"');
  });

  it('can change while a stage is open: one that the new journey does not have is closed', async () => {
    const element = await journey('dialog-open');
    expect(opened(element)).to.equal('Development');
    element.year = '2022/23';
    await element.updateComplete;
    expect(opened(element)).to.equal('Development');
    element.phase = 'post-16';
    element.year = '';
    await element.updateComplete;
    expect(part<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
  });
});

describe('a reader who asked for less motion', () => {
  it('sees nothing move: every animation is for those who did not', async () => {
    const element = await journey('both-placed');
    const sheets = element.shadowRoot!.adoptedStyleSheets;
    expect(sheets.flatMap(({ cssRules }) => moving(cssRules))).to.deep.equal([]);
  });

  it('sees nothing move where a line is drawn and a stage rises for others', async function () {
    if (!isChromium) this.skip();
    const moved = async () => {
      const element = await journey('stage-marked');
      more(element, 'Embedding').click();
      await element.updateComplete;
      const all = element.shadowRoot!.getAnimations();
      return all.map((each) => (each as CSSAnimation).animationName);
    };
    expect(await moved()).to.have.members(['draw', 'rise']);
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      expect(await moved()).to.deep.equal([]);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
