import { sectionTexts } from './section';

export const severityTexts = sectionTexts({
  ru: {
    'severity.error': 'Ошибка',
    'severity.warning': 'Предупреждение',
    'severity.info': 'Сведения',
    'severity.off': 'Не проверять',
    'severity.errors': '{count:ошибка|ошибки|ошибок}',
    'severity.warnings': '{count:предупреждение|предупреждения|предупреждений}',
    'severity.infos': '{count:заметка|заметки|заметок}',
  },
  en: {
    'severity.error': 'Error',
    'severity.warning': 'Warning',
    'severity.info': 'Note',
    'severity.off': 'Do not check',
    'severity.errors': '{count:error|errors}',
    'severity.warnings': '{count:warning|warnings}',
    'severity.infos': '{count:note|notes}',
  },
});
