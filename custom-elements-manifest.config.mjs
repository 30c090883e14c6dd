/**
 * `custom-elements.json`, the description of the elements that editors, frameworks and Storybook read, from the doc comments
 * in `src/`. It tells what is published: paths in `dist/`, nothing private, nothing about how we are made inside.
 */
const ELEMENT = /^src\/elements\/([a-z]+(?:-[a-z]+)+)\/\1\.ts$/;
const isPublic = ({ privacy, name, static: isStatic }) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !isStatic;

/** What an element has from our base class is its own to the world outside. */
function own(part) {
  delete part.inheritedFrom;
  return part;
}

/** The analyzer hands down attributes and events of a base class, and not its custom properties. */
const handDown = (declaration, base) => {
  if (declaration.superclass?.name === base.name) declaration.cssProperties = base.cssProperties;
};

function published(declaration) {
  for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties', 'slots']) declaration[kind]?.forEach(own);
  // the analyzer lists an event once more, without a name, for each place that dispatches it
  declaration.events = declaration.events?.filter(({ name }) => name);
  declaration.members = (declaration.members ?? []).filter(isPublic).map(own);
  declaration.superclass = { name: 'LitElement', package: 'lit' };
  return declaration;
}

const onlyWhatIsPublished = () => ({
  name: 'only-what-is-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const every = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    const base = every.find(({ name }) => name === 'Widget');
    for (const declaration of every) handDown(declaration, base);
    const elements = manifest.modules
      .filter(({ path }) => ELEMENT.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, declarations }) => {
        const [, tag] = ELEMENT.exec(path);
        const element = declarations.find((declaration) => declaration.tagName === tag);
        if (!element) throw new Error(`${path}: no class that says "@tag ${tag}".`);
        return { tag, element: published(element) };
      });
    const door = 'dist/index.js';
    manifest.modules = [
      {
        kind: 'javascript-module',
        path: door,
        declarations: elements.map(({ element }) => element),
        exports: elements.map(({ element: { name } }) => ({ kind: 'js', name, declaration: { name, module: door } })),
      },
      ...elements.map(({ tag, element: { name } }) => ({
        kind: 'javascript-module',
        path: `dist/elements/${tag}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name, module: door } }],
      })),
    ];
  },
});

export default {
  globs: ['src/elements/**/*.ts', 'src/page/widget.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyWhatIsPublished()],
};
