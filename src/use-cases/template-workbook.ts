import type { Regulation } from '../regulation';
import { countries, currencies, templateModel, units, type ListItem, type TemplateLists, type TemplateModel } from '../shipment';
import { Decimal, type Language, type Moment } from '../values';

/** The template workbook with the lists the law of the day gives: rates, categories, exemptions, states. */
export function templateWorkbook(regulation: Regulation, on: Moment, language: Language): TemplateModel {
  return templateModel(language, templateLists(regulation, on, language));
}

export function templateLists(regulation: Regulation, on: Moment, language: Language): TemplateLists {
  const states: readonly string[] = [...(regulation.on('states.origin', on)?.value ?? []), 'RU'];
  const countryItems = countries.map(({ alpha2, name }): ListItem => ({ value: alpha2, label: name }));
  const isState = ({ value }: ListItem): boolean => states.includes(value);
  const currencyOrder = ['RUB', 'BYN', 'KZT', 'AMD', 'KGS'];
  const currencyItems = currencies.map(({ letters, name }): ListItem => ({ value: letters, label: name }));
  const isUsual = ({ value }: ListItem): boolean => currencyOrder.includes(value);
  return {
    countries: [...countryItems.filter(isState), ...countryItems.filter((item) => !isState(item))],
    vatRates: vatRates(regulation, on, language),
    units: units.map(({ code, symbol, name }) => ({ value: language === 'ru' ? symbol : code, label: { ru: name, en: name } })),
    currencies: [...currencyItems.filter(isUsual), ...currencyItems.filter((item) => !isUsual(item))],
    applicantRoles: [
      { value: 'importer', label: { ru: 'импортёр', en: 'the importer' } },
      { value: 'intermediary', label: { ru: 'посредник', en: 'an intermediary' } },
    ],
    exciseCategories: tableItems(regulation.on('excise.rates', on)?.value ?? {}),
    depositExemptions: tableItems(regulation.on('deposit.exemptions', on)?.value ?? {}),
  };
}

function vatRates(regulation: Regulation, on: Moment, language: Language): ListItem[] {
  const shares = [regulation.on('vat.standard', on), regulation.on('vat.reduced', on)];
  const percents = shares.flatMap((answer) => (answer ? [new Decimal(answer.value).times(100).toString()] : []));
  return [...percents, '0']
    .map((percent): ListItem => ({ value: `${percent} %` }))
    .concat({ value: { ru: 'без НДС', en: 'exempt' }[language] });
}

function tableItems(table: Readonly<Record<string, { readonly title: ListItem['label'] }>>): ListItem[] {
  return Object.entries(table).map(([value, { title }]) => ({ value, ...(title ? { label: title } : {}) }));
}
