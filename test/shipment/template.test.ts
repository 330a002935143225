import { describe, expect, it } from 'vitest';
import {
  columns,
  findHeaderRow,
  readRates,
  templateModel,
  type ListItem,
  type TemplateLists,
} from '../../src/shipment';
import { blockOf } from '../support/block';

const items = (...values: readonly string[]): readonly ListItem[] =>
  values.map((value) => ({ value, label: { ru: `Значение ${value}`, en: `Meaning of ${value}` } }));

const lists: TemplateLists = {
  countries: items('AM', 'BY', 'KG', 'KZ', 'RU'),
  vatRates: items('22 %', '10 %'),
  units: items('кг', 'шт', 'л'),
  currencies: items('RUB'),
  applicantRoles: items('importer', 'intermediary'),
  exciseCategories: [],
  depositExemptions: items('x'),
};

describe.each(['ru', 'en'] as const)('the template in %s', (language) => {
  const model = templateModel(language, lists);
  const [shipments, explanation, rates, hidden] = model.sheets;

  it('has a sheet of shipments, of explanations, of rates, and hidden lists', () => {
    expect(model.sheets.map(({ name }) => name)).toEqual(
      { ru: ['Отгрузки', 'Пояснения', 'Курсы', 'Списки'], en: ['Shipments', 'Columns', 'Rates', 'Lists'] }[language],
    );
    expect(model.sheets.map((sheet) => sheet.hidden)).toEqual([false, false, false, true]);
  });

  it('is recognised by our own reader, without remarks', () => {
    const header = findHeaderRow(blockOf([shipments?.columns.map((column) => column.header) ?? []]));
    expect(header?.columns.map(({ id }) => id)).toEqual(
      columns.filter((column) => !column.tracked).map(({ id }) => id),
    );
    expect(header?.issues).toEqual([]);
    expect(readRates(blockOf([rates?.columns.map((column) => column.header) ?? []])).issues).toEqual([]);
  });

  it('keeps identifiers as text and dates as dates', () => {
    const formatOf = (id: string) => shipments?.columns[columns.findIndex((column) => column.id === id)]?.format;
    expect(
      ['importerInn', 'hsCode', 'supplierTaxId', 'truckPlate', 'importDate', 'contractDate', 'amount'].map(formatOf),
    ).toEqual(['@', '@', '@', '@', 'dd.mm.yyyy hh:mm', 'dd.mm.yyyy', '#,##0.00']);
  });

  it('offers the given lists where a column is chosen from one, and none where the list is empty', () => {
    const validation = (range: string) => shipments?.validations.find((candidate) => candidate.range.startsWith(range));
    expect(validation('C2:C')?.formula).toBe(`'${hidden?.name}'!$A$2:$A$6`);
    expect(hidden?.rows.map((row) => row[0])).toEqual(['AM', 'BY', 'KG', 'KZ', 'RU']);
    const excise = columns.findIndex(({ id }) => id === 'exciseCategory');
    expect(validation(`A${String.fromCharCode(65 + excise - 26)}2`)).toBeUndefined();
    for (const { title, message } of shipments?.validations ?? []) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  });

  it('explains every column of the catalogue', () => {
    expect(explanation?.rows.map((row) => row.at(-1))).toEqual(columns.map(({ id }) => id));
    for (const row of explanation?.rows ?? []) expect(row).toHaveLength(explanation?.columns.length ?? 0);
  });
});
