import { defineRejection } from './define-rejection';
import { differs, supplier, taxId, wrong } from './words';

const aboutMoney = 'банк|bank|кбк|kbk|платеж|payment';

export const partyDetailsDiffer = defineRejection({
  id: 'REJ-021',
  name: 'party-details-differ',
  title: { ru: 'Реквизиты сторон расходятся с документами', en: 'Details of the parties differ' },
  patterns: [
    {
      all: [
        'реквизит|наименование постав|наименования постав|наименование получ|наименования получ|наименование организ|наименование контраг|наименование перевоз|сведения о сторон|сведения о контраг|адрес|requisites|party details|details of the part|name of the supplier|name of the importer|supplier name|importer name|company name|address',
        differs,
      ],
      none: [aboutMoney],
      weight: 6,
    },
    {
      all: [
        'реквизит|наименование постав|наименования постав|наименование получ|наименование организ|наименование контраг|адрес|supplier name|importer name|company name|party details|address',
        wrong,
      ],
      none: [aboutMoney],
      weight: 5,
    },
    { all: [supplier, differs], none: [taxId], weight: 4 },
    {
      all: ['получател|грузополучат|импортер|recipient|consignee|importer', differs],
      none: ['инн$|кпп$|inn$|kpp$'],
      weight: 4,
    },
  ],
  columns: ['supplierName', 'supplierCountry', 'importerInn', 'carrierName'],
  cause: {
    ru: 'Наименование, страна или адрес поставщика, получателя либо перевозчика не те, что в документах.',
    en: 'The name, country or address of supplier, recipient or carrier is not the one in the papers.',
  },
  correct: {
    ru: 'Перепишите наименования и страны сторон с договора и накладной буква в букву.',
    en: 'Copy the parties’ names and countries from the contract and the waybill letter by letter.',
  },
  answer: 'correction',
  ground: 'border.party-details-match',
});
