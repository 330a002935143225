import { sectionTexts } from './section';

export const appTexts = sectionTexts({
  ru: {
    'app.title': 'СПОТ для Excel',
    'app.sections': 'Разделы панели',
    'app.moreSections': 'Другие разделы',
  },
  en: {
    'app.title': 'SPOT for Excel',
    'app.moreSections': 'Other sections',
    'app.sections': 'Sections of the pane',
  },
});
