import { stateNames } from '../../identifiers';
import { defineRule } from '../define-rule';
import { namesOf, ownersOfTaxId, readTaxId, stateOfCode } from './tax-ids';

/** Reasons that speak of length or characters; check digits of foreign carriers are not judged. */
const ofShape = /-(?:length|characters|shape)$/;

export const carrierTaxIdShape = defineRule({
  id: 'SPOT-R-010',
  name: 'carrier-tax-id-shape',
  title: { ru: 'Налоговый номер перевозчика не по форме страны', en: 'Carrier tax ID not in the form of its country' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.length-shows-country' },
  reads: ['carrierTaxId', 'carrierCountry'],
  marks: ['carrierTaxId'],
  messages: {
    shape: {
      ru: 'Перевозчик: страна — {country}, номер «{value}» на номер этой страны не похож. {reason}',
      en: 'Carrier: the country is {country}, and “{value}” does not look like a number of it. {reason}',
    },
    other: {
      ru: 'Перевозчик: страна — {country}, а номер «{value}» похож на номер другой страны ({owners}). Сверьте с накладной и исправьте номер или страну.',
      en: 'Carrier: the country is {country}, but “{value}” looks like a number of {owners}. Compare it with the waybill and correct the number or the country.',
    },
  },
  explanation: {
    why: {
      ru: 'Данные перевозчика в ДОПП сверяют с его документами на границе. У каждой страны своя длина номера: Россия 10 или 12, Беларусь 9, Казахстан 12, Киргизия 14, Армения 8. Контрольные цифры иностранных перевозчиков не проверяются: достаточно сверить номер с накладной.',
      en: 'The carrier’s details in the DOPP are compared with its papers at the border. Numbers have a length by country: Russia 10 or 12, Belarus 9, Kazakhstan 12, Kyrgyzstan 14, Armenia 8. Check digits of foreign carriers are not judged: comparing the number with the waybill is enough.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', carrierTaxId: '69000111', carrierCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', carrierTaxId: '690001110', carrierCountry: 'BY' }] },
  },
  check(line, _context, report) {
    const value = line.own.carrierTaxId;
    const state = stateOfCode(line.values.carrierCountry);
    if (value === undefined || state === undefined) return; // narrows
    const parsed = readTaxId[state](value);
    if (parsed.ok) return;
    const owners = ownersOfTaxId(value);
    const data = { value, country: stateNames[state] };
    if (owners.length > 0) report({ message: 'other', data: { ...data, owners: namesOf(owners) } });
    else if (state !== 'RU' && ofShape.test(parsed.reason.code)) report({ message: 'shape', data: { ...data, reason: parsed.reason.text } });
  },
});
