import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillPaneText, moneyLabel, paneTexts, wordForm, type TextKey } from '../../taskpane/texts';

const keys = Object.keys(paneTexts.ru) as TextKey[];

/** Names of the placeholders of a text, each once. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?::[^}]*)?\}/g)].map((match) => match[1] ?? ''))].sort();
}

function wordForms(text: string): number[] {
  return [...text.matchAll(/\{\w+:([^}]*)\}/g)].map((match) => (match[1] ?? '').split('|').length);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

describe('the texts of the pane', () => {
  it('have the same keys in Russian and English', () => {
    expect(Object.keys(paneTexts.en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has the same placeholders in both languages, and the forms each language needs', (key) => {
    expect(placeholders(paneTexts.en[key])).toEqual(placeholders(paneTexts.ru[key]));
    expect(wordForms(paneTexts.ru[key]).every((forms) => forms === 3)).toBe(true);
    expect(wordForms(paneTexts.en[key]).every((forms) => forms === 2)).toBe(true);
  });

  it('are never empty, never technical, and Russian ones use Russian quotation marks', () => {
    for (const key of keys)
      for (const text of [paneTexts.ru[key], paneTexts.en[key]]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|exception/i);
      }
    expect(keys.filter((key) => /["“”]/.test(paneTexts.ru[key]))).toEqual([]);
  });

  it('are all used by the pane', () => {
    const code = sourceFiles('taskpane')
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('texts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const composed = ['tab.', 'severity.', 'confidence.'];
    const unused = keys.filter((key) => !code.includes(`'${key}'`) && !composed.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  it.each([
    [1, 'ошибка'],
    [2, 'ошибки'],
    [5, 'ошибок'],
    [11, 'ошибок'],
    [12, 'ошибок'],
    [21, 'ошибка'],
    [104, 'ошибки'],
    [114, 'ошибок'],
    [0, 'ошибок'],
  ])('counts %i %s', (count, word) => {
    expect(wordForm(count, ['ошибка', 'ошибки', 'ошибок'], 'ru')).toBe(word);
  });

  it('counts in English', () => {
    expect([0, 1, 2].map((count) => wordForm(count, ['error', 'errors'], 'en'))).toEqual(['errors', 'error', 'errors']);
  });

  it('leave a placeholder without a value visible', () => {
    expect(fillPaneText('Лист {sheet}', 'ru')).toBe('Лист {sheet}');
  });

  it.each([
    ['660000.00', '660\u00a0000,00\u00a0₽', 'RUB\u00a0660,000.00'],
    ['0', '0,00\u00a0₽', 'RUB\u00a00.00'],
    ['1234567.5', '1\u00a0234\u00a0567,50\u00a0₽', 'RUB\u00a01,234,567.50'],
    ['-12.30', '−12,30\u00a0₽', 'RUB\u00a0−12.30'],
  ])('show %s roubles as money', (amount, ru, en) => {
    expect(moneyLabel(amount, 'ru')).toBe(ru);
    expect(moneyLabel(amount, 'en')).toBe(en);
  });
});
