import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fixtures } from '../../stories/tfm-impact.fixtures.js';
import '../helpers/console.js';
import { show, textOf } from '../helpers/show.js';

const figures = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part="figure"]')].map((figure) => textOf(figure));

describe('<tfm-impact>', () => {
  it('gives every figure with what it counts, its time, its source and its date', async () => {
    const all = figures(await show(fixtures[0]!));
    expect(all.length).to.be.at.least(9);
    for (const figure of all) expect(figure).to.match(/^\D*\d.*\w+, \d{1,2} \w+ \d{4}$/);
    expect(all.some((figure) => figure.includes('4.7 million'))).to.equal(true);
  });

  it('keeps targets apart from results, in words', async () => {
    const element = await show(fixtures[0]!);
    const lists = [...element.shadowRoot!.querySelectorAll('.figures')].map((list) => textOf(list));
    const [results, series, aims] = lists;
    expect(results).not.to.match(/Target|Expected/);
    expect(series).to.match(/Result over 5,000 .* Expected over 8,000 .* Result over 8,000/);
    expect(aims).to.contain('Target').and.to.contain('75%').and.to.contain('65%');
    expect(aims).not.to.contain('Result');
  });

  it('draws the schools to scale, in height and in time', async () => {
    const element = await show(fixtures[0]!);
    const chart = element.shadowRoot!.querySelector('.chart')!;
    const [in2019, in2020, in2023] = [...chart.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
    expect(in2019!.height / in2020!.height).to.be.closeTo(5 / 8, 0.02);
    expect(in2023!.height).to.be.closeTo(in2020!.height, 1);
    expect((in2023!.x - in2019!.x) / (in2020!.x - in2019!.x)).to.be.closeTo(4, 0.05);
    expect(in2023!.bottom).to.be.closeTo(in2019!.bottom, 1);
  });

  it('tells what is expected by an outline, and parts what counts something else', async () => {
    const element = await show(fixtures[0]!);
    const chart = element.shadowRoot!.querySelector('.chart')!;
    const fills = [...chart.querySelectorAll('rect')].map((rect) => getComputedStyle(rect).fill !== 'none');
    expect(fills).to.deep.equal([true, false, true]);
    expect(chart.querySelectorAll('.edge')).to.have.length(1);
    expect(textOf(element)).to.contain('Primary schools and all schools are counted apart');
  });

  it('hides the drawing from screen readers, which get the list', async () => {
    const element = await show(fixtures[0]!);
    for (const drawing of element.shadowRoot!.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('draws nothing where no figures belong together', async () => {
    const element = await show(fixtures.find(({ name }) => name === 'no-series')!);
    expect(element.shadowRoot!.querySelector('.chart')).to.equal(null);
    expect(textOf(element)).not.to.contain('counted apart');
  });
});
