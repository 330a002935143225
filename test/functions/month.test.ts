import { describe, expect, it } from 'vitest';
import { evaluate } from '../../functions/evaluate';
import { FunctionFault } from '../../functions/fault';
import { createRegulation } from '../../src/regulation';
import { acceptedRow, monthBlock } from '../support/month-sheet';

const environment = { language: 'ru' as const, regulation: createRegulation().regulation };
const range = monthBlock([acceptedRow, { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2', amount: 1000.55, depositAmount: 200 }]).rows;

describe('SPOT.SECTION4', () => {
  it.each([['2026-11'], ['11.2026'], [46327], ['15.11.2026']])('spills a header and a row per DOPP for the month %s', (month) => {
    expect(evaluate('SECTION4', [range, month], environment, { dates: 'iso' })).toEqual([
      expect.arrayContaining(['Номер ДОПП', 'НДС к уплате']),
      ['D-1', '2026-11-07', '2026-11-12', 220000, 220000, 0, 0, 0, 0, 0, 0],
      ['D-2', '2026-11-07', '2026-11-12', 220.12, 200, 20.12, 0, 0, 0, 0, 0],
    ]);
  });
  it('has a header only for a month without rows', () => {
    expect(evaluate('SECTION4', [range, '2026-08'], environment)).toHaveLength(1);
  });
  it.each([
    [range, 'ноябрь', 'не месяц'],
    [[['а', 'б']], '2026-11', 'не найдены заголовки'],
    [monthBlock([{ ...acceptedRow, amount: null }]).rows, '2026-11', 'Исправьте строки диапазона: 2'],
  ])('refuses what it cannot read and says what to do', (given, month, text) => {
    const answer = evaluate('SECTION4', [given, month], environment);
    expect(answer).toBeInstanceOf(FunctionFault);
    expect(answer instanceof FunctionFault && answer.text).toContain(text);
  });
});

describe('SPOT.DEADLINES', () => {
  it('spills the deadlines in order, with what is done', () => {
    const answer = evaluate('DEADLINES', [monthBlock([acceptedRow]).rows], environment, { dates: 'iso' });
    expect(answer).toEqual([
      ['Не позднее', 'Что сделать', 'По чему', 'Состояние'],
      ['2026-11-06', 'Уплатить обеспечительный платёж', 'Перевозка S-1', 'сделано'],
      ['2026-11-08', 'Подать ДОПП', 'Перевозка S-1', 'сделано'],
      ['2026-11-10', 'Передать QR-код водителю', 'Перевозка S-1', 'сделано'],
      ['2026-11-30', 'Принять на учёт', 'Перевозка S-1', 'сделано'],
      ['2026-12-14', 'Подать статформу', 'За ноябрь 2026', 'не сделано'],
      ['2026-12-21', 'Подать декларацию по косвенным налогам и уплатить налог', 'За ноябрь 2026', 'не сделано'],
    ]);
  });
  it('refuses a range without headers', () => {
    expect(evaluate('DEADLINES', [[[1, 2]]], environment)).toBeInstanceOf(FunctionFault);
  });
});
