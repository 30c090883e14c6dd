/** Where the journey is drawn: across the page where there is room, and else down it. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import { lanes } from '../../src/journey/index.js';
import { ownPage } from '../../src/page/own-page.js';
import { withStages } from '../../stories/tfm-journey.fixtures.js';
import { distance, linesOf, meet, stationOf, words } from '../helpers/drawing.js';
import { ALL, heading, journey, journeyOf, narrow, stages, titles } from '../helpers/journey.js';
import { part } from '../helpers/show.js';

const middle = (each: Element) => {
  const { x, y, width, height } = each.querySelector('.station')!.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
};
const isAcross = (element: TfmJourney) => getComputedStyle(part(element, '.map')).display === 'grid';

/** Gives the widget more room than the window has. */
const wide = (element: TfmJourney, pixels: number) => {
  element.style.setProperty('inline-size', `${pixels}px`);
  return element;
};

describe('the drawing of <tfm-journey>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const each of ALL) {
    // six columns need more than 1280 pixels, and take the line down the page there
    const width = lanes(each).columns > 4 ? 1600 : 1264;
    const name = `${each.title}, ${each.year}, on ${width} pixels`;

    it(`has every stage in a place of its own, in the column of its year: ${name}`, async () => {
      const element = wide(await journeyOf(each), width);
      expect(isAcross(element)).to.equal(true);
      const boxes = stages(element).map((stage) => stage.getBoundingClientRect());
      boxes.forEach((box, at) => {
        for (const other of boxes.slice(at + 1)) expect(meet(box, other), titles(element)[at]).to.equal(false);
      });
      const laid = lanes(each);
      const lefts = new Map<number, Set<number>>();
      for (const { stage, column } of laid.lanes.flatMap(({ places }) => places)) {
        const left = Math.round(stationOf(element, stage.id).left);
        lefts.set(column, (lefts.get(column) ?? new Set<number>()).add(left));
      }
      const inOrder = [...lefts].sort(([a], [b]) => a - b).map(([, all]) => [...all]);
      for (const all of inOrder) expect(all).to.have.length(1);
      expect(inOrder.flat()).to.deep.equal([...inOrder.flat()].sort((a, b) => a - b));
    });

    it(`has lines that begin and end at their stations: ${name}`, async () => {
      const element = wide(await journeyOf(each), width);
      for (const { from, to, shape, begins, ends } of linesOf(element, each)) {
        const which = `${shape} from ${from.id} to ${to.id}`;
        for (const [point, { id }, end] of [
          [begins, from, 'beginning'],
          [ends, to, 'end'],
        ] as const) {
          const station = stationOf(element, id);
          expect(distance(point, station), `${end} of the ${which}`).to.be.at.most(10);
          expect(point.y, `${end} of the ${which}`).to.be.closeTo((station.top + station.bottom) / 2, 3);
        }
      }
    });

    it(`has no line run through words or a station, and no words on words: ${name}`, async () => {
      const element = wide(await journeyOf(each), width);
      const text = words(element);
      expect(text.length).to.be.above(each.stages.length * 3);
      const pieces = linesOf(element, each).flatMap(({ from, to, pieces: all }) =>
        all.map((piece) => ({ piece, which: `from ${from.id} to ${to.id}` })),
      );
      for (const { piece, which } of pieces) {
        for (const { box, text: says } of text) expect(meet(piece, box), `${which}, “${says}”`).to.equal(false);
        for (const { id } of each.stages) {
          expect(meet(piece, stationOf(element, id)), `${which}, station of ${id}`).to.equal(false);
        }
      }
      text.forEach(({ box, text: says }, at) => {
        const under = text.slice(at + 1).find((other) => meet(box, other.box));
        expect(under?.text, `under “${says}”`).to.equal(undefined);
      });
      const root = part(element, '.root');
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });

    it(`is one column in reading order on 320 pixels: ${each.title}, ${each.year}`, async () => {
      const element = narrow(await journeyOf(each), 320);
      expect(isAcross(element)).to.equal(false);
      const at = stages(element).map(middle);
      expect(new Set(at.map(({ x }) => x))).to.have.property('size', 1);
      expect(at.map(({ y }) => y)).to.deep.equal(at.map(({ y }) => y).sort((a, b) => a - b));
      const order = lanes(each).order.map(({ id }) => heading(element, id).closest('.stage'));
      expect(order).to.deep.equal(stages(element));
      const root = part(element, '.root');
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      const ways = [...element.shadowRoot!.querySelectorAll('.way')];
      expect(ways.filter((way) => way.checkVisibility())).to.deep.equal([]);
    });
  }

  it('has the teacher’s track beneath the school’s, and each titled', async () => {
    const element = await journey('secondary');
    const [school, people] = element.shadowRoot!.querySelectorAll<HTMLElement>('.lane');
    const top = (each: Element) => each.getBoundingClientRect().top;
    for (const each of stages(element)) {
      if (each.matches('.school')) expect(top(school!)).to.be.below(top(each.querySelector('.station')!));
      expect(top(people!) < top(each.querySelector('.station')!)).to.equal(each.matches('.people'));
    }
  });

  it('is for the eyes alone: stations, lines and titles of lanes are not read out', async () => {
    const element = await journey('secondary');
    for (const each of element.shadowRoot!.querySelectorAll('.station, .way, .lane')) {
      expect(each.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('mirrors itself on a page that reads from right to left', async () => {
    const element = await journey('rtl');
    const [first, second, third] = stages(element).map((each) => middle(each).x);
    expect(first! > second! && second! > third!).to.equal(true);
    const [line] = element.shadowRoot!.querySelectorAll('.way.straight');
    const { left, right } = line!.getBoundingClientRect();
    expect(right).to.be.below(stationOf(element, 'development').left);
    expect(left).to.be.above(stationOf(element, 'embedding').right);
  });

  it('goes by its own room, not by the window, and by the size of its text', async () => {
    expect(isAcross(await journey('narrow'))).to.equal(false);
    const element = await journey('secondary');
    expect(isAcross(element)).to.equal(true);
    element.style.setProperty('--tfm-font-size', '200%');
    expect(isAcross(element)).to.equal(false);
  });

  it('asks for more room the more columns there are', async () => {
    const { dataset } = ownPage().state;
    const element = wide(await journey('secondary'), 800);
    expect(isAcross(element)).to.equal(true);
    const longer = withStages((all) => all.push({ ...all[2]!, id: 'beyond', title: 'Beyond', year: 4 }));
    ownPage().dispatch({ type: 'data', dataset: longer(dataset) });
    await element.updateComplete;
    expect(titles(element)).to.include('Beyond');
    expect(isAcross(element)).to.equal(false);
    wide(element, 1000);
    expect(isAcross(element)).to.equal(true);
  });

  it('marks with a flag that covers nothing', async () => {
    const element = await journey('both-placed');
    const text = words(element);
    const flags = [...element.shadowRoot!.querySelectorAll('.flag')].map((flag) => flag.getBoundingClientRect());
    expect(flags).to.have.length(2);
    for (const flag of flags) {
      for (const { box, text: says } of text) {
        if (!/ here$/.test(says)) expect(meet(flag, box), says).to.equal(false);
      }
      for (const each of stages(element)) {
        expect(meet(flag, each.querySelector('.station')!.getBoundingClientRect())).to.equal(false);
      }
    }
  });
});
