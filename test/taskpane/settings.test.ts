import { describe, expect, it } from 'vitest';
import { exampleProfile, exampleProfileText } from '../../src/profile';
import { chooseTheme, isDarkColour } from '../../taskpane/theme/choose-theme';
import { languageOf, loadPreferences, savePreferences } from '../../taskpane/preferences';
import type { LocalStorage } from '../../taskpane/services';
import {
  companyText,
  parseProfile,
  profileFile,
  withCompanyText,
  withoutParameter,
  withParameter,
  withRule,
} from '../../taskpane/views/settings/profile-edit';
import { readTypedParameter } from '../../taskpane/views/settings/typed-parameter';

function memory(): LocalStorage {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key), set: (key, text) => void kept.set(key, text), remove: (key) => void kept.delete(key) };
}

describe('the profile in Settings', () => {
  it('takes a typed field and gives it back, and forgets it when it is emptied', () => {
    const filled = withCompanyText({}, ['bank', 'bic'], '044525225');
    expect(companyText(filled, ['bank', 'bic'])).toBe('044525225');
    expect(withCompanyText(filled, ['bank', 'bic'], ' ')).toEqual({});
  });

  it('keeps what other fields hold', () => {
    const profile = withCompanyText({ rules: { 'SPOT-A-001': 'off' } }, ['inn'], '7707083893');
    expect(withCompanyText(profile, ['bank', 'name'], 'Сбербанк')).toEqual({
      rules: { 'SPOT-A-001': 'off' },
      company: { inn: '7707083893', bank: { name: 'Сбербанк' } },
    });
  });

  it('sets and resets parameters and rules', () => {
    const profile = withRule(withParameter({}, 'vat.standard', '0.20'), 'SPOT-A-001', 'info');
    expect(profile).toEqual({ parameters: { 'vat.standard': '0.20' }, rules: { 'SPOT-A-001': 'info' } });
    expect(withRule(withoutParameter(profile, 'vat.standard'), 'SPOT-A-001', undefined)).toEqual({});
  });

  it('leaves secrets out of its file and reads the rest back', () => {
    const text = profileFile({ company: { inn: '7707083893' }, connector: { kind: 'gateway', accessToken: 'abc', password: 'x' } });
    expect(text).not.toMatch(/abc|"x"/);
    expect(parseProfile(text)).toEqual({ company: { inn: '7707083893' }, connector: { kind: 'gateway' } });
  });

  it('reads the commented example of the command line', () => {
    expect(parseProfile(exampleProfileText('ru'))).toEqual(exampleProfile);
  });

  it.each(['', 'нет', '[]', '3', '{"company": []}', '{"rules": "off"}'])('refuses the file «%s»', (text) => {
    expect(parseProfile(text)).toBeUndefined();
  });
});

describe('a typed parameter', () => {
  it.each([
    ['vat.standard', '22 %', '0.22'],
    ['vat.standard', '0,22', '0.22'],
    ['vat.standard', '5%', '0.05'],
    ['vat.standard', '16,67 %', '0.1667'],
    ['deposit.kbk', '182 0 10 10000000000 1000', undefined],
    ['deposit.kbk', '1820 1061 2010 1000 0510', '18201061201010000510'],
    ['deposit.rounding-unit', '1,00 ₽', '1.00'],
    ['lead.with-deposit-days', '3', 3],
    ['lead.with-deposit-days', 'три', undefined],
    ['dopp.permitting-statuses', 'Обеспечен; Освобождён', ['Обеспечен', 'Освобождён']],
    ['no.such-parameter', '1', undefined],
  ])('%s typed as «%s» is %o', (id, typed, expected) => {
    const read = readTypedParameter(id, typed);
    if (expected === undefined) expect(read).toHaveProperty('problem.ru');
    else expect(read).toEqual({ value: expected });
  });
});

describe('language and theme', () => {
  it('are remembered, and a damaged memory counts as none', () => {
    const storage = memory();
    savePreferences(storage, { language: 'en', theme: 'dark' });
    expect(loadPreferences(storage)).toEqual({ language: 'en', theme: 'dark' });
    storage.set('spot.preferences', '{"language": 7');
    expect(loadPreferences(storage)).toEqual({ language: 'auto', theme: 'auto' });
  });

  it.each([
    ['auto', 'ru-RU', 'ru'],
    ['auto', 'de-DE', 'en'],
    ['en', 'ru-RU', 'en'],
  ] as const)('the choice %s in a host of %s gives %s', (language, locale, expected) => {
    expect(languageOf({ language, theme: 'auto' }, locale)).toBe(expected);
  });

  it.each([
    ['light', '#000000', true, 'light'],
    ['auto', '#262626', false, 'dark'],
    ['auto', '#FFFFFF', true, 'light'],
    ['auto', undefined, true, 'dark'],
    ['auto', 'transparent', false, 'light'],
  ] as const)('the theme %s on background %s, system dark %s, is %s', (choice, background, dark, expected) => {
    expect(chooseTheme(choice, background, dark)).toBe(expected);
  });

  it('knows a dark colour', () => {
    expect([isDarkColour('#1f1f1f'), isDarkColour('#f5f5f5'), isDarkColour('red')]).toEqual([true, false, undefined]);
  });
});
