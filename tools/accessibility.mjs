/**
 * What an engine itself makes of elements, in its own accessibility tree:
 * `executeServerCommand('accessibility', expected)` gives `{role, name}` for each element of `window.tfmElements`; the role is
 * empty for what ARIA has no role for.
 *
 * Chromium is asked by its devtools protocol and WebKit by WebDriver. Firefox can only be asked where something of a role and a
 * name is: it is asked for what is expected of each element, and what is not found there has the role "not found".
 */
/** What Chromium calls a `<summary>`, for which ARIA has no word. */
const DISCLOSURE = 'DisclosureTriangle';

const readers = {
  async Chrome(page, expected) {
    const client = await page.createCDPSession();
    const found = [];
    for (const at of expected.keys()) {
      const { result } = await client.send('Runtime.evaluate', { expression: `tfmElements[${at}]` });
      const { nodes } = await client.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId,
        fetchRelatives: false,
      });
      const [role, name] = [nodes[0].role?.value ?? '', nodes[0].name?.value ?? ''];
      found.push({ role: role === DISCLOSURE ? '' : role, name });
    }
    await client.detach();
    return found;
  },
  async Firefox(page, expected) {
    const found = [];
    for (const [at, { role, name }] of expected.entries()) {
      const element = await page.evaluateHandle((index) => window.tfmElements[index], at);
      const root = await element.evaluateHandle((node) => node.getRootNode());
      let there = false;
      // it asks for the very letters of a name, and a space before a dash may be one that does not break
      for (const letters of new Set([name, name.replaceAll(' –', '\u00a0–')])) {
        for await (const other of root.queryAXTree(letters || undefined, role || undefined)) {
          there ||= await other.evaluate((node, wanted) => node === wanted, element);
        }
      }
      found.push(there ? { role, name } : { role: 'not found', name });
    }
    return found;
  },
  WebKit: (page, expected) => page.accessibility(expected.map((_, at) => `tfmElements[${at}]`)),
};

export const accessibility = () => ({
  name: 'accessibility-command',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'accessibility') return;
    return readers[browser.name](browser.getPage(id), payload);
  },
});
