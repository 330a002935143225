import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { problemText, readStatement, type Statement } from '../../../src/payments';
import { moneyText } from '../../../src/values';

const statement = `1CClientBankExchange
ВерсияФормата=1.03
Кодировка=Windows
Отправитель=Банк-клиент
Получатель=1С
РасчСчет=40702810938000012345
РасчСчет=40702810400000000001
СекцияРасчСчет
ДатаНачала=20.11.2026
ДатаКонца=23.11.2026
РасчСчет=40702810938000012345
НачальныйОстаток=1000000.00
ВсегоПоступило=0.00
ВсегоСписано=660000.00
КонечныйОстаток=340000.00
ЛимитОвердрафта=5
КонецРасчСчет
СекцияРасчСчет
РасчСчет=40702810400000000001
НачальныйОстаток=-10.50
КонецРасчСчет
СекцияДокумент=Платежное поручение
Номер=17
Дата=20.11.2026
Сумма=660000.00
ПлательщикСчет=40702810938000012345
ДатаСписано=23.11.2026
Плательщик=ИНН 7701000121 ООО "Пример Импорт"
ПлательщикИНН=7701000121
ПолучательСчет=03100643000000018500
Получатель=Казначейство России (ФНС России)
ПолучательИНН=7727406020
НазначениеПлатежа=Обеспечительный платеж СПОТ
по перевозке S-1. НДС не облагается
КодДебитора=42
ПоказательКБК=18210000000010000999
КонецДокумента
СекцияДокумент=Банковский ордер
Номер=5
Дата=23.11.2026
Сумма=152,5
ПлательщикСчет=40702810938000012345
ПолучательСчет=70601810000000000001
НазначениеПлатежа1=Комиссия
НазначениеПлатежа2=банка
КонецДокумента
КонецФайла
`;
const crlf = statement.replaceAll('\n', '\r\n');

function codes({ problems }: Statement): (string | number | undefined)[][] {
  return problems.map(({ code, line }) => [code, line]);
}

function without(line: string): string {
  return crlf.replace(`${line}\r\n`, '');
}

describe('a bank statement', () => {
  const encodings: readonly [string, Uint8Array, string][] = [
    ['Windows-1251', iconv.encode(crlf, 'windows-1251'), 'windows-1251'],
    ['DOS', iconv.encode(crlf.replace('=Windows', '=DOS'), 'cp866'), 'cp866'],
    ['DOS that calls itself Windows', iconv.encode(crlf, 'cp866'), 'cp866'],
    ['UTF-8', Buffer.from(crlf), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${crlf}`), 'utf-8'],
    ['Windows-1251 with line feeds only', iconv.encode(statement, 'windows-1251'), 'windows-1251'],
  ];
  it.each(encodings)('in %s is read the same', (_, bytes, encoding) => {
    const read = readStatement(bytes);
    expect([read.encoding, read.complete, read.problems]).toEqual([encoding, true, []]);
    expect(
      read.documents.map(({ kind, number, date, amount, debited, purpose, kbk }) => [
        kind,
        number,
        date,
        amount && moneyText(amount),
        debited,
        purpose,
        kbk,
      ]),
    ).toEqual([
      [
        'Платежное поручение',
        '17',
        '2026-11-20',
        '660000.00',
        '2026-11-23',
        'Обеспечительный платеж СПОТ по перевозке S-1. НДС не облагается',
        '18210000000010000999',
      ],
      ['Банковский ордер', '5', '2026-11-23', '152.50', undefined, 'Комиссия банка', ''],
    ]);
    expect(read.documents[0]?.payer.name).toBe('ООО "Пример Импорт"');
  });

  it('keeps every account and the tags of the bank’s own', () => {
    const read = readStatement(crlf);
    expect(read.accountNumbers).toEqual(['40702810938000012345', '40702810400000000001']);
    expect(read.accounts.map(({ opening, closing }) => [opening?.toFixed(2), closing?.toFixed(2)])).toEqual([
      ['1000000.00', '340000.00'],
      ['-10.50', undefined],
    ]);
    expect(read.accounts[0]?.unknown).toEqual([{ tag: 'ЛимитОвердрафта', value: '5', line: 16 }]);
    expect(read.documents[0]?.unknown).toEqual([{ tag: 'КодДебитора', value: '42', line: 35 }]);
    expect(read.header.get('Отправитель')).toEqual(['Банк-клиент']);
  });

  const broken: readonly [string, string, readonly (readonly [string, number])[], number][] = [
    ['that is empty', '', [['empty', 1]], 0],
    ['with another first line', 'PK\u0003\u0004 договор', [['notExchange', 1]], 0],
    ['without its last line', without('КонецФайла'), [['cut', 46]], 2],
    [
      'cut in the middle of a document',
      crlf.slice(0, crlf.indexOf('НазначениеПлатежа1')),
      [
        ['documentCut', 43],
        ['cut', 43],
      ],
      1,
    ],
    [
      'with a document that is not closed before the next',
      crlf.replace('КонецДокумента\r\nСекция', 'Секция'),
      [['documentCut', 37]],
      1,
    ],
    ['with letters for an amount', crlf.replace('Сумма=660000.00', 'Сумма=66О000.00'), [['amount', 25]], 2],
    ['with a negative amount', crlf.replace('Сумма=660000.00', 'Сумма=-1.00'), [['amount', 25]], 2],
    ['with thirds of a kopeck', crlf.replace('Сумма=660000.00', 'Сумма=1.001'), [['amount', 25]], 2],
    ['with a day that does not exist', crlf.replace('Дата=20.11.2026', 'Дата=31.11.2026'), [['date', 24]], 2],
    ['with an ISO date', crlf.replace('ДатаСписано=23.11.2026', 'ДатаСписано=2026-11-23'), [['date', 27]], 2],
    ['without a number', without('Номер=17'), [['missing', 22]], 2],
    ['with data after its end', `${crlf}СекцияДокумент=Платежное поручение`, [['afterEnd', 48]], 2],
    ['with an account that is not closed', without('КонецРасчСчет'), [['accountCut', 8]], 2],
  ];
  it.each(broken)('%s names the line and keeps the complete documents', (_, text, expected, documents) => {
    const read = readStatement(iconv.encode(text, 'windows-1251'));
    expect(codes(read)).toEqual(expected);
    expect(read.documents).toHaveLength(documents);
    for (const problem of read.problems)
      for (const language of ['ru', 'en'] as const)
        expect(problemText(problem, language)).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('cut at any byte never throws and never yields a document the whole file does not have', () => {
    const bytes = iconv.encode(crlf, 'windows-1251');
    const whole = new Set(readStatement(bytes).documents.map(({ key }) => key));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (length) => {
        const read = readStatement(bytes.subarray(0, length));
        expect(read.documents.every(({ key }) => whole.has(key))).toBe(true);
        expect(read.complete || read.problems.length > 0).toBe(true);
      }),
    );
  });

  it('of random bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const start = Buffer.from('1CClientBankExchange\r\n');
        expect(readStatement(Buffer.concat([start, Buffer.from(bytes)])).documents).toEqual([]);
      }),
    );
  });
});
