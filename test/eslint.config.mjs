import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {importDirection} from './eslint.layers.mjs';

const typescript = ['src/**/*.ts', 'test/**/*.ts'];
const shipped = ['src/**/*.ts'];
const equal = {from: 'package', package: 'chai', name: 'Equal'}; // typed as a promise, for the sake of snapshots
const scripts = ['**/*.mjs', 'demo/**/*.js', 'test/bench/**/*.js'];

export default tseslint.config(
  {ignores: ['dist/', 'cdn/', '.cache/', 'src/generated/locales/', 'test/frameworks/src/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},

  {files: [...typescript, ...scripts], rules: plainRules()},
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {project: ['tsconfig.json', 'test/tsconfig.json'], tsconfigRootDir: process.cwd()},
    },
    rules: typeRules(),
  },
  {
    files: shipped,
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: {planweiser: {rules: {'import-direction': importDirection}}},
    rules: {
      ...elementRules(),
      ...bans(),
      'planweiser/import-direction': 'error',
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      complexity: ['error', {max: 12, variant: 'modified'}],
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['src/**/*.styles.ts'],
    rules: {'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', ...unsafeSyntax()]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [equal]}],
      '@typescript-eslint/no-unused-expressions': 'off', // `expect(…).to.be.true`
      '@typescript-eslint/require-await': 'off',
      'no-script-url': 'off', // among what must be refused
    },
  },
);

function plainRules() {
  return {
    eqeqeq: ['error', 'always', {null: 'ignore'}],
    'no-console': 'off',
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-implied-eval': 'error',
    'no-script-url': 'error',
    'no-var': 'error',
    'no-unreachable': 'error',
    'no-unused-vars': 'error',
    'no-useless-escape': 'error',
    'no-control-regex': 'off', // control characters are among what is cleaned away
    'object-shorthand': 'error',
    'prefer-const': 'error',
    'prefer-template': 'error',
  };
}

function typeRules() {
  return {
    'no-unused-vars': 'off',
    '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    '@typescript-eslint/prefer-readonly': 'error',
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/no-confusing-void-expression': 'off', // `return void report()` says in one line what happens
    '@typescript-eslint/no-meaningless-void-operator': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    '@typescript-eslint/no-misused-spread': 'off', // `[...text]` is how to get code points
    '@typescript-eslint/no-unnecessary-condition': 'off', // the types of the DOM know neither Node nor older browsers
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/unified-signatures': 'off',
  };
}

function elementRules() {
  return {
    'no-console': 'error',
    'lit-a11y/no-redundant-role': 'off', // WebKit drops the roles of lists and tables that are laid out otherwise
    'lit/lifecycle-super': 'error',
    'lit/no-duplicate-template-bindings': 'error',
    'lit/no-legacy-imports': 'error',
    'lit/no-native-attributes': 'off', // `lang` and `title` are read as the platform means them
    'lit/no-this-assign-in-render': 'error',
    'lit/no-useless-template-literals': 'error',
    'lit/prefer-nothing': 'error',
    'lit/prefer-static-styles': 'error',
    'lit/value-after-constraints': 'error',
    'lit/ban-attributes': ['error', 'style', 'autofocus', 'accesskey'],
  };
}

/** What the architecture promises not to do (rules 3 and 4), and the style of the project. */
function bans() {
  return {
    'no-restricted-imports': [
      'error',
      {
        paths: [
          {name: 'lit', importNames: ['unsafeCSS'], message: 'Styles are written out.'},
          {name: 'zod', message: 'Use zod/mini: zod compiles code.'},
          {name: '@lit/localize', message: 'Use the LocaleController: a page may show several languages at once.'},
        ],
        patterns: [
          {regex: '^lit/directives/(unsafe-|style-map)', message: 'Text, never markup; no inline styles.'},
          {regex: '^lit/static-html', message: 'Tags are written out.'},
        ],
      },
    ],
    'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'event', 'name', 'status'],
    'no-restricted-syntax': ['error', ...unsafeSyntax(), ...styleOfCode()],
  };
}

function unsafeSyntax() {
  const markup = 'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc';
  return [
    {selector: `MemberExpression[property.name=/^(${markup})$/]`, message: 'Text, never markup.'},
    {selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln|cookie)$/]', message: 'Never.'},
    {selector: 'MemberExpression[property.name=/^(local|session)Storage$/]', message: 'No storage.'},
    {
      selector: 'CallExpression[callee.name="config"], MemberExpression[object.name="z"][property.name="config"]',
      message: 'It would change the zod of the page.',
    },
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style|\\sstyle=/]',
      message: 'A strict policy blocks inline styles.',
    },
  ];
}

function styleOfCode() {
  return [
    {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
    {selector: 'ExportDefaultDeclaration', message: 'Only styles are default exports.'},
    {selector: 'ExportAllDeclaration[exportKind!="type"]', message: 'No barrels.'},
    {
      selector: ':function > Identifier.params > TSTypeAnnotation > TSBooleanKeyword',
      message: 'Say it by a name: two functions, or a union of strings.',
    },
  ];
}
