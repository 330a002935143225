import { sectionTexts } from './section';

export const timeTexts = sectionTexts({
  ru: {
    'time.days': '{count} {count:день|дня|дней}',
    'time.hours': '{count} ч',
    'time.minutes': '{count} мин',
  },
  en: {
    'time.days': '{count} {count:day|days}',
    'time.hours': '{count} h',
    'time.minutes': '{count} min',
  },
});
