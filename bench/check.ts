import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { createRegulation } from '../src/regulation';
import { catalogue } from '../src/rules';
import { checkWorkbook } from '../src/use-cases';
import { readXlsx } from '../src/workbook/xlsx';
import { generateRows, generatedAsOf, generatedBlock, generatedRates } from '../test/support/generated-rows';
import { print } from './measure';

/** Checking an xlsx file as `spot check` does, beside reading the same file alone; each in a process of its own. */
/** The bundle of this file lies in the folder it may write to. */
const folder = fileURLToPath(new URL('./', import.meta.url));
const [mode, file] = process.argv.slice(2);

interface Run {
  readonly milliseconds: number;
  readonly mebibytes: number;
  readonly findings: number;
}

async function writeFile(path: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: `${path}.part`, useSharedStrings: true });
  for (const block of [generatedBlock(generateRows(count, { seed: 7, faultyShare: 0.05 })), generatedRates]) {
    const sheet = writer.addWorksheet(block.sheet);
    for (const row of block.rows) sheet.addRow([...row]).commit();
    sheet.commit();
  }
  await writer.commit();
  renameSync(`${path}.part`, path);
}

async function run(path: string, withRules: boolean): Promise<Run> {
  const start = performance.now();
  const workbook = await readXlsx(path);
  const shipments = await workbook.block('Отгрузки');
  const rates = await workbook.block('Курсы');
  let findings = 0;
  if (withRules) {
    const checked = await checkWorkbook({
      shipments,
      rates,
      asOf: generatedAsOf,
      regulation: createRegulation().regulation,
      rules: catalogue,
    });
    findings = checked.result.findings.length;
  }
  return {
    milliseconds: performance.now() - start,
    mebibytes: process.resourceUsage().maxRSS / 1024,
    findings,
  };
}

function inOwnProcess(part: 'read' | 'check', path: string): Run {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), part, path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout) as Run;
}

if (mode && file) {
  console.log(JSON.stringify(await run(file, mode === 'check')));
} else {
  for (const count of [1_000, 10_000, 100_000]) {
    const path = `${folder}shipments-${count}.xlsx`;
    if (!existsSync(path)) await writeFile(path, count);
    const read = inOwnProcess('read', path);
    const check = inOwnProcess('check', path);
    print(`xlsx of ${count} rows × 45 columns, ${catalogue.length} rules`, [
      ['reading the file alone', `${read.milliseconds.toFixed(0)} ms, peak ${read.mebibytes.toFixed(0)} MB`],
      [
        'reading and checking',
        `${check.milliseconds.toFixed(0)} ms, peak ${check.mebibytes.toFixed(0)} MB, ${check.findings} findings`,
      ],
      [
        'rows checked per second',
        `${((count / check.milliseconds) * 1000).toFixed(0)}; ${(check.milliseconds / read.milliseconds).toFixed(2)} × reading alone`,
      ],
    ]);
  }
}
