import { sectionTexts } from './section';

export const faultTexts = sectionTexts({
  ru: {
    'fault.cancelled': 'Действие остановлено. Ничего не изменено.',
    'fault.unknown': 'Что-то пошло не так по нашей вине. Данные листа не пострадали. Повторите действие.',
    'fault.paneTitle': 'Раздел не открылся',
    'fault.paneText': 'Это ошибка программы, лист не изменён. Откройте раздел снова.',
    'fault.settingNotSaved': 'Сохранить в книге не получилось. После закрытия панели это забудется.',
  },
  en: {
    'fault.cancelled': 'Stopped. Nothing was changed.',
    'fault.unknown': 'Something went wrong on our side. Your data is unharmed. Try again.',
    'fault.paneTitle': 'This section did not open',
    'fault.paneText': 'This is a fault of the program; the sheet is unchanged. Open the section again.',
    'fault.settingNotSaved': 'Saving to the workbook did not work. This will be forgotten when the pane closes.',
  },
});
