import { describe, expect, it } from 'vitest';
import { fillText } from '../../src/values';
import { findHeaderRow, likelyColumn, recogniseHeader, type CellInput, type SheetBlock } from '../../src/shipment';

function block(rows: readonly (readonly CellInput[])[], place: Partial<SheetBlock> = {}): SheetBlock {
  return { sheet: 'Отгрузки', firstRow: 1, firstColumn: 1, date1904: false, rows, ...place };
}

describe('a header is recognised whatever its', () => {
  it.each([
    ['case', 'КОД ТН ВЭД', 'hsCode'],
    ['spaces around and repeated', '  Код   ТН  ВЭД ', 'hsCode'],
    ['no-break space', 'Код\u00a0ТН ВЭД', 'hsCode'],
    ['line breaks', 'Код\nТН\r\nВЭД', 'hsCode'],
    ['ё written as е', 'Счет', 'invoiceNumber'],
    ['е written as ё', 'Госномёр', 'truckPlate'],
    ['number sign as «№»', '№ рейса', 'shipment'],
    ['number sign without a space', '№рейса', 'shipment'],
    ['number sign as N', 'N рейса', 'shipment'],
    ['number sign as No', 'Invoice No', 'invoiceNumber'],
    ['number sign as No with a full stop', 'Invoice No.', 'invoiceNumber'],
    ['number sign as #', 'Invoice #', 'invoiceNumber'],
    ['number sign in place of «Номер»', '№ договора', 'contractNumber'],
    ['full stops', 'Ед.изм.', 'unit'],
    ['missing full stops', 'Ед изм', 'unit'],
    ['colon', 'Количество:', 'quantity'],
    ['text after a comma', 'Вес нетто, тонн', 'netWeight'],
    ['text in brackets', 'Вес нетто (кг)', 'netWeight'],
    ['text in brackets over lines', 'Вес брутто\n(кг)', 'grossWeight'],
    ['percent sign', 'НДС, %', 'vatRate'],
  ])('%s: %j', (_, header, column) => {
    expect(recogniseHeader(header)).toBe(column);
  });

  it.each(['', '№', 'Комментарий', 'Код', 'Дата', 'НДС всего'])('but %j means none of the columns', (header) => {
    expect(recogniseHeader(header)).toBeUndefined();
  });
});

describe('the header row', () => {
  const headers = ['№ перевозки', 'Код ТН ВЭД', 'Стоимость', 'Валюта'];

  it.each([1, 2, 5, 20])('is found in row %i, below titles', (row) => {
    const rows: CellInput[][] = Array.from({ length: row - 1 }, (_, index) => [`Строка ${index + 1}`, null]);
    expect(findHeaderRow(block([...rows, headers, ['A', 'B', 1, 'RUB']]))?.row).toBe(row);
  });

  it('is not looked for below the first 20 rows', () => {
    const rows: CellInput[][] = Array.from({ length: 20 }, () => ['x']);
    expect(findHeaderRow(block([...rows, headers]))).toBeUndefined();
  });

  it('is the row with most recognised headers, not the first with some', () => {
    expect(findHeaderRow(block([['Цена', 'Сумма', 'Валюта'], headers]))?.row).toBe(2);
  });

  it('needs three recognised headers', () => {
    expect(findHeaderRow(block([['Цена', 'Валюта', 'Прочее']]))).toBeUndefined();
    expect(findHeaderRow(block([['Цена', 'Валюта', 'Курс']]))?.row).toBe(1);
  });

  it('gives addresses in the sheet, not in the block', () => {
    const found = findHeaderRow(block([headers], { firstRow: 3, firstColumn: 26 }));
    expect(found?.columns.map(({ id, cell, index }) => [id, cell, index])).toEqual([
      ['shipment', 'Z3', 0],
      ['hsCode', 'AA3', 1],
      ['amount', 'AB3', 2],
      ['currency', 'AC3', 3],
    ]);
  });

  it('keeps the first of two columns with one meaning and names both cells', () => {
    const found = findHeaderRow(block([['Рейс', 'Код ТН ВЭД', 'Сумма', '№ перевозки']]));
    expect(found?.columns.find(({ id }) => id === 'shipment')?.cell).toBe('A1');
    const issue = found?.issues.find(({ code }) => code === 'duplicate-column');
    expect(issue?.cell).toBe('D1');
    expect(fillText(issue?.text ?? { ru: '', en: '' }, 'ru', issue?.data)).toContain(
      '«Рейс» (A1) и «№ перевозки» (D1)',
    );
  });

  it('reports unknown columns once, with the likely meaning of a misspelt one', () => {
    const found = findHeaderRow(block([[...headers, 'Количесво', 'Менеджер', null, 'Валута']]));
    expect(found?.unknownColumns).toEqual([
      { header: 'Количесво', cell: 'E1', likely: 'quantity' },
      { header: 'Менеджер', cell: 'F1' },
      { header: 'Валута', cell: 'H1' },
    ]);
    const issues = found?.issues.filter(({ code }) => code === 'unknown-columns') ?? [];
    expect(issues).toHaveLength(1);
    expect(fillText(issues[0]?.text ?? { ru: '', en: '' }, 'ru', issues[0]?.data)).toBe(
      'Эти колонки не распознаны и не проверяются: «Количесво» (E1), «Менеджер» (F1), «Валута» (H1). Возможно, имелось в виду: «Количесво» → «Количество».',
    );
  });

  it('names the required columns that are missing', () => {
    const issue = findHeaderRow(block([headers]))?.issues.find(({ code }) => code === 'missing-columns');
    expect(issue?.data?.['ids']).toBe(
      'importDate, departureCountry, importerInn, supplierName, supplierTaxId, truckPlate, goodsName, quantity, unit, vatRate',
    );
  });

  it.each([
    ['Госномер тягоча', 'truckPlate'],
    ['Invoce', 'invoiceNumber'],
    ['Цены', 'unitPrice'],
    ['Ценз товара', undefined],
    ['Совсем другое', undefined],
  ])('suggests for %j %s', (header, column) => {
    expect(likelyColumn(header)).toBe(column);
  });
});
