import { sectionTexts } from './section';

export const tabTexts = sectionTexts({
  ru: {
    'tab.check': 'Проверка',
    'tab.build': 'Документы',
    'tab.filing': 'Подача',
    'tab.receive': 'Квитанции',
    'tab.pay': 'Платежи',
    'tab.track': 'Статусы',
    'tab.border': 'Граница',
    'tab.month': 'Месяц',
    'tab.audit': 'Ассортимент',
    'tab.settings': 'Настройки',
  },
  en: {
    'tab.check': 'Check',
    'tab.build': 'Build',
    'tab.filing': 'Filing',
    'tab.receive': 'Receipts',
    'tab.pay': 'Payments',
    'tab.track': 'Track',
    'tab.border': 'Border',
    'tab.month': 'Month end',
    'tab.audit': 'Assortment',
    'tab.settings': 'Settings',
  },
});
