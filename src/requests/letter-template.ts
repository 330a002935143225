import type { Language, LocalizedText, TextData } from '../values';
import { carrierNoticeTemplates } from './carrier-notice';
import { letterTemplates, type Letter } from './data-request';

/** The letters a company may word in its own way. */
export const templateIds = ['supplier', 'carrier', 'notice'] as const;
export type TemplateId = (typeof templateIds)[number];

/** What is filled in, by letter. */
export const templatePlaceholders: Readonly<Record<TemplateId, readonly string[]>> = {
  supplier: ['shipment', 'items', 'neededBy', 'deadline', 'importDate', 'company', 'phone'],
  carrier: ['shipment', 'items', 'neededBy', 'deadline', 'importDate', 'company', 'phone'],
  notice: ['qrMinutes', 'rnptFrom', 'company', 'phone'],
};

/** The wording the product ships with. */
export function shippedTemplate(id: TemplateId, language: Language): Letter {
  return id === 'notice' ? carrierNoticeTemplates[language] : letterTemplates[id][language];
}

/** Name of a template's file, `request-supplier.ru.txt`. */
export function templateFileName(id: TemplateId, language: Language): string {
  return `${id === 'notice' ? 'notice-carriers' : `request-${id}`}.${language}.txt`;
}

const subjectWord: Readonly<Record<Language, string>> = { ru: 'Тема', en: 'Subject' };

/** A letter as a text file: the subject in the first line, an empty line, the letter. */
export function letterText({ subject, body }: Letter, language: Language): string {
  return `${subjectWord[language]}: ${subject}\n\n${body}\n`;
}

export type TemplateReading =
  | { readonly ok: true; readonly template: Letter }
  | { readonly ok: false; readonly text: LocalizedText; readonly data: TextData };

/** Longest template in characters; a letter is far below. */
const longestTemplate = 20_000;

/** Reads a template file. A name in braces that nothing fills is refused, or it would reach the reader as it is. */
export function readTemplateText(text: string, id: TemplateId): TemplateReading {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').trim();
  const head = /^(?:тема|subject)\s*:\s*(.+)\n\s*\n([\s\S]+)$/i.exec(plain);
  if (plain.length > longestTemplate) return { ok: false, text: tooLong, data: {} };
  const [, subject, body] = head ?? [];
  if (subject === undefined || body === undefined) return { ok: false, text: noSubject, data: {} };
  const known = templatePlaceholders[id];
  const unknown = [...plain.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return {
      ok: false,
      text: unknownName,
      data: { unknown: [...new Set(unknown)].join(', '), known: known.join(', ') },
    };
  return { ok: true, template: { subject: subject.trim(), body: body.trim() } };
}

const noSubject: LocalizedText = {
  ru: 'В шаблоне первая строка — «Тема: …», затем пустая строка и текст письма. Сохраните встроенный шаблон и правьте его.',
  en: 'The first line of a template is “Subject: …”, then an empty line and the letter. Save the built-in template and edit that.',
};
const unknownName: LocalizedText = {
  ru: 'В шаблоне в фигурных скобках стоит «{unknown}», подставить туда нечего. Подставляются: {known}.',
  en: 'The template has “{unknown}” in braces, and nothing is filled in there. Filled in are: {known}.',
};
const tooLong: LocalizedText = {
  ru: 'Шаблон слишком длинный для письма. Проверьте, тот ли это файл.',
  en: 'The template is too long for a letter. Check that it is the right file.',
};
