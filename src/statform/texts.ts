import type { LocalizedText } from '../values';

/** Sentences about statistical forms: what is missing, where, and what to type. */
export const texts = {
  noRows: {
    ru: 'В этом месяце перемещений нет: статформа не нужна. Проверьте месяц и графу «Дата пересечения границы».',
    en: 'Nothing moved in this month: no statistical form is due. Check the month and the column “Border crossed on”.',
  },
  plannedDate: {
    ru: 'Нет даты пересечения границы: месяц взят по плановой дате ввоза. Впишите дату пересечения; если груз не пересёк границу, статформа не нужна.',
    en: 'There is no date of crossing: the month is that of the planned import. Type the date; goods that did not cross need no form.',
  },
  acceptedDate: {
    ru: 'Нет даты пересечения границы: месяц взят по дате принятия на учёт. Впишите дату пересечения.',
    en: 'There is no date of crossing: the month is that of the acceptance. Type the date of crossing.',
  },
  noTransportCode: {
    ru: 'Нет кода вида транспорта. Введите его в настройках, параметр statform.transport-mode.',
    en: 'The code of the mode of transport is missing. Enter it in Settings as statform.transport-mode.',
  },
  transportDoubtful: {
    ru: 'Код автомобильного транспорта {code} известен из одного источника: сверьте его в личном кабинете ФТС.',
    en: 'The code {code} of road transport is known from one source: compare it in the account of the customs service.',
  },
  responsibleAssumed: {
    ru: 'Графа 3: ответственным за финансовое урегулирование указан импортёр. Это наше предположение; если рассчитывается другое лицо, исправьте графу в кабинете ФТС.',
    en: 'Box 3: the importer stands as the person responsible for settlement. That is our assumption; where somebody else settles, correct the box in the account of the customs service.',
  },
  receiptsDiffer: {
    ru: 'Дата или статус статформы в строках одной формы разные. Взято из первой строки: сверьте с кабинетом ФТС.',
    en: 'Rows of one form carry different dates or statuses of it. Those of the first row are used: compare them with the account of the customs service.',
  },
  annulledByWords: {
    ru: 'Статус говорит, что форма аннулирована: составлена новая с её номером как прежним. Список статусов не опубликован, сверьте.',
    en: 'The status says that the form is annulled: a new one is made that names its number. The list of statuses is not published; compare.',
  },
  severalNumbers: {
    ru: 'Строки одной формы поданы под разными номерами: {list}. Аннулировать можно одну форму за раз: проверьте номера.',
    en: 'Rows of one form were filed under several numbers: {list}. One form can be annulled at a time: check the numbers.',
  },
  numberTooLong: {
    ru: 'Номер статформы длиннее 50 знаков. Впишите его так: код таможни/ДДММГГ/номер.',
    en: 'The number of the form is longer than 50 characters. Type it as customs code/DDMMYY/number.',
  },
  noSupplier: { ru: 'Нет продавца (графа 1). Впишите наименование поставщика.', en: 'The seller (box 1) is missing. Type the supplier’s name.' },
  noSupplierCountry: {
    ru: 'Нет страны продавца (графа 5, торгующая страна). Впишите страну, например KZ.',
    en: 'The seller’s country (box 5, trading country) is missing. Type a country such as KZ.',
  },
  noSupplierTaxId: {
    ru: 'Нет налогового номера продавца: в форме его не будет. Впишите номер, если он известен.',
    en: 'The seller’s tax number is missing: the form leaves it out. Type it if it is known.',
  },
  supplierTaxIdLeftOut: {
    ru: 'Налоговый номер продавца не подходит к его стране и в форму не вошёл. Проверьте номер и страну.',
    en: 'The seller’s tax number does not fit the country and was left out. Check the number and the country.',
  },
  noCompanyName: {
    ru: 'Нет наименования покупателя (графа 2). Введите компанию в настройках: «Наименование».',
    en: 'The buyer’s name (box 2) is missing. Enter the company in Settings: name.',
  },
  noImporterInn: { ru: 'Нет ИНН покупателя. Впишите ИНН импортёра.', en: 'The buyer’s INN is missing. Type the importer’s INN.' },
  otherImporter: {
    ru: 'Импортёр {inn} — не компания из настроек ({own}). Его форму подаёт он сам или по его настройкам.',
    en: 'The importer {inn} is not the company of Settings ({own}). The form is filed by that company or with its settings.',
  },
  noSigner: {
    ru: 'Нет лица, которое подаёт форму. Введите в настройках фамилию и имя подписанта.',
    en: 'The person who files the form is missing. Enter the signer’s surname and first name in Settings.',
  },
  noCurrency: { ru: 'Нет валюты (графа 7). Впишите код, например RUB.', en: 'The currency (box 7) is missing. Type a code such as RUB.' },
  noContract: { ru: 'Нет номера договора: в форме его не будет.', en: 'The contract number is missing: the form leaves it out.' },
  documentTooLong: {
    ru: 'Номер документа длиннее 50 знаков и в форму не вошёл. Сократите его.',
    en: 'The document’s number is longer than 50 characters and was left out. Shorten it.',
  },
  noHsCode: { ru: 'Нет кода ТН ВЭД (графа 11). Впишите 10 цифр.', en: 'The HS code (box 11) is missing. Type 10 digits.' },
  hsCodeShape: {
    ru: 'В коде ТН ВЭД должно быть 4, 6, 8 или 10 цифр. Впишите 10 цифр.',
    en: 'An HS code has 4, 6, 8 or 10 digits here. Type 10 digits.',
  },
  noGoodsName: { ru: 'Нет наименования товара (графа 12). Впишите его.', en: 'The description of goods (box 12) is missing. Type it.' },
  nameCut: { ru: 'Текст длиннее {length} знаков, в форме он сокращён.', en: 'The text is longer than {length} characters; the form shortens it.' },
  noOrigin: {
    ru: 'Нет страны происхождения (графа 15). Впишите страну, например CN.',
    en: 'The country of origin (box 15) is missing. Type a country such as CN.',
  },
  noAmount: { ru: 'Нет стоимости товара (графа 13). Впишите её.', en: 'The value of the goods (box 13) is missing. Type it.' },
  negativeAmount: {
    ru: 'Стоимость {amount} меньше нуля: в статформе такой не бывает. Исправьте сумму; поданную форму аннулируют и подают заново.',
    en: 'The amount {amount} is below zero, which a statistical form cannot hold. Correct it; a filed form is annulled and filed anew.',
  },
  amountTooLong: { ru: 'Сумма не помещается в форму. Проверьте, не лишние ли в ней знаки.', en: 'The amount does not fit the form. Check it for extra digits.' },
  noNetWeight: { ru: 'Нет веса нетто (графа 16): в форме его не будет.', en: 'The net weight (box 16) is missing: the form leaves it out.' },
  negativeWeight: { ru: 'Вес нетто меньше нуля. Исправьте вес.', en: 'The net weight is below zero. Correct it.' },
  noRate: {
    ru: 'Нет курса {currency} на {date}: статистическая стоимость не посчитана. Добавьте курс на лист «Курсы».',
    en: 'There is no rate of {currency} on {date}: the statistical value is not computed. Add it to the sheet “Rates”.',
  },
  noDollarRate: {
    ru: 'Нет курса доллара США на {date} (графа 14). Добавьте строку с USD на лист «Курсы».',
    en: 'There is no rate of the US dollar on {date} (box 14). Add a row for USD to the sheet “Rates”.',
  },
  dollarRateOfEarlierDay: {
    ru: 'Курса доллара на {date} нет, взят последний до него: на {rateDate}.',
    en: 'There is no dollar rate of {date}; the latest before it is used, of {rateDate}.',
  },
  ratesDoubtful: {
    ru: 'Статистическая стоимость: рубли по курсу на дату перемещения, доллары по курсу на 1-е число месяца. Правило не опубликовано, сверьте суммы.',
    en: 'Statistical value: roubles at the rate of the movement, dollars at the rate of the 1st of the month. The rule is not published; compare the amounts.',
  },
  supplementaryDoubtful: {
    ru: 'Дополнительная единица взята из граф «Количество» и «Единица измерения». Нужна ли она для кода, сверьте по ТН ВЭД.',
    en: 'The supplementary unit is that of the columns “Quantity” and “Unit”. Whether the code has one is in the tariff.',
  },
  quantityLeftOut: {
    ru: 'Количество или единица не помещаются в форму (код единицы — 3 знака) и в неё не вошли.',
    en: 'The quantity or unit does not fit the form (a unit code has 3 characters) and was left out.',
  },
} as const satisfies Record<string, LocalizedText>;
