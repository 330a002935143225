import { describe, expect, it } from 'vitest';
import { explainForConsignment } from '../../../src/rules/rejections';
import { readShipments } from '../../../src/shipment';
import { blockOf } from '../../support/block';

const sheet = readShipments(
  blockOf([
    ['№ перевозки', 'Код ТН ВЭД', 'Наименование товара', 'Госномер тягача', 'Номер инвойса', 'РНПТ'],
    ['SH-1', '8418102001', 'Холодильник', 'AB 1234-5', 'INV-7', null],
    [null, '0406301000', 'Сыр', null, null, null],
    ['SH-2', '8450111100', 'Стиральная машина', 'AK 7777-7', null, null],
  ]),
);
const [first] = sheet.consignments;
if (!first) throw new Error('The sample sheet has no consignment');

const cellsOf = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    explainForConsignment(text, first, sheet).matches.map(({ rejection, cells }) => [
      rejection.name,
      cells.map(({ cell, named }) => (named ? `${cell}!` : cell)),
    ]),
  );

describe('a refusal of a consignment', () => {
  it('points to the cells of that consignment, row by row for a column of the line', () => {
    expect(cellsOf('Код ТН ВЭД не соответствует наименованию')['hs-code-mismatch']).toEqual(['B2', 'B3', 'C2', 'C3']);
  });

  it('puts first the cells whose contents it names, however they are separated', () => {
    expect(cellsOf('Код ТН ВЭД 0406 30 100 0 не соответствует товару')['hs-code-mismatch']).toEqual([
      'B3!',
      'B2',
      'C2',
      'C3',
    ]);
  });

  it('points once to a value that holds for the whole consignment', () => {
    expect(cellsOf('Неверный формат госномера AB1234-5')['plate-format']).toEqual(['D2!']);
  });

  it('points to the empty cell where something is missing', () => {
    expect(cellsOf('Не указан РНПТ')['rnpt-missing']).toEqual(['F2', 'F3', 'B2', 'B3']);
  });

  it('leaves out columns the sheet does not have', () => {
    expect(cellsOf('Неверный КБК')['wrong-kbk']).toEqual([]);
  });

  it('that is unknown keeps its text and points to no cell', () => {
    expect(explainForConsignment('Обратитесь в инспекцию', first, sheet)).toMatchObject({
      text: 'Обратитесь в инспекцию',
      unknown: true,
      matches: [],
    });
  });
});
