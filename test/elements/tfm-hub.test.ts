import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fixtures } from '../../stories/tfm-hub.fixtures.js';
import { warnings } from '../helpers/console.js';
import { part, show, textOf } from '../helpers/show.js';

const named = (name: string) => fixtures.find((fixture) => fixture.name === name)!;

describe('<tfm-hub>', () => {
  it('names the hub, links to its site and says when that was checked', async () => {
    const element = await show(named('named'));
    expect(textOf(part(element, 'h2'))).to.contain('Turing NW');
    expect(part<HTMLAnchorElement>(element, 'a').href).to.match(/^https?:\/\//);
    expect(textOf(element)).to.match(/Checked on \d+ \w+ \d{4}\./);
  });

  it('says how to find yours when none is set', async () => {
    const element = await show(named('none'));
    expect(part<HTMLAnchorElement>(element, 'a').href).to.equal('https://www.ncetm.org.uk/maths-hubs/find-your-hub/');
  });

  it('names a hub that is not known and shows what its tag holds', async () => {
    const element = await show(named('unknown-hub'));
    expect(textOf(part(element, '.notice')))
      .to.contain('hub="nope"')
      .and.to.contain('turing-nw');
    expect(textOf(part<HTMLSlotElement>(element, 'slot').assignedElements()[0]!)).to.equal('Write to us');
    expect(warnings()).to.have.length(1);
  });
});
