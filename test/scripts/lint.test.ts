import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const importRules = new Set([
  'boundaries/element-types',
  'boundaries/no-unknown-files',
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-globals',
]);

/** Lints one line as if it stood in a file, with the rules on imports and globals of the real configuration. */
async function rulesBroken(file: string, text: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    ruleFilter: ({ ruleId }) => importRules.has(ruleId),
    // The file need not exist, so the parser gets no project.
    overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } }],
  });
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  expect(result?.fatalErrorCount).toBe(0);
  return [...new Set((result?.messages ?? []).map((message) => message.ruleId ?? message.message))];
}

describe('the direction of the house', () => {
  it.each([
    ['src/identifiers/inn.ts', "import { defineRule } from '../rules/define-rule';\nexport { defineRule };", 'boundaries/element-types'],
    ['src/shipment/model.ts', "export * from '../rules/engine';", 'boundaries/element-types'],
    ['src/values/decimal.ts', "import { parameters } from '../regulation';\nexport { parameters };", 'boundaries/element-types'],
    ['src/rules/engine.ts', "import { functions } from '../../functions';\nexport { functions };", 'boundaries/element-types'],
    ['functions/deposit.ts', "import '../sandbox/page/grid-model';", 'boundaries/element-types'],
    ['taskpane/index.tsx', "import ExcelJS from 'exceljs';\nexport { ExcelJS };", '@typescript-eslint/no-restricted-imports'],
    ['src/newcomer/index.ts', 'export const nothing = 1;', 'boundaries/no-unknown-files'],
    ['functions/deposit.ts', "import { readFileSync } from 'node:fs';\nexport { readFileSync };", '@typescript-eslint/no-restricted-imports'],
    ['src/rules/engine.ts', "import { readFileSync } from 'node:fs';\nexport { readFileSync };", '@typescript-eslint/no-restricted-imports'],
    ['src/shipment/model.ts', "import { Workbook } from 'exceljs';\nexport { Workbook };", '@typescript-eslint/no-restricted-imports'],
    ['src/rules/engine.ts', "import '@microsoft/office-js';", '@typescript-eslint/no-restricted-imports'],
    ['src/cli/main.ts', "import '@microsoft/office-js';", '@typescript-eslint/no-restricted-imports'],
    ['src/rules/engine.ts', 'export const language = Office.context.displayLanguage;', 'no-restricted-globals'],
    ['src/rules/engine.ts', 'export const title = document.title;', 'no-restricted-globals'],
    ['src/cli/main.ts', 'export const run = Excel.run;', 'no-restricted-globals'],
  ])('is kept in %s: %s', async (file, text, rule) => {
    expect(await rulesBroken(file, text)).toEqual([rule]);
  });

  it.each([
    ['src/rules/engine.ts', "import { Decimal } from '../values';\nexport { Decimal };"],
    ['src/deposit/deposit.ts', "import type { GoodsLine } from '../shipment/model';\nexport type { GoodsLine };"],
    ['functions/deposit.ts', "import { parseInn } from '../src/identifiers';\nexport { parseInn };"],
    ['src/cli/main.ts', "import { readFileSync } from 'node:fs';\nimport { evaluate } from '../../functions';\nexport { readFileSync, evaluate };"],
    ['src/workbook/xlsx/read.ts', "import ExcelJS from 'exceljs';\nexport { ExcelJS };"],
    ['src/workbook/office/port.ts', 'export const run = Excel.run;'],
  ])('allows what goes along it in %s: %s', async (file, text) => {
    expect(await rulesBroken(file, text)).toEqual([]);
  });
});
