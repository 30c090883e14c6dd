import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { answersToFragment, assess } from '../../src/eligibility/index.js';
import type { EligibilityChecker } from '../../src/elements/eligibility-checker/eligibility-checker.js';
import '../../src/elements/eligibility-checker/define.js';
import type { Answers } from '../../src/model/answers.js';
import { ownPage } from '../../src/page/own-page.js';
// in source the writer of codes is a file of its own: fetched here, so that no test has to wait for it
import '../../src/page/qr.js';
import { fixtures } from '../../stories/eligibility-checker.fixtures.js';
import { setPage, show, textOf } from '../helpers/show.js';

const address = location.href;
const { open, print } = window;
const state = () => ownPage().state;
const announced = () => document.getElementById('tfm-announcer')!.textContent.trim();
const named = (name: string) => fixtures.find((each) => each.name === name)!;
const { answers: department } = named('results');

const within = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const field = (checker: Element) => within<HTMLInputElement>(checker, '.take input')[0];
const press = (checker: Element, words: string) =>
  within(checker, '.take button')
    .find((each) => textOf(each).startsWith(words))!
    .click();
const notices = (checker: Element) => within(checker, '[part="notice"]').map(textOf);

/** The checker on a page that was opened by a link. */
async function opened(hash: string): Promise<EligibilityChecker> {
  setPage({ today: '2023-10-12' });
  history.replaceState(null, '', hash);
  const checker = await fixture<EligibilityChecker>(html`<eligibility-checker></eligibility-checker>`);
  await checker.updateComplete;
  return checker;
}

const result = (name = 'results') => show<EligibilityChecker>(named(name));

/** Has the browser open its windows in a frame, where a test can look inside. */
function inFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '1200';
  document.body.append(frame);
  frame.contentWindow!.print = () => (printed += 1);
  window.open = () => frame.contentWindow;
  return frame;
}

let printed = 0;

beforeEach(() => {
  printed = 0;
});

afterEach(() => {
  Object.assign(window, { open, print });
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  history.replaceState(null, '', address);
});

