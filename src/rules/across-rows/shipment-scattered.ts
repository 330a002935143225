import { defineRule } from '../define-rule';

/** Rows between two rows of a shipment that may be subtotals or spacers: our own measure. */
const rowsOverlooked = 2;

export const shipmentScattered = defineRule({
  id: 'SPOT-X-025',
  name: 'shipment-scattered',
  title: { ru: 'Строки перевозки стоят не рядом', en: 'Rows of a shipment stand apart' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'consignment',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Строки с одним номером составляют одну перевозку, где бы они ни стояли.',
      en: 'Rows with one number make one shipment wherever they stand.',
    },
  },
  reads: ['shipment', 'goodsName', 'truckPlate'],
  marks: ['shipment'],
  messages: {
    apart: {
      ru: 'Строка отнесена к перевозке {shipment}, прежняя строка которой — {row}. Если номер повторён случайно, дайте новой перевозке свой номер; если это та же машина, поставьте строки рядом.',
      en: 'The row belongs to shipment {shipment}, whose previous row is {row}. If the number was repeated by chance, give the new shipment its own; if it is the same truck, put the rows together.',
    },
  },
  explanation: {
    why: {
      ru: 'Перевозку узнают по номеру, поэтому строка в конце листа с номером, который уже был, войдёт в старую ДОПП. Так бывает, когда нумерацию начинают заново или копируют строку. Одна-две строки между ними (промежуточный итог, пробел) замечания не вызывают.',
      en: 'A shipment is known by its number, so a row at the end of the sheet with a number used before enters the old DOPP. This happens when numbering starts anew or a row is copied. One or two rows between (a subtotal, a spacer) cause no finding.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты свежие' },
        { shipment: 'SH-2', goodsName: 'Сыр' },
        { shipment: 'SH-2', goodsName: 'Масло' },
        { shipment: 'SH-3', goodsName: 'Шкаф' },
        { shipment: 'SH-1', goodsName: 'Огурцы свежие' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты свежие' },
        { shipment: 'SH-1', goodsName: 'Огурцы свежие' },
        { shipment: 'SH-2', goodsName: 'Сыр' },
        { shipment: 'SH-2', goodsName: 'Масло' },
        { shipment: 'SH-3', goodsName: 'Шкаф' },
      ],
    },
  },
  check({ key, lines }, _context, report) {
    let before: number | undefined;
    for (const line of lines) {
      if (before !== undefined && line.row - before > rowsOverlooked + 1)
        report({ message: 'apart', line, data: { shipment: key, row: before } });
      before = line.row;
    }
  },
});
