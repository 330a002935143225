import { parsePhone } from '../../identifiers';
import { defineRule } from '../define-rule';
import { memo } from '../memo';

const readPhone = memo(parsePhone);

export const driverPhoneShape = defineRule({
  id: 'SPOT-R-015',
  name: 'driver-phone-shape',
  title: { ru: 'Телефон водителя не похож на телефон', en: 'Driver phone that is no phone' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Телефон — код страны и номер, всего 10–15 цифр.',
      en: 'A phone is the code of the country and the number, 10 to 15 digits in all.',
    },
  },
  reads: ['driverPhone'],
  marks: ['driverPhone'],
  messages: {
    wrong: {
      ru: 'По номеру «{value}» не позвонить. {reason}',
      en: 'The number “{value}” cannot be called. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'На этот телефон водителю передают QR-код, без которого машину не пропустят. Сообщение на номер с пропущенной цифрой не уйдёт или уйдёт чужому человеку. Если телефонов несколько, оставьте в ячейке один.',
      en: 'The QR code, without which the truck does not pass, is sent to this phone. A message to a number that lacks a digit goes nowhere or to a stranger. Where there are several phones, leave one in the cell.',
    },
    wrong: { rows: [{ goodsName: 'Томаты', amount: 100, driverPhone: '+7 701 555 01' }] },
    right: { rows: [{ goodsName: 'Томаты', amount: 100, driverPhone: '+7 701 555 01 02' }] },
  },
  check(line, _context, report) {
    const value = line.own.driverPhone;
    if (value === undefined) return; // narrows
    const parsed = readPhone(value);
    if (!parsed.ok) report({ message: 'wrong', data: { value, reason: parsed.reason.text } });
  },
});
