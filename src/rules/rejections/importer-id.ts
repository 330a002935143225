import { defineRejection } from './define-rejection';
import { differs, either, missing, unknown, wrong } from './words';

const importer = 'импорт|заявител|получател|покупател|importer|applicant|recipient|consignee|buyer';

export const importerId = defineRejection({
  id: 'REJ-019',
  name: 'importer-id',
  title: { ru: 'Неверные ИНН или КПП импортёра', en: 'Wrong INN or KPP of the importer' },
  patterns: [
    { all: ['инн$|кпп$|inn$|kpp$', importer, either(wrong, missing, unknown)], weight: 7 },
    { all: ['инн$|кпп$|inn$|kpp$', importer, differs], none: ['подпис|сертиф|signature|certificate'], weight: 6 },
    {
      all: ['инн$|кпп$|inn$|kpp$', either(wrong, unknown)],
      none: ['поставщ|продав|перевозч|экспорт|supplier|seller|carrier|exporter|подпис|сертиф|signature|certificate'],
      weight: 5,
    },
    {
      all: ['инн$|кпп$|inn$|kpp$', 'контрольн|checksum|check digit|егрюл|егрип'],
      none: ['поставщ|продав|перевозч|supplier|seller|carrier'],
      weight: 6,
    },
  ],
  columns: ['importerInn', 'importerKpp', 'applicantRole'],
  cause: {
    ru: 'ИНН или КПП импортёра с ошибкой, не найден в реестре или не того подразделения.',
    en: 'The importer’s INN or KPP is mistyped, not found in the register or of another branch.',
  },
  correct: {
    ru: 'Сверьте ИНН и КПП с выпиской из ЕГРЮЛ. КПП есть только у организаций, у предпринимателя поле пустое.',
    en: 'Compare INN and KPP with the extract of the register. Only organisations have a KPP; an entrepreneur leaves it empty.',
  },
  answer: 'correction',
  ground: 'tax-id.ru',
});
