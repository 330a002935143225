import { countryName } from '../../shipment';
import { defineRule } from '../define-rule';
import { shownList } from '../shown';

export const departureCountryOutsideSpot = defineRule({
  id: 'SPOT-R-016',
  name: 'departure-country-outside-spot',
  title: { ru: 'Страна отправления вне СПОТ', en: 'Country of departure outside SPOT' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { parameter: 'states.origin' },
  reads: ['departureCountry'],
  marks: ['departureCountry'],
  messages: {
    outside: {
      ru: 'Страна отправления — {country}, а через СПОТ идёт ввоз из стран: {states}. Исправьте страну; если товар едет не из них, уберите перевозку с листа: ДОПП на неё не подают.',
      en: 'The country of departure is {country}, while SPOT covers import from {states}. Correct the country; if the goods come from elsewhere, remove the shipment from the sheet: it takes no DOPP.',
    },
  },
  explanation: {
    why: {
      ru: 'СПОТ действует для автомобильного ввоза из Беларуси, Казахстана, Армении и Киргизии. Товар из другой страны оформляют на таможне, и ДОПП на него не нужна. Страну отправления часто путают со страной происхождения: для неё есть своя колонка.',
      en: 'SPOT covers import by road from Belarus, Kazakhstan, Armenia and Kyrgyzstan. Goods from another country are declared to customs and take no DOPP. The country of departure is often confused with the country of origin, which has a column of its own.',
    },
    wrong: { rows: [{ goodsName: 'Холодильник', amount: 100, departureCountry: 'Китай' }] },
    right: { rows: [{ goodsName: 'Холодильник', amount: 100, departureCountry: 'BY', originCountry: 'Китай' }] },
  },
  check(line, context, report) {
    const country = line.own.departureCountry;
    if (country === undefined) return; // narrows
    const states = context.regulation.on('states.origin', line.values.importDate ?? context.asOf)?.value ?? [];
    if (states.includes(country)) return;
    report({ message: 'outside', data: { country: countryName(country), states: shownList(states.map(countryName)) } });
  },
});
