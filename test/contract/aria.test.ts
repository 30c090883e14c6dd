/**
 * What a screen reader gets of every state worth seeing, beside what is kept of it in `test/aria/`. After a change on purpose,
 * `UPDATE_ARIA=1 npm run test:elements -- test/contract/aria.test.ts` writes it anew, to be read in the difference.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { ariaSnapshot } from '../helpers/aria.js';
import { warnings } from '../helpers/console.js';
import { FIXTURES } from '../helpers/fixtures.js';
import { lineDiff } from '../helpers/line-diff.js';
import { show } from '../helpers/show.js';

interface Golden {
  text: string;
  /** Whether this is the run that writes it. */
  update: boolean;
}

const golden = (file: string, text?: string) =>
  executeServerCommand<Golden, { file: string; text: string | undefined }>('golden', { file, text });

/** The blocks of a file, by the first word of their first line. */
const blocksOf = (text: string): Map<string, string> =>
  new Map(text.split(/\n\n(?=\S)/).map((block) => [block.split(':')[0]!, block.trimEnd()]));

for (const [tag, states] of Object.entries(FIXTURES)) {
  describe(`<${tag}> to a screen reader`, () => {
    const file = `aria/${tag}.txt`;
    const found: string[] = [];
    let update: boolean;
    let kept: Map<string, string>;

    before(async () => {
      const answer = await golden(file);
      ({ update } = answer);
      kept = blocksOf(answer.text);
    });

    for (const state of states) {
      it(`reads as it did: ${state.title}`, async () => {
        const block = `${state.name}: ${state.title}\n${ariaSnapshot(await show(state), '  ')}`;
        found.push(block);
        warnings();
        if (update) return;
        const diff = lineDiff(kept.get(state.name) ?? '', block);
        if (diff) throw new Error(`test/${file} has it otherwise (UPDATE_ARIA=1 writes it anew):\n${diff}`);
      });
    }

    it('has nothing kept of a state that is gone', async () => {
      if (update) await golden(file, `${found.join('\n\n')}\n`);
      else {
        const gone = [...kept.keys()].filter((name) => name && !states.some((state) => state.name === name));
        if (gone.length) throw new Error(`test/${file} still has ${gone.join(', ')} (UPDATE_ARIA=1 writes it anew)`);
      }
    });
  });
}
