import { describe, expect, it } from 'vitest';
import { fillText, languageOfLocale } from '../../src/values';

const text = { ru: 'Нет {what} на {date}', en: 'No {what} on {date}' };

describe('a text in two languages', () => {
  it('is filled with texts, numbers and texts in two languages', () => {
    const what = { ru: 'курса', en: 'rate' };
    expect(fillText(text, 'ru', { what, date: '27.11.2026' })).toBe('Нет курса на 27.11.2026');
    expect(fillText(text, 'en', { what, date: 7 })).toBe('No rate on 7');
  });

  it('keeps a placeholder without a value in sight, and reads none into a value', () => {
    expect(fillText(text, 'en', { what: '{date}' })).toBe('No {date} on {date}');
    expect(fillText(text, 'en')).toBe('No {what} on {date}');
  });
});

describe('the language of a host', () => {
  it.each([
    ['ru-RU', 'ru'],
    ['RU', 'ru'],
    ['ru', 'ru'],
    ['en-US', 'en'],
    ['kk-KZ', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('of locale %s is %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });
});
