// Run by `npm run check`. Enforces every style limit of this project that a rule can check.
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The only file that may use type assertions: ids are branded by their parser. */
const brandingFiles = ['src/core/ids/ids.ts'];

/** Files that may insert markup they generate. Each one escapes or sanitises it. */
const markupFiles = [
  'src/components/site/JsonLd.astro',
  'src/components/markdown/Markdown.astro',
  'test/components/workbench/WorkbenchNoun.astro',
];

const hiddenInputs = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'No hidden clock: take today as a parameter.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'No hidden clock: take today as a parameter.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'No hidden clock: take today as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="performance"][property.name="now"]',
    message: 'No hidden clock: take the moment as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No hidden chance: take a seeded generator as a parameter.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
    message: 'No hidden locale: format in src/view/numbers/format.ts, compare by code unit.',
  },
  {
    selector: 'MemberExpression[object.name="Intl"]',
    message: 'No hidden locale: the same record has to give the same bytes on every machine.',
  },
];

const restrictedSyntax = [
  {
    selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], TSParameterProperty',
    message: 'Types are stripped, not compiled: use a union, a module, a field.',
  },
  {
    selector: 'CallExpression[callee.object.name="process"][callee.property.name="exit"]',
    message: 'Only scripts/run/runner.ts ends the process: throw an ExpectedFailure.',
  },
  {
    // A generator cannot be an arrow function, and an assertion function must be declared under its
    // own name.
    selector:
      'ExportNamedDeclaration > FunctionDeclaration[generator=false]:not([returnType.typeAnnotation.asserts=true])',
    message: 'Export an arrow: export const name = () => ….',
  },
];

const restrictedMarkup = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content security policy blocks style attributes: use a class.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]/]',
    message: 'The content security policy blocks inline handlers: listen in a script.',
  },
  {
    selector: 'JSXAttribute[name.namespace.name="is"][name.name.name="inline"]',
    message: 'is:inline escapes the hashes of the content security policy.',
  },
  {
    selector: 'JSXIdentifier[name="ClientRouter"]',
    message: 'ClientRouter does not work under the content security policy.',
  },
];

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'node_modules', 'test/fixtures', 'test/golden']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Allows removing a field from a row by naming it and spreading the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers are allowed in template literals; everything else is refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are the right unit here: hanzi outside the basic plane count as one.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The strictest TypeScript options require record['key'] on index signatures.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  { files: brandingFiles, rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  {
    files: ['src/core/**', 'src/view/**', 'src/print/**', 'src/data/**'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax, ...hiddenInputs] },
  },
  {
    files: ['scripts/run/runner.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...restrictedSyntax.filter((_, at) => at !== 1)],
    },
  },
  {
    files: ['**/*.mjs'],
    // Node 20 runs these before anything is installed, so they are linted as JavaScript.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...restrictedSyntax, restrictedMarkup[0]],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': ['error', ...restrictedSyntax, ...hiddenInputs, ...restrictedMarkup],
      eqeqeq: 'error',
    },
  },
  { files: markupFiles, rules: { 'astro/no-set-html-directive': 'off' } },
);
