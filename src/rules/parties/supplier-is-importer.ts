import { defineRule } from '../define-rule';
import { readTaxId } from './tax-ids';

export const supplierIsImporter = defineRule({
  id: 'SPOT-R-011',
  name: 'supplier-is-importer',
  title: { ru: 'Поставщик и импортёр — одно лицо', en: 'Supplier and importer are the same' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.parties-differ' },
  reads: ['supplierTaxId', 'importerInn'],
  marks: ['supplierTaxId'],
  messages: {
    same: {
      ru: 'У поставщика и импортёра один налоговый номер {value}. Введите номер поставщика из договора; если товар перевозит сам владелец, проверьте, нужна ли ДОПП.',
      en: 'Supplier and importer have the same tax number {value}. Type the supplier’s number from the contract; where an owner moves his own goods, check whether a DOPP is needed.',
    },
  },
  explanation: {
    why: {
      ru: 'Поставщик и импортёр — стороны одной сделки, и номера у них разные. Одинаковые номера обычно значат, что ИНН скопирован не в ту колонку. В ДОПП оказался бы не тот продавец, что в инвойсе.',
      en: 'Supplier and importer are the two sides of one deal and have different numbers. Equal numbers usually mean that an INN was copied to the wrong column. The DOPP would name another seller than the invoice.',
    },
    wrong: { rows: [{ goodsName: 'Томаты', supplierTaxId: '7701000121', importerInn: '7701000121' }] },
    right: { rows: [{ goodsName: 'Томаты', supplierTaxId: '940140000385', importerInn: '7701000121' }] },
  },
  check(line, _context, report) {
    const supplier = line.own.supplierTaxId;
    const importer = line.values.importerInn;
    if (supplier === undefined || importer === undefined) return; // narrows
    const parsedSupplier = readTaxId.RU(supplier);
    const parsedImporter = readTaxId.RU(importer);
    if (parsedSupplier.ok && parsedImporter.ok && parsedSupplier.value === parsedImporter.value)
      report({ message: 'same', data: { value: parsedImporter.value } });
  },
});
