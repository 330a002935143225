import type { FormatProfile } from '../format-profile';

const unknownLine = (xml: string): { readonly xml: string; readonly line: null } => ({ xml, line: null });

const taxFields = {
  kbk: unknownLine('КБК'),
  tax: unknownLine('Налог'),
  deposit: unknownLine('ОбеспечительныйПлатеж'),
  payable: unknownLine('КУплате'),
  excess: unknownLine('Превышение'),
};

/**
 * Stands in for the format of the declaration KND 1151088 in force from 30 July 2026. Its element names and
 * line codes are not public: the names here are plain words of ours, the line codes are left empty.
 */
export const provisionalProfile: FormatProfile = {
  id: 'provisional-1151088',
  title: {
    ru: 'Предварительный формат (официальный не опубликован)',
    en: 'Provisional format (the official one is not published)',
  },
  encoding: 'UTF-8',
  root: {
    xml: 'ПредварительнаяДекларация',
    format: 'ФорматДанных',
    form: 'КНД',
    month: 'ОтчетныйМесяц',
    inn: 'ИНН',
    kpp: 'КПП',
    name: 'Наименование',
  },
  section1: { xml: 'Раздел1', ...taxFields },
  section3: { xml: 'Раздел3', ...taxFields },
  section4: {
    xml: 'Раздел4',
    row: {
      xml: 'ДОПП',
      regNumber: unknownLine('РегНомер'),
      regDate: unknownLine('РегДата'),
      importDate: unknownLine('ДатаВвоза'),
      acceptanceDate: unknownLine('ДатаПринятияНаУчет'),
      depositKbk: unknownLine('КБКОбеспечительногоПлатежа'),
      vat: { xml: 'НДС', ...taxFields },
      excise: { xml: 'Акциз', ...taxFields },
    },
  },
};
