import { defineRejection } from './define-rejection';
import { missing, wrong } from './words';

export const applicantNotEntitled = defineRejection({
  id: 'REJ-029',
  name: 'applicant-not-entitled',
  title: { ru: 'Подал не тот заявитель', en: 'Filed by the wrong applicant' },
  patterns: [
    {
      all: [
        'заявител|applicant',
        'не явля|не впра|не имеет прав|не может|ненадлеж|не надлеж|not entitled|not the importer|may not|is not|cannot|not allowed',
      ],
      weight: 6,
    },
    {
      all: [
        'лицо$|лицом$|person',
        'ненадлеж|не надлеж|не впра|не уполномоч|неуполномоч|not entitled|not authori',
        'подан|подав|представ|подач|file|submit',
      ],
      weight: 6,
    },
    { all: ['роль заявит|роли заявит|applicant role|role of the applicant', wrong], weight: 7 },
    { all: ['комитент|принципал|principal', missing], weight: 5 },
  ],
  columns: ['applicantRole', 'importerInn'],
  cause: {
    ru: 'ДОПП подаёт импортёр или посредник, который потом сдаст декларацию по косвенным налогам. Здесь подал кто-то другой, или роль указана неверно.',
    en: 'A DOPP is filed by the importer or the intermediary who will file the indirect tax declaration. Here someone else filed it, or the role is wrong.',
  },
  correct: {
    ru: 'Проверьте, кто будет сдавать декларацию, и подайте от его имени с верной ролью; посредник указывает того, для кого ввозит.',
    en: 'Check who will file the declaration and file in that name with the right role; an intermediary names the one the goods are for.',
  },
  answer: 'new-filing',
  ground: 'dopp.applicant-declares-tax',
});
