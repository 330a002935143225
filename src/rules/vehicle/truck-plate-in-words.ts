import { defineRule } from '../define-rule';
import { readPlate } from './plates';

export const truckPlateInWords = defineRule({
  id: 'SPOT-R-028',
  name: 'truck-plate-in-words',
  title: { ru: 'Вместо госномера тягача слова', en: 'Words in place of the truck plate' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { fact: 'dopp.contents' },
  reads: ['truckPlate', 'vehicleCountry'],
  marks: ['truckPlate'],
  messages: {
    words: {
      ru: '«{value}» — не госномер: в нём нет ни одной цифры. Введите номер машины, например 482ABE13; без него ДОПП не подать.',
      en: '“{value}” is no plate: it has not a single digit. Type the truck’s plate, such as 482ABE13; the DOPP cannot be filed without it.',
    },
  },
  explanation: {
    why: {
      ru: 'В ДОПП указывают машину и её номер, и по номеру её узнают на границе. «Б/н», «уточняется», «фура» номером не являются: QR-код с такой ДОПП не подойдёт ни к одной машине. Если машина ещё не назначена, заполните номер до подачи.',
      en: 'A DOPP names the truck and its plate, by which it is recognised at the border. “No number”, “to be told” or “truck” is no plate: a QR code of such a DOPP suits no vehicle. Where the truck is not assigned yet, fill in the plate before filing.',
    },
    wrong: { rows: [{ goodsName: 'Брюки', truckPlate: 'б/н', vehicleCountry: 'KG' }] },
    right: { rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', vehicleCountry: 'KG' }] },
  },
  check(line, _context, report) {
    const value = line.own.truckPlate;
    if (value === undefined) return; // narrows
    if (readPlate(value, 'truck', line.values.vehicleCountry)?.verdict === 'words') report({ message: 'words', data: { value } });
  },
});
