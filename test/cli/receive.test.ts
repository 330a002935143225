import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receive } from '../../src/cli/commands/receive';
import type { CommandArguments, CommandContext } from '../../src/cli/command';
import { readShipments } from '../../src/shipment';
import { readWorkbookSheet } from '../support/read-workbook';
import { at } from '../support/built-example';
import { doppLikePdf } from '../receipt/dopp-like-pdf';

const said: string[] = [];
const context = {
  language: 'ru',
  now: at('2026-11-25T10:00'),
  debug: false,
  terminal: { out: (text: string) => void said.push(text), err: () => undefined, width: 100, colours: false },
} as unknown as CommandContext;

const withOptions = (positionals: readonly string[], options: Readonly<Record<string, string | true>>): CommandArguments => ({
  positionals,
  text: (name) => (typeof options[name] === 'string' ? options[name] : undefined),
  texts: () => [],
  flag: (name) => options[name] === true,
});

describe('spot receive', () => {
  it('writes number, date and QR beside the one shipment, and says what it could not match', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receive-'));
    const workbook = join(folder, 'plan.xlsx');
    await copyFile('examples/shipments.xlsx', workbook);
    const pdf = await doppLikePdf(
      {
        doppNumber: '77260011', doppDate: '25.11.2026', inn: '7701000121', truckPlate: '482ABE13', trailerPlate: '27CDA13',
        specifications: [{ number: '31', date: '20.11.2026' }], plannedImport: '27.11.2026', qr: 'https://example.test/q/1',
      },
      { layout: 'columns', order: 'as-read', spelling: 'spaced', plating: 'apart', font: 'DejaVuSans', size: 10, code: 110 },
      () => 0.5,
    );
    await writeFile(join(folder, 'a.pdf'), pdf);
    await writeFile(join(folder, 'b.pdf'), 'not a pdf');
    const files = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
    expect(await receive.run(withOptions(files, { into: workbook, pictures: folder }), context)).toBe(1);
    expect(said.join('')).toContain('a.pdf: перевозка SH-2611-01');
    const block = await readWorkbookSheet(workbook, 'Отгрузки');
    const [consignment] = block ? readShipments(block).consignments : [];
    expect(consignment?.values).toMatchObject({ doppNumber: '77260011', doppDate: '2026-11-25', qr: 'https://example.test/q/1' });
    said.length = 0;
    expect(await receive.run(withOptions(files.slice(0, 1), { into: workbook }), context)).toBe(0);
    expect(said.join('')).toContain('Ячеек записано: 0.');
  }, 60_000);
});
