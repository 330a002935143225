import { describe, expect, it } from 'vitest';
import iconv from 'iconv-lite';
import {
  paymentQr,
  readPaymentQr,
  writeClientBankExchange,
  writePaymentQr,
  type PaymentOrderFields,
} from '../../../src/payments';
import { calendarDate, Decimal, type DateTime } from '../../../src/values';

/** A single tax payment of an invented payer: every value of it is public. */
const order: PaymentOrderFields = {
  number: 17,
  date: calendarDate('2026-11-20'),
  amount: new Decimal('660000'),
  payer: {
    name: 'ООО "Пример Импорт"',
    inn: '7701000121',
    kpp: '0',
    account: '40702810938000012345',
    bank: { name: 'ПАО СБЕРБАНК', city: 'г Москва', bic: '044525225', correspondentAccount: '30101810400000000225' },
  },
  payee: {
    name: 'Казначейство России (ФНС России)',
    inn: '7727406020',
    kpp: '770701001',
    account: '03100643000000018500',
    bank: {
      name: 'ОКЦ № 7 ГУ Банка России по ЦФО//УФК по Тульской области',
      city: 'г Тула',
      bic: '017003983',
      correspondentAccount: '40102810445370000059',
    },
  },
  operation: '01',
  priority: '5',
  code: '0',
  purpose: 'Единый налоговый платеж',
  budget: {
    status: '01',
    kbk: '18201061201010000510',
    oktmo: '0',
    ground: '0',
    period: '0',
    documentNumber: '0',
    documentDate: '0',
    kind: '',
  },
};

const exchange = `1CClientBankExchange
ВерсияФормата=1.03
Кодировка=Windows
Отправитель=SPOT Helper 0.1
Получатель=
ДатаСоздания=20.11.2026
ВремяСоздания=10:15:00
ДатаНачала=20.11.2026
ДатаКонца=20.11.2026
РасчСчет=40702810938000012345
Документ=Платежное поручение
СекцияДокумент=Платежное поручение
Номер=17
Дата=20.11.2026
Сумма=660000.00
ПлательщикСчет=40702810938000012345
Плательщик=ИНН 7701000121 ООО "Пример Импорт"
ПлательщикИНН=7701000121
Плательщик1=ООО "Пример Импорт"
ПлательщикРасчСчет=40702810938000012345
ПлательщикБанк1=ПАО СБЕРБАНК
ПлательщикБанк2=г Москва
ПлательщикБИК=044525225
ПлательщикКорсчет=30101810400000000225
ПолучательСчет=03100643000000018500
Получатель=ИНН 7727406020 Казначейство России (ФНС России)
ПолучательИНН=7727406020
Получатель1=Казначейство России (ФНС России)
ПолучательРасчСчет=03100643000000018500
ПолучательБанк1=ОКЦ № 7 ГУ Банка России по ЦФО//УФК по Тульской области
ПолучательБанк2=г Тула
ПолучательБИК=017003983
ПолучательКорсчет=40102810445370000059
ВидПлатежа=
ВидОплаты=01
Код=0
НазначениеПлатежа=Единый налоговый платеж
НазначениеПлатежа1=Единый налоговый платеж
СтатусСоставителя=01
ПлательщикКПП=0
ПолучательКПП=770701001
ПоказательКБК=18201061201010000510
ОКАТО=0
ПоказательОснования=0
ПоказательПериода=0
ПоказательНомера=0
ПоказательДаты=0
ПоказательТипа=
Очередность=5
КонецДокумента
КонецФайла
`;

const qr =
  'ST00012|Name=Казначейство России (ФНС России)|PersonalAcc=03100643000000018500|BankName=ОКЦ № 7 ГУ Банка России по ЦФО//УФК по Тульск|BIC=017003983|CorrespAcc=40102810445370000059|Sum=66000000|Purpose=Единый налоговый платеж|PayeeINN=7727406020|PayerINN=7701000121|DrawerStatus=01|KPP=770701001|CBC=18201061201010000510|OKTMO=0|PaytReason=0|TaxPeriod=0|DocNo=0|DocDate=0|UIN=0';

describe('an order whose every value is public', () => {
  it('becomes the expected exchange file, byte by byte', () => {
    const file = writeClientBankExchange([order], {
      createdOn: '2026-11-20T10:15' as DateTime,
      sender: 'SPOT Helper 0.1',
    });
    const bytes = iconv.encode(exchange.replaceAll('\n', '\r\n'), 'windows-1251');
    expect(file.ok && Buffer.from(file.bytes).equals(bytes)).toBe(true);
  });

  it('becomes the expected payment code in UTF-8 and, unless asked, in windows-1251', () => {
    expect(paymentQr(order, { encoding: 'utf-8' })).toEqual({
      text: qr,
      encoding: 'utf-8',
      bytes: Uint8Array.from(Buffer.from(qr)),
    });
    const narrow = qr.replace('ST00012', 'ST00011');
    expect(paymentQr(order)).toEqual({
      text: narrow,
      encoding: 'windows-1251',
      bytes: Uint8Array.from(iconv.encode(narrow, 'windows-1251')),
    });
  });
});

describe('the contents of payment codes published by others', () => {
  const published = [
    'ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО "БАНК"|BIC=044525225|CorrespAcc=30101810400000000225|PayeeINN=6200098765|LastName=Иванов|FirstName=Иван|MiddleName=Иванович|Purpose=Оплата членского взноса|PayerAddress=г.Рязань ул.Ленина д.10 кв.15|Sum=100000',
    'ST00012|Name=ИП Богданов Александр Сергеевич|PersonalAcc=40802810700020000317|BankName=ОАО АКБ «АВАНГАРД»|BIC=044525201|CorrespAcc=30101810000000000201',
  ];
  it.each(published)('are read and written back the same: %s', (text) => {
    const read = readPaymentQr(text);
    expect(read && [read.encoding, read.separator, read.fields[0]?.[0]]).toEqual(['utf-8', '|', 'Name']);
    expect(read && writePaymentQr(read.fields, 'utf-8')?.text).toBe(text);
    expect(read && readPaymentQr(writePaymentQr(read.fields, 'utf-8')?.bytes ?? '')).toEqual(read);
  });

  it('are not taken for a payment without the header', () => {
    expect(['', 'ST00019|Name=x', 'https://example.com', 'ST0001'].map((text) => readPaymentQr(text))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('use another separator when a value holds the usual one, and UTF-8 when windows-1251 lacks a character', () => {
    expect(writePaymentQr([['Name', 'a|b']])?.text).toBe('ST00011~Name=a|b');
    expect(writePaymentQr([['Name', 'Әуезов']])?.text).toBe('ST00012|Name=Әуезов');
    expect(writePaymentQr([['Name', '|~^\\`¦§¬']])).toBeUndefined();
  });
});
