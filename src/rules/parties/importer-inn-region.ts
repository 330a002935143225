import { defineRule } from '../define-rule';
import { readTaxId } from './tax-ids';

export const importerInnRegion = defineRule({
  id: 'SPOT-R-080',
  name: 'importer-inn-region',
  title: { ru: 'ИНН импортёра начинается с двух нулей', en: 'Importer INN begins with two zeros' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.ru' },
  reads: ['importerInn'],
  marks: ['importerInn'],
  messages: {
    region: {
      ru: 'ИНН {value} начинается с двух нулей, а первые две цифры — код региона. Сверьте номер с документом; возможно, нули дописаны при выравнивании.',
      en: 'INN {value} begins with two zeros, while the first two digits are the code of the region. Compare it with the document; perhaps zeros were added to fill the width.',
    },
  },
  explanation: {
    why: {
      ru: 'Учётные программы иногда дополняют короткий номер нулями до нужной длины, и получается номер, похожий на ИНН. Код региона 00 не присваивают; об этом говорит один источник, поэтому здесь предупреждение, а не ошибка.',
      en: 'Accounting programs sometimes fill a short number up with zeros, which gives something that looks like an INN. Region code 00 is not assigned; one source says so, hence a warning and not an error.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, importerInn: '0012345678' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, importerInn: '7701000121' }] },
  },
  check(line, _context, report) {
    const value = line.own.importerInn;
    if (value === undefined) return; // narrows
    const parsed = readTaxId.RU(value);
    if (!parsed.ok && parsed.doubtful) report({ message: 'region', data: { value } });
  },
});
