import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notConfirmed } from '../src/regulation';
import { catalogue } from '../src/rules';
import { ruleDocument, ruleIndexDocument } from '../src/rules/document';
import { confidenceNames } from '../src/rules/page';
import { columnsDocument } from '../src/shipment/document';
import type { Language } from '../src/values';

const root = new URL('../', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, root));

/** The list of what nobody could confirm, for the README's disclaimer. */
function notConfirmedList(language: Language): string {
  return notConfirmed()
    .map(({ text, confidence, missing }) => {
      const sureness = missing
        ? { ru: 'значения нет, его вводит пользователь', en: 'no value; the user enters it' }[language]
        : confidenceNames[confidence][language];
      return `- ${text[language]} — *${sureness}*`;
    })
    .join('\n');
}

/** Puts generated text between the markers of a hand-written page. */
function withBlock(page: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = `<!-- /generated: ${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < 0) throw new Error(`The page has no block "${name}"`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}

/** Every generated document by its path from the top. */
export function generatedDocuments(): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  for (const rule of catalogue) documents.set(`docs/rules/${rule.id}.md`, ruleDocument(rule));
  documents.set('docs/rules/README.md', ruleIndexDocument(catalogue));
  documents.set('docs/columns.md', columnsDocument());
  for (const [page, language] of [
    ['docs/not-confirmed.md', 'en'],
    ['docs/not-confirmed.ru.md', 'ru'],
  ] as const)
    documents.set(page, withBlock(readFileSync(pathOf(page), 'utf8'), 'not-confirmed', notConfirmedList(language)));
  return documents;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const documents = generatedDocuments();
  const folder = pathOf('docs/rules/');
  if (existsSync(folder))
    for (const file of readdirSync(folder)) if (!documents.has(`docs/rules/${file}`)) rmSync(`${folder}${file}`);
  for (const [name, content] of documents) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), content);
  }
  console.log(`${documents.size} documents written`);
}
