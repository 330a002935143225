import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exampleProfile,
  exampleProfileText,
  isSampleKbk,
  readProfile,
  readProfileText,
  ruleLevels,
  sampleKbk,
} from '../../src/profile';
import { jsonFaultPosition } from '../../src/profile/json-fault';
import { languages } from '../../src/values';

describe('a configuration', () => {
  it('that is empty gives an empty profile and the plain regulation', () => {
    const { profile, regulation, problems } = readProfile({});
    expect(profile).toEqual({ company: {}, parameters: {}, rules: {} });
    expect(regulation.overridden).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('that is right is kept whole', () => {
    const { profile, regulation, problems } = readProfile(exampleProfile);
    expect(problems).toEqual([]);
    expect(profile).toEqual(exampleProfile);
    expect(regulation.overridden).toEqual(['deposit.kbk']);
  });

  it.each([
    [{ company: { inn: '123' } }, 'company.inn', '10 или 12 цифр'],
    [{ company: { inn: 7701000121 } }, 'company.inn', 'в кавычках'],
    [{ company: { kpp: '77010100' } }, 'company.kpp', '9 знаков'],
    [{ company: { account: '4070281093800001234' } }, 'company.account', '20 цифр'],
    [{ company: { bank: { bic: '44525225' } } }, 'company.bank.bic', '9 цифр'],
    [{ company: { bank: '044525225' } }, 'company.bank', 'фигурных скобках'],
    [{ company: { signer: { kind: 'boss' } } }, 'company.signer.kind', '"head"'],
    [{ company: { email: 'post' } }, 'company.email', 'name@example.com'],
    [{ company: { innn: '1' } }, 'company.innn', 'name, inn, kpp'],
    [{ company: [] }, 'company', 'фигурных скобках'],
    [{ compny: {} }, 'compny', 'company, parameters, rules, connector, requests'],
    [{ parameters: [] }, 'parameters', 'deposit.kbk'],
    [{ parameters: { 'deposit.kbk': '1' } }, 'parameters.deposit.kbk', '20 цифр'],
    [{ parameters: { 'deposit.kbc': '1' } }, 'parameters.deposit.kbc', 'deposit.kbk'],
    [{ rules: { 'SPOT-A-001': 'fatal' } }, 'rules.SPOT-A-001', 'error, warning, info'],
    [{ rules: { 'A-001': 'off' } }, 'rules.A-001', 'SPOT-A-001'],
    [{ rules: 'off' }, 'rules', 'SPOT-A-001'],
    [{ requests: { carrierCutOffHours: -1 } }, 'requests.carrierCutOffHours', '720'],
    [{ connector: { url: 'file:///etc' } }, 'connector.url', 'https'],
    [{ connector: { kind: 'Gateway!' } }, 'connector.kind', 'gateway'],
    [{ connector: { token: 'abc' } }, 'connector.token', 'пароли'],
    [{ company: { password: 'abc' } }, 'company.password', 'пароли'],
    [[], '', 'объект JSON'],
    ['text', '', 'объект JSON'],
    [null, '', 'объект JSON'],
  ])('%j has a problem at %j', (json, path, hint) => {
    const { problems } = readProfile(json);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.text.ru).toContain(hint);
    expect(problems[0]?.text.en).not.toMatch(/[а-яё]/i);
  });

  it('with one wrong value keeps the others', () => {
    const { profile, problems } = readProfile({
      company: { name: 'ООО «Ромашка»', inn: 'x', bank: { bic: '044525225', city: 5 } },
      parameters: { 'lead.deposit-days': 3, 'vat.standard': 22 },
      rules: { 'SPOT-A-001': 'off', 'SPOT-A-002': 'never' },
    });
    expect(profile.company).toEqual({ name: 'ООО «Ромашка»', bank: { bic: '044525225' } });
    expect(profile.parameters).toEqual({ 'lead.deposit-days': 3 });
    expect(profile.rules).toEqual({ 'SPOT-A-001': 'off' });
    expect(problems.map(({ path }) => path)).toEqual([
      'company.inn',
      'company.bank.city',
      'rules.SPOT-A-002',
      'parameters.vat.standard',
    ]);
  });

  it('takes empty text and null as absent', () => {
    const { profile, problems } = readProfile({ company: { inn: '', kpp: null, bank: null } });
    expect(profile.company).toEqual({});
    expect(problems).toEqual([]);
  });

  it('keeps an adapter’s own settings', () => {
    const connector = { kind: 'folder', folder: 'C:\\exchange', pollSeconds: 60 };
    const { profile, problems } = readProfile({ connector });
    expect(problems).toEqual([]);
    expect(profile.connector).toEqual(connector);
  });

  it('cannot reach the prototype', () => {
    const { profile } = readProfileText('{"connector": {"__proto__": {"polluted": 1}}, "company": {"constructor": 1}}');
    expect('polluted' in (profile.connector ?? {})).toBe(false);
    expect(Object.getPrototypeOf(profile.connector ?? {})).toBe(Object.prototype);
  });

  it.each(ruleLevels)('may set a rule to %s', (level) => {
    const { profile, problems } = readProfile({ rules: { 'SPOT-T-001': level } });
    expect(profile.rules).toEqual({ 'SPOT-T-001': level });
    expect(problems).toEqual([]);
  });

  it('of any shape is read without an exception, every problem in both languages', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', 'company', 'parameters', 'rules', 'connector'), (json, key) => {
        const { problems } = readProfile(key === '' ? json : { [key]: json });
        for (const { text } of problems) {
          expect(text.ru.length * text.en.length).toBeGreaterThan(0);
          expect(text.ru).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });
});

describe('a configuration text', () => {
  it.each([
    ['{"rules": {"SPOT-A-001": "off"}}'],
    ['{\n  // a comment\n  "rules": {"SPOT-A-001": "off"} /* another */\n}\n'],
    ['{"rules": {"SPOT-A-001": "off",},}'],
    ['{"rules": {"SPOT-A-001": "off", // last\n}, /* end */ }'],
    ['\uFEFF{"rules": {"SPOT-A-001": "off"}}'],
  ])('%j is read', (text) => {
    expect(readProfileText(text)).toMatchObject({ profile: { rules: { 'SPOT-A-001': 'off' } }, problems: [] });
  });

  it('keeps what looks like a comment or a trailing comma inside a text', () => {
    const { profile } = readProfileText('{"company": {"name": "a // b /* c */ ,} \\" ,]", "address": "https://x"}}');
    expect(profile.company).toEqual({ name: 'a // b /* c */ ,} " ,]', address: 'https://x' });
  });

  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "company": {\n    "inn": 77 01\n  }\n}', 3, 15],
    ['{\n  "company" {}\n}', 2, 13],
    ['{"a": 1 "b": 2}', 1, 9],
    ['{"a": \'x\'}', 1, 7],
    ['{"a": [1, 2}', 1, 12],
    ['{"a": 1}}', 1, 9],
    ['{"a": 1,, "b": 2}', 1, 9],
    ['{"a": "text\n"}', 1, 7],
    ['{"a": nope}', 1, 7],
    ['{}\n/* unclosed', 2, 1],
    ['hello', 1, 1],
  ])('%j is answered with line %i, character %i', (text, line, character) => {
    const { profile, problems } = readProfileText(text);
    expect(profile).toEqual({ company: {}, parameters: {}, rules: {} });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text.ru).toContain(`в строке ${line}, знак ${character}.`);
    expect(problems[0]?.text.en).toContain(`line ${line}, character ${character}.`);
  });

  it('with whole JSON has no fault before its end', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonFaultPosition(`${json} ;`)).toBe(json.length + 1);
      }),
    );
  });

  it('of any kind is read without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Array.isArray(readProfileText(text).problems)).toBe(true);
      }),
    );
  });
});

describe('the example', () => {
  it.each(languages)('in %s is commented and reads back whole', (language) => {
    const text = exampleProfileText(language);
    expect(text).toContain('// ');
    expect(/[а-яё]/i.test(text.split('\n')[0] ?? '')).toBe(language === 'ru');
    const { profile, problems } = readProfileText(text);
    expect(problems).toEqual([]);
    expect(profile).toEqual(exampleProfile);
  });

  it('has a KBK that is recognisably a sample', () => {
    expect(exampleProfile.parameters['deposit.kbk']).toBe(sampleKbk);
    expect(isSampleKbk(sampleKbk)).toBe(true);
    expect(isSampleKbk('18201061201010000510')).toBe(false);
  });
});
