/** First line of a 1CClientBankExchange file. */
export const fileMarker = '1CClientBankExchange';
export const formatVersion = '1.03';
/** The kind of document a payment order is. */
export const documentKind = 'Платежное поручение';

/** Tags of a document by the standard, version 1.03; others are dialects of banks. */
export const documentTagNames: ReadonlySet<string> = new Set([
  'Номер',
  'Дата',
  'Сумма',
  'КвитанцияДата',
  'КвитанцияВремя',
  'КвитанцияСодержание',
  'ПлательщикСчет',
  'ДатаСписано',
  ...partyTagNames('Плательщик'),
  'ПолучательСчет',
  'ДатаПоступило',
  ...partyTagNames('Получатель'),
  'ВидПлатежа',
  'КодНазПлатежа',
  'ВидОплаты',
  'Код',
  'НазначениеПлатежа',
  ...numbered('НазначениеПлатежа', 6),
  'СтатусСоставителя',
  'ПлательщикКПП',
  'ПолучательКПП',
  'ПоказательКБК',
  'ОКАТО',
  'ПоказательОснования',
  'ПоказательПериода',
  'ПоказательНомера',
  'ПоказательДаты',
  'ПоказательТипа',
  'Очередность',
  'СрокАкцепта',
  'ВидАккредитива',
  'СрокПлатежа',
  ...numbered('УсловиеОплаты', 3),
  'ПлатежПоПредст',
  'ДополнУсловия',
  'НомерСчетаПоставщика',
  'ДатаОтсылкиДок',
]);

function numbered(tag: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${tag}${index + 1}`);
}

function partyTagNames(who: string): string[] {
  return [
    who,
    `${who}ИНН`,
    ...numbered(who, 4),
    `${who}РасчСчет`,
    `${who}Банк1`,
    `${who}Банк2`,
    `${who}БИК`,
    `${who}Корсчет`,
  ];
}
