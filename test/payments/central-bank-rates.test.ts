import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mergeRates, parseCentralBankRates, problemText, ratesTable } from '../../src/payments';
import { readRates } from '../../src/shipment';
import { calendarDate } from '../../src/values';
import { blockOf } from '../support/block';

const valute = (code: string, nominal: string, value: string, more = ''): string =>
  `<Valute ID="R0"><NumCode>000</NumCode><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal><Name>Белорусский рубль</Name><Value>${value}</Value>${more}</Valute>`;
const file = (...body: string[]): string =>
  `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="23.11.2026" name="Foreign Currency Market">${body.join('')}</ValCurs>`;
const daily = file(
  valute('BYN', '1', '27,9502', '<VunitRate>27,9502</VunitRate>'),
  valute('KGS', '100', '92,7711'),
  valute('AMD', '1000', '210,5'),
);

describe('the central bank’s daily file', () => {
  it.each([
    ['windows-1251 bytes', iconv.encode(daily, 'windows-1251')],
    ['UTF-8 bytes', Buffer.from(daily.replace('windows-1251', 'UTF-8'))],
    ['UTF-8 bytes with a byte order mark', Buffer.from(`\ufeff${daily.replace('windows-1251', 'UTF-8')}`)],
    ['text', daily],
  ])('of %s is read with nominals and comma decimals', (_, contents) => {
    const { date, rates, problems } = parseCentralBankRates(contents);
    expect([date, problems]).toEqual(['2026-11-23', []]);
    expect(rates.map(({ currency, nominal, rate }) => [currency, nominal, rate.toString()])).toEqual([
      ['BYN', 1, '27.9502'],
      ['KGS', 100, '92.7711'],
      ['AMD', 1000, '210.5'],
    ]);
  });

  it.each([
    ['a document type', `<!DOCTYPE x [<!ENTITY a "aaa">]>${daily}`, ['forbidden']],
    ['an entity only', daily.replace('<ValCurs', '<!ENTITY a SYSTEM "file:///etc/passwd"><ValCurs'), ['forbidden']],
    ['a data section', daily.replace('27,9502', '<![CDATA[1]]>'), ['forbidden']],
    ['a style sheet', daily.replace('<ValCurs', '<?xml-stylesheet href="x"?><ValCurs'), ['forbidden']],
    ['something else', '<html></html>', ['notRates']],
    ['nothing', '', ['notRates']],
    ['a day that does not exist', daily.replace('23.11', '31.11'), ['notRates']],
    ['more than a real file can be', 'x'.repeat(2_000_001), ['tooLarge']],
  ])('with %s gives no rate and says why', (_, contents, codes) => {
    const read = parseCentralBankRates(contents);
    expect([read.rates, read.problems.map(({ code }) => code)]).toEqual([[], codes]);
    for (const problem of read.problems) expect(problemText(problem, 'ru')).toMatch(/^[^{}]+\.$|Date=/);
  });

  it.each([
    ['an entity for a value', file(valute('USD', '1', '&x;'), valute('EUR', '1', '90,1')), ['badRate'], ['EUR']],
    ['a zero nominal', file(valute('USD', '0', '1'), valute('EUR', '1', '90,1')), ['badRate'], ['EUR']],
    ['a negative rate', file(valute('USD', '1', '-1')), ['badRate'], []],
    ['a currency twice', file(valute('USD', '1', '80'), valute('USD', '1', '81')), ['repeated'], ['USD']],
    ['its end missing', daily.slice(0, daily.indexOf('<CharCode>AMD')), ['cut'], ['BYN', 'KGS']],
  ])('with %s keeps the other rates', (_, contents, codes, currencies) => {
    const read = parseCentralBankRates(contents);
    expect(read.problems.map(({ code }) => code)).toEqual(codes);
    expect(read.rates.map(({ currency }) => currency)).toEqual(currencies);
  });
});

describe('new rates beside those of the sheet', () => {
  const { rates } = parseCentralBankRates(daily);
  const sheet = readRates(
    blockOf([
      ['Дата', 'Валюта', 'Номинал', 'Курс'],
      ['23.11.2026', 'BYN', 10, 279.502],
      ['23.11.2026', 'KGS', 100, 92],
      ['22.11.2026', 'AMD', 1000, 210],
    ]),
  );

  it('are added once; what is there stays, and what differs is shown', () => {
    const merged = mergeRates(sheet, [...rates, ...rates]);
    expect(merged.added.map(({ currency }) => currency)).toEqual(['AMD']);
    expect(merged.unchanged).toBe(3);
    expect(merged.conflicts.map(({ row, inSheet }) => [row.currency, inSheet.toString()])).toEqual([
      ['KGS', '0.92'],
      ['KGS', '0.92'],
    ]);
  });

  it('make a sheet that is read back to the same rates', () => {
    const { columns, rows } = ratesTable(rates, 'ru');
    const read = readRates(blockOf([columns.map(({ header }) => header), ...rows]));
    const on = calendarDate('2026-11-23');
    expect(read.issues).toEqual([]);
    expect(rates.map(({ currency }) => read.find(currency, on)?.rate.toString())).toEqual([
      '27.9502',
      '0.927711',
      '0.2105',
    ]);
  });
});
