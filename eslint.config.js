import tseslint from 'typescript-eslint';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import { createRequire } from 'node:module';

const officeAddins = createRequire(import.meta.url)('eslint-plugin-office-addins');

/**
 * The folders of the product in the order of the one allowed direction: a folder may import itself and
 * those of the levels above it in this list.
 */
const layers = [
  ['values'],
  ['identifiers', 'regulation'],
  ['profile'],
  ['shipment'],
  ['deposit', 'deadlines'],
  ['rules'],
  ['month'],
  ['dopp', 'payments', 'declaration', 'statform', 'report', 'schedule'],
  ['receipt', 'handover', 'requests'],
  ['connector', 'workbook'],
  ['audit'],
  ['use-cases'],
  ['functions', 'taskpane', 'cli', 'sandbox', 'gateway'],
];

/** What the outermost level shares on purpose: the command line and the sandbox calculate custom functions, the sandbox shows the pane. */
const neighbours = { cli: ['functions'], sandbox: ['functions', 'taskpane'], taskpane: ['functions'] };

const besideSrc = new Set(['functions', 'taskpane', 'sandbox', 'gateway']);
const folders = layers.flat().map((name) => ({ type: name, pattern: besideSrc.has(name) ? name : `src/${name}` }));
const elements = folders.map((folder) => ({ ...folder, mode: 'folder' }));

const directions = layers.flatMap((level, index) =>
  level.map((name) => ({
    from: name,
    allow: [name, ...layers.slice(0, index).flat(), ...(neighbours[name] ?? [])],
  })),
);

/** Folders that know a host: Node, the DOM or Office.js. Everything else of src/ is host-free. */
const hostFolders = [
  'src/cli/**',
  'src/workbook/office/**',
  'src/workbook/xlsx/**',
  'src/connector/adapters/**',
  'src/receipt/decode/**',
  'src/handover/pdf/**',
  'src/dopp/xsd/**',
];
const officeFolders = ['src/workbook/office/**/*.ts', 'taskpane/**/*.{ts,tsx}'];

const nodeModules = {
  group: ['node:*', 'fs', 'fs/*', 'path', 'os', 'crypto', 'http', 'https', 'stream', 'zlib', 'child_process', 'url'],
  message: 'The core of src/ knows no Node: pass what it needs in, or move the code to src/cli or an adapter.',
};
const officeModules = {
  group: ['@microsoft/office-js', '@microsoft/*', 'office-js'],
  message: 'Office.js is met in src/workbook/office and in the pages only.',
};
const workbookLibraries = {
  group: ['exceljs', 'exceljs/*', 'hucre', 'hucre/*', 'yauzl'],
  message: 'Workbook files are read and written in src/workbook/xlsx only: this library does not belong here.',
};
const officeGlobals = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'].map((name) => ({
  name,
  message: 'Office.js is met in src/workbook/office and in the pages only.',
}));
const hostGlobals = ['window', 'document', 'navigator', 'localStorage', 'process', 'Buffer'].map((name) => ({
  name,
  message: 'The core of src/ knows neither the DOM nor Node.',
}));

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/', 'docs/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { eqeqeq: 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], 'prefer-const': 'error' },
  },
  {
    files: ['src/**/*.ts', 'functions/**/*.ts', 'taskpane/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', ...folders.map(({ pattern }) => `${pattern}/**/*.{ts,tsx}`)],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {
      // A new folder of src/ is named in `layers` before it holds anything.
      'boundaries/no-unknown-files': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} must not import ${dependency.type}: the arrows of the house point the other way',
          rules: directions,
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: hostFolders,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [nodeModules, officeModules, workbookLibraries] },
      ],
      'no-restricted-globals': ['error', ...officeGlobals, ...hostGlobals],
    },
  },
  {
    files: ['functions/**/*.ts', 'taskpane/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [nodeModules, officeModules, workbookLibraries] },
      ],
    },
  },
  {
    // The pages and the command line may ask the clock what day it is; nothing inside may.
    files: ['src/**/*.ts', 'functions/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length>0]",
          message: 'A calendar date never passes through Date: use src/values.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'src/workbook/xlsx/**/*.ts', 'src/connector/adapters/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [officeModules] }],
      'no-restricted-globals': ['error', ...officeGlobals],
    },
  },
  {
    files: officeFolders,
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['taskpane/**/*.tsx', 'sandbox/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['src/cli/**/*.ts', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts', 'bench/**/*.ts', 'gateway/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
