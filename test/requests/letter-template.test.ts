import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOffsOf, letterText, readTemplateText, shippedTemplate, templateFileName, templateIds, usualCutOffs } from '../../src/requests';

const languages = ['ru', 'en'] as const;

describe('a template as a file', () => {
  it.each(templateIds.flatMap((id) => languages.map((language) => [id, language] as const)))('%s in %s comes back as it was written', (id, language) => {
    const template = shippedTemplate(id, language);
    expect(readTemplateText(letterText(template, language), id)).toEqual({ ok: true, template });
  });

  it('has a name of its own for each letter and language', () => {
    const names = templateIds.flatMap((id) => languages.map((language) => templateFileName(id, language)));
    expect(new Set(names).size).toBe(names.length);
  });

  const written = [
    ['with Windows line ends and a byte order mark', '\uFEFFSubject: {shipment}\r\n\r\nDear all,\r\n{items}\r\n'],
    ['with the subject word in the other language', 'тема: {shipment}\n\nDear all,\n{items}'],
  ] as const;
  it.each(written)('is read %s', (_, text) => {
    expect(readTemplateText(text, 'supplier')).toEqual({ ok: true, template: { subject: '{shipment}', body: 'Dear all,\n{items}' } });
  });

  const refused = [
    ['it has no subject', 'Здравствуйте!\n\nДайте данные.', 'Тема'],
    ['it has a subject only', 'Тема: данные', 'Тема'],
    ['it is empty', '', 'Тема'],
    ['it names what nothing fills', 'Тема: {shipment}\n\n{truck}', 'подставить'],
    ['it is a book', `Тема: x\n\n${'a'.repeat(30_000)}`, 'длинный'],
  ] as const;
  it.each(refused)('is refused with a sentence when %s', (_, text, part) => {
    const read = readTemplateText(text, 'carrier');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.text.ru).toContain(part);
  });

  it('names what it does not know', () => {
    expect(readTemplateText('Subject: x\n\n{items} and {phone}', 'notice')).toMatchObject({ ok: false, data: { unknown: 'items' } });
  });

  it('is never a reason to throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => typeof readTemplateText(text, 'notice').ok === 'boolean'));
  });
});

describe('cut-offs', () => {
  it('are those of the profile, else the usual ones', () => {
    expect(cutOffsOf({})).toEqual(usualCutOffs);
    expect(cutOffsOf({ requests: { carrierCutOffHours: 0 } })).toEqual({ ...usualCutOffs, carrier: 0 });
  });
});
