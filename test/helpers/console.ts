/**
 * The console stays silent in every test: one that leaves a warning or an error behind fails. This is loaded for all of them
 * (see `quietConsole` in tools/commands.mjs); a test that expects warnings asks what there is to hear.
 */
let said: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    const text = args.map(String).join(' ');
    // Lit's development build says once that it is one
    if (text.includes('lit.dev/msg/dev-mode')) original(...args);
    else said.push(text);
  };
}

/** What was said in the console since this was last asked. A test that asks takes it upon itself to look at it. */
export function warnings(): string[] {
  const heard = said;
  said = [];
  return heard;
}

afterEach(function () {
  const heard = warnings();
  const test = this.currentTest;
  if (!heard.length || !test || test.isFailed()) return;
  // an error thrown here would be the end of the whole file
  test.state = 'failed';
  test.err = new Error(`The console should be silent. It said:\n${heard.join('\n')}`);
});
