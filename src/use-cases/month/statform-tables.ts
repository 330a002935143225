import { dateCell, monthText } from '../../month';
import type { CellInput } from '../../shipment/model';
import type { StatForm, StatformParty, Statforms } from '../../statform';
import { momentText, type Language, type LocalizedText } from '../../values';
import type { TableToWrite } from '../../workbook';
import { columnWords, dueLine, noteLines, rowsText } from './words';

/** The list of forms of the month, and each form that can be filed as printed (boxes 1 to 20), each as a sheet. */
export function statformTables(statforms: Statforms, language: Language): readonly TableToWrite[] {
  return [listTable(statforms, language), ...statforms.forms.flatMap((form) => printed(form, statforms, language) ?? [])];
}

const statusWords: Readonly<Record<StatForm['status'], LocalizedText>> = {
  'to-file': { ru: 'подать', en: 'to file' },
  late: { ru: 'просрочена', en: 'late' },
  filed: { ru: 'подана', en: 'filed' },
};

function listTable(statforms: Statforms, language: Language): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  return {
    sheet: `${text(words.listSheet)} ${statforms.month}`,
    title: [`${text(words.listTitle)}: ${monthText(statforms.month, language)}`, dueLine(statforms.due, language)],
    columns: [
      { header: text(columnWords.number), width: 6, format: '0' },
      { header: text(words.status), width: 14, format: '@' },
      { header: text(words.filedNumber), width: 26, format: '@' },
      { header: text(words.receiptDate), width: 12, format: 'dd.mm.yyyy' },
      { header: text(words.receiptStatus), width: 18, format: '@' },
      { header: text(words.annuls), width: 24, format: '@' },
      { header: text(words.supplier), width: 28, format: '@' },
      { header: text(words.contract), width: 16, format: '@' },
      { header: text(words.currency), width: 9, format: '@' },
      { header: text(words.total), width: 16, format: '#,##0.00' },
      { header: text(columnWords.rows), width: 18, format: '@' },
      { header: text(words.problems), width: 60, format: '@' },
    ],
    rows: statforms.forms.map((form): CellInput[] => [
      form.number,
      form.fields || form.status === 'filed' ? text(statusWords[form.status]) : text(words.notReady),
      // A form that stands in for a filed one has no number of its own yet.
      form.fields ? null : (form.receipt?.number ?? null),
      form.fields ? null : dateCell(form.receipt?.date),
      form.fields ? null : (form.receipt?.status ?? null),
      form.fields?.previousNumber ?? null,
      form.supplier,
      form.contract,
      form.currency,
      form.fields ? Number(form.fields.total.toFixed(2)) : null,
      rowsText(form.rows),
      noteLines(form.notes, language, 20).join('\n'),
    ]),
    notes: noteLines(statforms.notes, language),
  };
}

function printed({ fields, number, notes }: StatForm, { month }: Statforms, language: Language): TableToWrite | undefined {
  if (!fields) return undefined;
  const text = (word: LocalizedText): string => word[language];
  const party = ({ name, country, identifier }: StatformParty): string =>
    [name, country, ...(identifier?.elements.map(([kind, value]) => `${kind} ${value}`) ?? [])].join(', ');
  const head: readonly (readonly [LocalizedText, string])[] = [
    [words.previous, fields.previousNumber ?? '—'],
    [words.box1, party(fields.consignor)],
    [words.box2, party(fields.consignee)],
    [words.box3, party(fields.responsible)],
    [words.box4, fields.direction],
    [words.box5, `${fields.tradeCountry.name} (${fields.tradeCountry.code})`],
    [words.box6, `${fields.destinationCountry.name} (${fields.destinationCountry.code})`],
    [words.box7, `${fields.currency} ${fields.total.toFixed(2)}`],
    [words.box8, fields.dispatchCountry ? `${fields.dispatchCountry.name} (${fields.dispatchCountry.code})` : '—'],
    [words.box9, fields.transportMode],
    [
      words.box10,
      fields.documents.map(({ name, number: own, date }) => `${name} ${own}${date ? ` ${momentText(date, language)}` : ''}`).join('; '),
    ],
    [words.signer, [fields.signer.surname, fields.signer.firstName, fields.signer.patronymic, fields.signer.position].filter(Boolean).join(' ')],
  ];
  return {
    sheet: `${text(words.formSheet)} ${number} ${month}`,
    title: [
      `${text(words.formTitle)} ${number}: ${monthText(month, language)}`,
      ...head.map(([label, value]) => `${label[language]}: ${value}`),
    ],
    columns: [
      { header: text(columnWords.number), width: 6, format: '0' },
      { header: text(words.box11), width: 14, format: '@' },
      { header: text(words.box12), width: 50, format: '@' },
      { header: text(words.box13), width: 16, format: '#,##0.00' },
      { header: text(words.box14), width: 16, format: '#,##0.00' },
      { header: text(words.box15), width: 18, format: '@' },
      { header: text(words.box16), width: 14, format: '#,##0.000' },
      { header: text(words.box17), width: 18, format: '#,##0.00' },
      { header: text(words.box18), width: 18, format: '@' },
      { header: text(words.box19), width: 10, format: '@' },
      { header: text(columnWords.rows), width: 10, format: '0' },
    ],
    rows: fields.goods.map((goods, index): CellInput[] => [
      index + 1,
      goods.hsCode,
      goods.description.join(''),
      Number(goods.invoiced.toFixed(2)),
      Number(goods.valueUsd.toFixed(2)),
      `${goods.origin.name} (${goods.origin.code})`,
      goods.netWeight?.toNumber() ?? null,
      Number(goods.valueRub.toFixed(2)),
      goods.supplementary ? `${goods.supplementary.quantity.toFixed()} ${goods.supplementary.unitName}` : null,
      goods.additionalCodes.join(', ') || null,
      goods.row,
    ]),
    notes: noteLines(notes, language),
  };
}

