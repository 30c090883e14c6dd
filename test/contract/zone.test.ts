import { expect } from '@open-wc/testing';

describe('the zone that the tests run in', () => {
  it('is far from London, so that a date made in the reader’s own zone shows', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Asia/Dubai');
  });
});