describe('the link to the results', () => {
  it('brings the answers back, and the results at once', async () => {
    const checker = await result();
    const { answers } = state();
    const link = new URL(field(checker)!.value);
    const again = await opened(link.hash);
    expect(state().answers).to.deep.equal(answers);
    expect(within(again, '[part="result"]')).to.have.length(1);
    expect(notices(again)).to.deep.equal([]);
    expect(location.hash, 'the address stays as it was').to.equal(link.hash);
  });

  it('asks only for what has gone since, and says so', async () => {
    const hash = `#${answersToFragment({ ...department, development: 'in-1999' })}`;
    const checker = await opened(hash);
    expect(notices(checker).join(' ')).to.contain('“in-1999” is not one of the answers');
    const { revisiting, trail } = state();
    expect(revisiting).to.equal(null);
    expect(trail).to.have.length(Object.keys(department!).length - 1);
    expect(textOf(within(checker, 'legend')[0]!)).to.contain('Development Work Group');
  });

  it('says which verdicts the rules have changed since it was made', async () => {
    const { dataset } = state();
    const then = assess(dataset, department!).map((assessment) =>
      assessment.programme === 'secondary-tfm-embedding' ? { ...assessment, verdict: 'ask-hub' as const } : assessment,
    );
    const checker = await opened(`#${answersToFragment(department!, { assessments: then, all: true })}`);
    expect(notices(checker).join(' ')).to.contain(
      'Secondary Teaching for Mastery – Embedding Year Support has changed from “Talk to your hub”',
    );
  });

  for (const [what, hash] of [
    ['was cut short', `#${answersToFragment({ phase: ['secondary'], sector: 'state' }).slice(0, -9)}`],
    ['is of a version to come', '#tfm-answers=2;x'],
    ['holds markup', '#tfm-answers=1;phase=<img src=x onerror=alert(1)>'],
    ['holds names of objects', '#tfm-answers=1;__proto__=x;constructor=y;toString=z'],
    ['is endless', `#tfm-answers=1;${'phase=secondary;'.repeat(5000)}`],
    ['is no escaping', '#tfm-answers=1;phase=%E0%A4%A'],
  ] as const) {
    it(`that ${what} is told plainly, and the checker works`, async () => {
      const checker = await opened(hash);
      expect(notices(checker).join(' ')).to.match(/link|here|not one/);
      expect(within(checker, '[part="notice"] *')).to.have.length(0);
      within<HTMLInputElement>(checker, 'input')[0]!.click();
      await checker.updateComplete;
      within(checker, '[type="submit"]')[0]!.click();
      await checker.updateComplete;
      expect(state().trail.length).to.be.greaterThan(0);
      expect(notices(checker), 'what was said of the link goes with the first answer').to.deep.equal([]);
    });
  }

  it('is nothing to a page whose fragment is its own', async () => {
    const checker = await opened('#contact');
    expect(notices(checker)).to.deep.equal([]);
    expect(state().trail).to.deep.equal([]);
  });

  it('is taken up when it is followed on the page itself, and does not undo what is answered after it', async () => {
    const checker = await opened('#contact');
    location.hash = answersToFragment({ phase: ['primary'] });
    await waitUntil(() => state().trail.length === 1);
    ownPage().dispatch({ type: 'answer', question: 'phase', answer: ['secondary'] });
    checker.requestUpdate();
    await checker.updateComplete;
    expect(state().answers).to.deep.equal({ phase: ['secondary'] });
  });

  it('is copied by a button that says so', async () => {
    const checker = await result();
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    press(checker, 'Copy');
    await waitUntil(() => announced() === 'Link copied');
    await checker.updateComplete;
    expect(copied).to.equal(field(checker)!.value);
    expect(textOf(within(checker, '.went')[0]!)).to.equal('Link copied');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('is selected, to be copied by hand, where the browser forbids it', async () => {
    const checker = await result();
    const { clipboard } = navigator;
    const { execCommand } = document;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    document.execCommand = () => false;
    press(checker, 'Copy');
    await waitUntil(() => announced().includes('The link is selected'));
    await checker.updateComplete;
    expect(within(checker, '.failed, .went').map(({ className }) => className)).to.deep.equal(['failed']);
    const { selectionStart, selectionEnd, value } = field(checker)!;
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    document.execCommand = execCommand;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('shows as a code when that is asked for, with a name for those who do not see it', async () => {
    const checker = await result();
    expect(within(checker, '.code')).to.have.length(0);
    press(checker, 'Show a QR code');
    await waitUntil(() => within(checker, '.code').length === 1);
    expect(within(checker, '.code')[0]!.getAttribute('aria-label')).to.equal('QR code of the link');
    expect(within(checker, '.code path')[0]!.getAttribute('d')!.length).to.be.greaterThan(1000);
  });
});

describe('the sheet for the headteacher', () => {
  it('holds every reason, the days out of class, what it costs and the next step', async () => {
    const checker = await result();
    const frame = inFrame();
    press(checker, 'Print a sheet');
    await waitUntil(() => printed === 1);
    const words = textOf(frame.contentDocument!.body);
    const { dataset, answers } = state();
    for (const { because, programme, verdict } of assess(dataset, answers)) {
      const { title, release, cost } = dataset.programmes.find(({ id }) => id === programme)!;
      expect(words).to.contain(title);
      for (const { text } of because) expect(words).to.contain(text);
      if (verdict !== 'not-eligible') expect(words).to.contain(release!.text).and.to.contain(cost.text[0]);
    }
    expect(words).to.contain('For the headteacher').and.to.contain(field(checker)!.value);
    expect(frame.contentDocument!.querySelectorAll('.code')).to.have.length(1);
    expect(frame.contentDocument!.documentElement.lang).to.equal('en-GB');
  });

  it('has room for the signatures that Development needs, and none where it is out of reach', async () => {
    const rows = async (name: string) => {
      const checker = await result(name);
      const frame = inFrame();
      press(checker, 'Print a sheet');
      await waitUntil(() => printed > 0);
      printed = 0;
      return [...frame.contentDocument!.querySelectorAll('.signatures p')].map((each) => textOf(each));
    };
    expect(await rows('results')).to.deep.equal(['Head of maths Date', 'Headteacher or another senior leader Date']);
  });

  it('fits on one page, whatever the answers are', async () => {
    setPage({ today: '2023-10-12' });
    const checker = await fixture<LitElement>(html`<eligibility-checker></eligibility-checker>`);
    const frame = inFrame();
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const sizes: number[] = [];
    for (let round = 0; round < 25; round++) {
      ownPage().dispatch({ type: 'forget' });
      for (const { id, kind, options } of state().dataset.questions) {
        const answer = random(4) ? options[random(options.length)]!.id : 'unknown';
        const given: Answers[string] = kind === 'multiple' && answer !== 'unknown' ? [answer] : answer;
        ownPage().dispatch({ type: 'answer', question: id, answer: given });
      }
      await checker.updateComplete;
      press(checker, 'Print a sheet');
      await waitUntil(() => printed === round + 1);
      const sheet = frame.contentDocument!.querySelector('.paper')!;
      expect(sheet.scrollHeight, JSON.stringify(state().answers)).to.be.at.most(sheet.clientHeight);
      sizes.push(parseFloat(frame.contentWindow!.getComputedStyle(sheet).fontSize) * 0.75);
    }
    expect(Math.min(...sizes), 'in points: still to be read on paper').to.be.at.least(6.5);
  });

  it('gives way to the page’s own print where the browser opens no window', async () => {
    const checker = await result();
    window.open = () => null;
    press(checker, 'Print a sheet');
    await waitUntil(() => announced().includes('Print this page instead'));
  });
});

describe('the years ahead', () => {
  it('follow each other in a list, with the reason why not sooner', async () => {
    const checker = await result('results');
    const route = within(checker, '[part="route"]')[0]!;
    const years = [...route.querySelectorAll('ol > li > strong')].map(textOf);
    expect(years).to.deep.equal([...years].sort());
    expect(textOf(route)).to.contain('Embedding').and.to.contain('After a year in the Development Work Group.');
  });
});