const words = {
  listSheet: { ru: 'Статформы', en: 'Statforms' },
  listTitle: { ru: 'Статистические формы', en: 'Statistical forms' },
  status: { ru: 'Состояние', en: 'State' },
  notReady: { ru: 'не готова', en: 'not ready' },
  filedNumber: { ru: 'Номер в ФТС', en: 'Number of the customs service' },
  receiptDate: { ru: 'Дата', en: 'Date' },
  receiptStatus: { ru: 'Статус в ФТС', en: 'Status there' },
  annuls: { ru: 'Взамен аннулируемой', en: 'Annuls' },
  supplier: { ru: 'Продавец', en: 'Seller' },
  contract: { ru: 'Договор', en: 'Contract' },
  currency: { ru: 'Валюта', en: 'Currency' },
  total: { ru: 'Стоимость', en: 'Value' },
  problems: { ru: 'Что исправить и проверить', en: 'What to correct and check' },
  formSheet: { ru: 'Статформа', en: 'Statform' },
  formTitle: { ru: 'Статистическая форма учёта перемещения товаров №', en: 'Statistical form of the movement of goods No' },
  previous: { ru: 'Взамен аннулируемой формы', en: 'Replaces the annulled form' },
  box1: { ru: '1. Продавец', en: '1. Seller' },
  box2: { ru: '2. Покупатель', en: '2. Buyer' },
  box3: { ru: '3. Лицо, ответственное за финансовое урегулирование (не подтверждено: указан импортёр)', en: '3. Person responsible for settlement (not confirmed: the importer)' },
  box4: { ru: '4. Направление перемещения', en: '4. Direction' },
  box5: { ru: '5. Торгующая страна', en: '5. Trading country' },
  box6: { ru: '6. Страна назначения', en: '6. Country of destination' },
  box7: { ru: '7. Валюта и общая стоимость', en: '7. Currency and total value' },
  box8: { ru: '8. Страна отправления', en: '8. Country of dispatch' },
  box9: { ru: '9. Вид транспорта на границе', en: '9. Mode of transport' },
  box10: { ru: '10. Документы', en: '10. Documents' },
  box11: { ru: '11. Код товара', en: '11. HS code' },
  box12: { ru: '12. Наименование товара', en: '12. Description' },
  box13: { ru: '13. Стоимость в валюте', en: '13. Value' },
  box14: { ru: '14. Стат. стоимость, USD', en: '14. Statistical value, USD' },
  box15: { ru: '15. Страна происхождения', en: '15. Origin' },
  box16: { ru: '16. Вес нетто, кг', en: '16. Net weight, kg' },
  box17: { ru: '17. Стат. стоимость, RUB', en: '17. Statistical value, RUB' },
  box18: { ru: '18. Доп. единица', en: '18. Supplementary unit' },
  box19: { ru: '19. Код доп. сведений', en: '19. Additional code' },
  signer: { ru: 'Форму подаёт', en: 'Filed by' },
} as const satisfies Record<string, LocalizedText>;
