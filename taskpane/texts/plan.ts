import { sectionTexts } from './section';

export const planTexts = sectionTexts({
  ru: {
    'plan.sheet': 'План раздела 4',
    'plan.title': 'ПЛАН, не раздел 4: на учёт ещё ничего не принято',
    'plan.asOf': 'Поставки с обеспечительным платежом. Рассчитано на {date}',
    'plan.shipment': 'Перевозка',
    'plan.dopp': 'Номер ДОПП',
    'plan.filed': 'Дата ДОПП',
    'plan.import': 'Дата ввоза',
    'plan.vat': 'НДС, ₽',
    'plan.excise': 'Акциз, ₽',
    'plan.deposit': 'Обеспечительный платёж, ₽',
    'plan.total': 'Итого',
    'plan.note': 'Раздел 4 составляют по датам принятия на учёт: заполните колонку «Дата принятия на учёт» и рассчитайте снова. Суммы сверьте с платёжными поручениями.',
  },
  en: {
    'plan.sheet': 'Section 4 plan',
    'plan.title': 'PLAN, not section 4: nothing is accepted for accounting yet',
    'plan.asOf': 'Supplies with a security deposit. Computed as of {date}',
    'plan.shipment': 'Shipment',
    'plan.dopp': 'DOPP No',
    'plan.filed': 'DOPP filed',
    'plan.import': 'Import date',
    'plan.vat': 'VAT, RUB',
    'plan.excise': 'Excise, RUB',
    'plan.deposit': 'Security deposit, RUB',
    'plan.total': 'Total',
    'plan.note': 'Section 4 follows the days of acceptance: fill the column “Acceptance date” and compute again. Compare the amounts with the payment orders.',
  },
});
