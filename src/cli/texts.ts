import type { LocalizedText } from '../values';

/** Words more than one command needs. */
export const texts = {
  program: {
    ru: 'spot — проверка листа перевозок из ЕАЭС, обеспечительный платёж, ДОПП',
    en: 'spot: checks a sheet of EAEU shipments, computes the deposit, builds DOPPs',
  },
  usage: { ru: 'Как вызывать', en: 'Usage' },
  commands: { ru: 'Команды', en: 'Commands' },
  options: { ru: 'Ключи', en: 'Options' },
  moreHelp: {
    ru: 'Подробно о команде: spot help КОМАНДА',
    en: 'More about a command: spot help COMMAND',
  },
  exitCodes: {
    ru: 'Код выхода: 0 — ошибок нет, 1 — есть ошибки, 2 — выполнить не удалось.',
    en: 'Exit code: 0 no errors, 1 errors found, 2 could not be done.',
  },
  disclaimer: {
    ru: 'Программа помогает и не заменяет проверки специалистом: часть правил СПОТ официально не опубликована.',
    en: 'The program helps and does not replace a specialist: parts of the SPOT rules are not officially published.',
  },
  unknownCommand: { ru: 'Команды «{name}» нет.', en: 'There is no command “{name}”.' },
  knownCommands: { ru: 'Есть команды: {names}.', en: 'The commands are: {names}.' },
  unknownOption: { ru: 'Ключ «{name}» команде «{command}» не знаком.', en: 'Command “{command}” does not know the option “{name}”.' },
  optionNeedsValue: { ru: 'После ключа «{name}» нужно значение.', en: 'The option “{name}” needs a value.' },
  optionWithoutValue: { ru: 'Ключ «{name}» пишется без значения.', en: 'The option “{name}” takes no value.' },
  wrongArguments: {
    ru: 'Команде «{command}» нужны другие аргументы.',
    en: 'Command “{command}” needs other arguments.',
  },
  callLike: { ru: 'Вызывайте так: {usage}', en: 'Call it like this: {usage}' },
  seeHelp: { ru: 'Ключи этой команды: spot help {command}', en: 'The options of this command: spot help {command}' },
  unknownLanguage: { ru: 'Языка «{value}» нет.', en: 'There is no language “{value}”.' },
  chooseLanguage: { ru: 'Укажите --lang ru или --lang en.', en: 'Give --lang ru or --lang en.' },
  notADate: { ru: '«{value}» — не дата.', en: '“{value}” is not a date.' },
  typeDate: {
    ru: 'Напишите дату как 2026-11-23 или с временем как 2026-11-23T09:30.',
    en: 'Write the date like 2026-11-23, or with a time like 2026-11-23T09:30.',
  },
  ownFault: {
    ru: 'Программа не справилась с этим. Это ошибка программы, а не ваших данных.',
    en: 'The program could not cope with this. This is a fault of the program, not of your data.',
  },
  ownFaultTodo: {
    ru: 'Сообщите нам, какую команду вы вызвали и с каким файлом. Подробности для разработчика покажет SPOT_DEBUG=1.',
    en: 'Tell us which command you called and with what file. SPOT_DEBUG=1 shows details for the developer.',
  },
  file: { ru: 'Файл: {file}', en: 'File: {file}' },
  optionLanguage: { ru: 'язык сообщений, ru или en', en: 'language of messages, ru or en' },
  optionJson: { ru: 'вывести JSON вместо текста', en: 'print JSON instead of text' },
  optionAsOf: { ru: 'на какую дату судить; без ключа — сейчас', en: 'the date to judge at; now without it' },
  optionSheet: { ru: 'лист с перевозками; без ключа находится сам', en: 'sheet with the shipments; found by itself without it' },
  optionConfig: { ru: 'файл настроек компании (JSON)', en: 'settings of the company (JSON)' },
  optionHelp: { ru: 'эта справка', en: 'this help' },
} as const satisfies Record<string, LocalizedText>;
