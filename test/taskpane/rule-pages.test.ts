import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/rules';
import { offlineRulePage } from '../../taskpane/rule-pages';

const languages = ['ru', 'en'] as const;
const cases = catalogue.flatMap((rule) => languages.map((language) => [rule.id, language] as const));

describe('the offline page of a rule', () => {
  it.each(cases)('%s in %s shows a wrong example with what the rule says, and a right one without', async (id, language) => {
    const page = (await offlineRulePage(id, language)) ?? [];
    const headings = page.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(
      language === 'ru'
        ? ['Что проверяется', 'Что правило может сказать', 'Зачем', 'Неверно', 'Верно', 'Как не показывать']
        : ['What is checked', 'What the rule can say', 'Why', 'Wrong', 'Right', 'How to silence it'],
    );
    const wrong = page.slice(page.findIndex((block) => block.kind === 'heading' && block.text === headings[3]));
    expect(wrong.find(({ kind }) => kind === 'list')).toBeDefined();
    expect(JSON.stringify(page)).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

  it('is none for a rule nobody knows', async () => {
    expect(await offlineRulePage('SPOT-Z-999', 'ru')).toBeUndefined();
  });
});
