import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

/** The rooms of `src/`, and which others each may look into. Whatever is not named here is closed to it. */
const PURE = ['eligibility', 'dates', 'journey', 'feeds', 'markup'];
const ROOMS = {
  model: [],
  ...Object.fromEntries(PURE.map((room) => [room, ['model', ...PURE]])),
  styles: [],
  page: ['model', ...PURE, 'styles'],
  // the feed reader is only loaded when a feed is used, and that is the page's business; what stands in a tag before its
  // widget is there is written by others
  elements: ['model', ...PURE.filter((room) => room !== 'feeds' && room !== 'markup'), 'styles', 'page'],
};
const isPure = (room) => room === 'model' || PURE.includes(room);

/** Imports run one way, and the pure rooms know neither Lit nor the page. */
function imports(room) {
  const closed = Object.keys(ROOMS).filter((other) => other !== room && !ROOMS[room].includes(other));
  const patterns = [
    {
      group: closed.map((other) => `**/${other}/**`),
      message: `src/${room}/ may import from ${ROOMS[room].join(', ') || 'nothing else'}: imports run one way, elements → page → the pure rooms → model.`,
    },
  ];
  if (isPure(room)) {
    patterns.push({ group: ['lit', 'lit/**', '@lit/**'], message: 'The pure rooms know no Lit.' });
  }
  if (room !== 'model' && room !== 'feeds') {
    patterns.push({
      group: ['zod', 'zod/**', '**/model/schema.js', '**/model/schema/**'],
      message: 'Only the feed reader checks data in the browser: use the types of model/types.ts.',
    });
  }
  return { files: [`src/${room}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** The command stands on the pure rooms alone. */
const command = {
  files: ['cli/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['lit', 'lit/**', '@lit/**', '**/src/page/**', '**/src/elements/**', '**/src/styles/**'],
            message: 'The command runs without a page: it may import from the pure rooms and the model.',
          },
        ],
      },
    ],
  },
};

/** What would break under a strict Content-Security-Policy or Trusted Types, or leave something behind on a reader's machine. */
const HARMLESS = [
  ['MemberExpression[property.name=/^(inner|outer)HTML$/]', 'Markup goes through Lit’s templates.'],
  ['CallExpression[callee.property.name="insertAdjacentHTML"]', 'Markup goes through Lit’s templates.'],
  ['ImportSpecifier[imported.name=/^(styleMap|unsafeHTML|unsafeSVG)$/]', 'Not under a strict content policy.'],
  ['MemberExpression[object.name="document"][property.name=/^(cookie|write|writeln)$/]', 'Guests do not do that.'],
];
const CLOCK = [
  [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'The clock is read in page/own-page.ts; take the day as an argument.',
  ],
  ['CallExpression[callee.name="Date"]', 'The clock is read in page/own-page.ts; take the day as an argument.'],
  [
    'MemberExpression[object.name="Date"][property.name="now"]',
    'The clock is read in page/own-page.ts; take the day as an argument.',
  ],
];
const ZONE = [
  [
    'CallExpression[callee.property.name=/^(get(Date|Day|FullYear|Month|Hours|Minutes|Seconds)|toLocale(Date|Time)?String|getTimezoneOffset)$/]',
    'That is in the zone of the machine: say UTC, or London.',
  ],
  [
    'NewExpression[callee.object.name="Intl"][callee.property.name="DateTimeFormat"]:not(:has(Property[key.name="timeZone"]))',
    'Name the time zone.',
  ],
];
const restricted = (...lists) => ['error', ...lists.flat().map(([selector, message]) => ({ selector, message }))];
const BROWSER = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
];
const STORAGE = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'eval',
  'Function',
  'WebSocket',
  'XMLHttpRequest',
];
const globals = (names, message) => names.map((name) => ({ name, message }));

export default defineConfig(
  globalIgnores([
    'dist/',
    'build/',
    'coverage/',
    '.cache/',
    '**/*.d.ts',
    'src/model/bundled.ts',
    'test/package/consumer/',
    'test/package/typings/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: ['error', 'smart'], 'no-console': ['error', { allow: ['warn'] }] },
  },
  { files: ['tools/**', 'test/**', '*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // an array in a template reads as its items with commas, which makes a good key
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowArray: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // Lit calls @event listeners with the host as `this`
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit['flat/recommended'],
      wc['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'Widget'] } },
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'lit/prefer-static-styles': 'error',
      'no-restricted-globals': ['error', ...globals(STORAGE, 'Guests leave nothing behind and run no text as code.')],
      'no-restricted-syntax': restricted(HARMLESS, CLOCK, ZONE),
    },
  },
  // it throws a problem, not an Error, and catches it itself
  { files: ['src/model/json.ts'], rules: { '@typescript-eslint/only-throw-error': 'off' } },
  { files: ['src/page/own-page.ts'], rules: { 'no-restricted-syntax': restricted(HARMLESS, ZONE) } },
  ...Object.keys(ROOMS).map(imports),
  command,
  {
    files: ['model', ...PURE].map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...globals(STORAGE, 'Guests leave nothing behind and run no text as code.'),
        ...globals(BROWSER, 'The pure rooms run in Node and in workers too.'),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // what a test reads, such as JSON and other people's packages, is often any; its assertions are what checks it
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // node:test's `test()` gives a promise that nobody waits for; Chai asserts by looking at a property
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
