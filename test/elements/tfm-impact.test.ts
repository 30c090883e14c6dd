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

  it('keeps targets and expectations apart from results', async () => {
    const element = await show(fixtures[0]!);
    const [results, hopes] = [...element.shadowRoot!.querySelectorAll('.figures')].map((list) => textOf(list));
    expect(results).not.to.match(/Target|Expected/);
    expect(hopes).to.contain('Target').and.to.contain('75%').and.to.contain('65%').and.to.contain('Expected');
  });
});
