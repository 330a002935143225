import { defineRejection } from './define-rejection';
import { differs, either, format, wrong } from './words';

export const fileFormat = defineRejection({
  id: 'REJ-035',
  name: 'file-format',
  title: { ru: 'Файл не соответствует формату', en: 'File does not fit the format' },
  patterns: [
    { all: ['xsd|xml|схем|schema', either(wrong, differs)], weight: 6 },
    {
      all: ['файл|file', format, 'не соответств|несоответств|наруш|неверн|невер|not match|does not|invalid|wrong'],
      weight: 6,
    },
    {
      all: ['форматно логич|форматный контроль|форматного контрол|флк$|flk$|format and logic|format check'],
      weight: 4,
    },
    { all: ['кодировк|encoding', wrong], weight: 6 },
    { all: ['имя файла|имени файла|наименование файла|file name|filename', wrong], weight: 6 },
    {
      all: [
        'версия формат|версии формат|версформ|format version',
        'неверн|невер|устар|не поддерж|wrong|outdated|unsupported|not supported',
      ],
      weight: 7,
    },
  ],
  columns: [],
  cause: {
    ru: 'Файл собран не по формату налоговой службы: это вопрос к программе или оператору, а не к данным листа.',
    en: 'The file does not follow the tax service’s format: a matter of the program or operator, not of the sheet’s data.',
  },
  correct: {
    ru: 'Обновите программу отправки и передайте текст отказа её поддержке или оператору. Посмотрите, не назван ли в тексте столбец с недопустимым знаком.',
    en: 'Update the sending program and pass the text of the refusal to its support or the operator. See whether it names a column with a character it cannot take.',
  },
  answer: 'ask',
  ground: 'dopp.field-model',
});
