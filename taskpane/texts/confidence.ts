import { sectionTexts } from './section';

export const confidenceTexts = sectionTexts({
  ru: {
    'confidence.certain': 'Точно: арифметика или устройство листа',
    'confidence.official': 'Точно: есть официальный текст',
    'confidence.consistent': 'Надёжно: совпадают несколько независимых источников',
    'confidence.single': 'Не подтверждено: только один источник',
    'confidence.inferred': 'Не подтверждено: наш вывод из известных фактов',
    'confidence.background': 'Не подтверждено: источник не найден',
  },
  en: {
    'confidence.certain': 'Certain: arithmetic or the layout of the sheet',
    'confidence.official': 'Certain: there is an official text',
    'confidence.consistent': 'Reliable: several independent sources agree',
    'confidence.single': 'Not confirmed: one source only',
    'confidence.inferred': 'Not confirmed: our conclusion from known facts',
    'confidence.background': 'Not confirmed: no source was found',
  },
});
