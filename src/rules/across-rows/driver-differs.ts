import { defineRule } from '../define-rule';
import { sameName, sameNumber } from './comparable-text';
import { reportDiffering } from './differing-cells';

export const driverDiffers = defineRule({
  id: 'SPOT-X-006',
  name: 'driver-differs',
  title: { ru: 'Разные водители в одной перевозке', en: 'Drivers differ within a shipment' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'carrier.needs-qr' },
  reads: ['shipment', 'driverName', 'driverPhone'],
  marks: ['driverName', 'driverPhone'],
  messages: {
    differs: {
      ru: '«{title}»: здесь «{value}», а в строке {row} той же перевозки «{other}». QR-код получит первый из них. Если водителя сменили, впишите нового во все строки.',
      en: '“{title}”: “{value}” here, while row {row} of the same shipment has “{other}”. The QR code goes to the first one. If the driver was replaced, type the new one in every row.',
    },
  },
  explanation: {
    why: {
      ru: 'QR-код передают водителю по телефону из таблицы, и берут первый. Если водителя сменили только в одной строке, код уйдёт прежнему, а машина приедет на границу без него.',
      en: 'The QR code goes to the driver by the phone in the sheet, and the first one is taken. If the driver was replaced in one row only, the code goes to the former one and the truck arrives without it.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', driverName: 'Ахметов Д. К.', driverPhone: '+7 701 555 01 02' },
        { shipment: 'SH-1', driverName: 'Серов Н. П.', driverPhone: '+7 701 555 09 09' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', driverName: 'Серов Н. П.', driverPhone: '+7 701 555 09 09' },
        { shipment: 'SH-1', driverName: 'Серов Н.П.', driverPhone: '+77015550909' },
      ],
    },
  },
  check(consignment, context, report) {
    reportDiffering(
      consignment,
      ['driverName', 'driverPhone'],
      context,
      report,
      (one, other) => sameName(one, other) || sameNumber(one, other),
    );
  },
});
