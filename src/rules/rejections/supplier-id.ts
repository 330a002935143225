import { defineRejection } from './define-rejection';
import { differs, either, format, missing, supplier, taxId, unknown, wrong } from './words';

export const supplierId = defineRejection({
  id: 'REJ-020',
  name: 'supplier-id',
  title: { ru: 'Неверный налоговый номер поставщика', en: 'Wrong tax ID of the supplier' },
  patterns: [
    { all: [supplier, taxId, either(wrong, missing, unknown, differs, format)], weight: 7 },
    { all: ['унп$|бин$|иин$|unp$|bin$|iin$', either(wrong, unknown)], none: ['перевозч|carrier'], weight: 5 },
    { all: [supplier, unknown], weight: 4 },
  ],
  columns: ['supplierTaxId', 'supplierCountry', 'supplierName'],
  cause: {
    ru: 'УНП, БИН или ИНН поставщика с ошибкой или от другой страны.',
    en: 'The supplier’s UNP, BIN or INN is mistyped or of another country.',
  },
  correct: {
    ru: 'Перепишите номер с договора и проверьте страну поставщика: по длине номера видно, чей он.',
    en: 'Copy the number from the contract and check the supplier’s country: the length of the number shows whose it is.',
  },
  answer: 'correction',
  ground: 'tax-id.length-shows-country',
});
