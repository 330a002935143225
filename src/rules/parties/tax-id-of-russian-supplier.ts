import { defineRule } from '../define-rule';
import { namesOf, ownersOfTaxId, readTaxId } from './tax-ids';

export const taxIdOfRussianSupplier = defineRule({
  id: 'SPOT-R-018',
  name: 'tax-id-of-russian-supplier',
  title: { ru: 'У российского поставщика не ИНН', en: 'A Russian supplier without an INN' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.length-shows-country' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId', 'supplierCountry'],
  messages: {
    foreign: {
      ru: 'Страна поставщика — Россия, а номер «{value}» похож на номер другой страны ({owners}). Скорее всего, неверна страна: исправьте её или введите ИНН.',
      en: 'The supplier’s country is Russia, but the number “{value}” looks like one of {owners}. Most likely the country is wrong: correct it, or type the INN.',
    },
    wrong: {
      ru: 'Страна поставщика — Россия, но «{value}» — не ИНН. {reason}',
      en: 'The supplier’s country is Russia, but “{value}” is no INN. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'Поставщик при ввозе из ЕАЭС обычно иностранный, и «Россия» в его стране чаще всего осталась от шаблона или от страны импортёра. Если поставщик действительно российский, у него есть ИНН с контрольными цифрами. Реквизиты поставщика в ДОПП сверяют с инвойсом.',
      en: 'The supplier of an import from the EAEU is usually foreign, and “Russia” as its country is most often left over from a template or is the importer’s. A supplier that is really Russian has an INN with check digits. The supplier’s details in the DOPP are compared with the invoice.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'RU' }] },
    right: { rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
  },
  check(line, _context, report) {
    const value = line.own.supplierTaxId;
    if (value === undefined || line.values.supplierCountry !== 'RU') return;
    const parsed = readTaxId.RU(value);
    if (parsed.ok) return;
    const owners = ownersOfTaxId(value);
    if (owners.length > 0) report({ message: 'foreign', data: { value, owners: namesOf(owners) } });
    else report({ message: 'wrong', data: { value, reason: parsed.reason.text } });
  },
});
