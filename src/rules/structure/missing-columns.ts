import { requiredColumns } from '../../shipment';
import { defineRule } from '../define-rule';
import type { ExampleRow } from '../example';

const row: ExampleRow = {
  shipment: 'SH-1',
  importDate: '27.11.2026',
  departureCountry: 'KZ',
  importerInn: '7701000121',
  supplierName: 'ТОО «Туркестан Агро»',
  supplierTaxId: '940140000385',
  truckPlate: '482ABE13',
  hsCode: '0702000000',
  goodsName: 'Томаты свежие',
  quantity: 12000,
  unit: 'кг',
  amount: 1140000,
  currency: 'RUB',
  vatRate: '10 %',
};

export const missingColumns = defineRule({
  id: 'SPOT-F-031',
  name: 'missing-columns',
  title: { ru: 'Нет обязательных колонок', en: 'Required columns are missing' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'structure',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Каталог колонок называет колонки, без которых перевозку не описать и платёж не рассчитать.',
      en: 'The column catalogue names the columns without which a shipment cannot be described and the deposit not computed.',
    },
  },
  reads: requiredColumns,
  marks: ['shipment'],
  messages: {
    missing: {
      ru: 'В строке заголовков не найдены колонки: {columns}. Без них перевозку не подать. Добавьте колонки или назовите имеющиеся так, как здесь указано.',
      en: 'The header row lacks these columns: {columns}. A shipment cannot be filed without them. Add the columns, or give those you have the names shown here.',
    },
  },
  explanation: {
    why: {
      ru: 'В ДОПП указывают поставщика, получателя, товары с кодами ТН ВЭД, машину и дату ввоза; из стоимости, валюты и ставки НДС складывается обеспечительный платёж. Если колонки нет или её заголовок не узнан, этих данных не будет ни в одной строке. Чаще всего колонка есть, но названа непривычно.',
      en: 'A DOPP names the supplier, the recipient, the goods with HS codes, the truck and the import date; amount, currency and VAT rate make the deposit. Where a column is absent or its header not recognised, no row has that value. Most often the column is there under an unusual name.',
    },
    wrong: { rows: [row], withoutColumns: ['vatRate', 'currency'] },
    right: { rows: [row] },
  },
  check(sheet, _context, report) {
    for (const issue of sheet.issues)
      if (issue.code === 'missing-columns') report({ message: 'missing', cell: issue.cell, data: issue.data ?? {} });
  },
});
