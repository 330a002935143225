import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/rules';
import { ruleDocument, ruleIndexDocument } from '../src/rules/document';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (/^SPOT-.*\.md$/.test(file)) rmSync(`${folder}${file}`);
for (const rule of catalogue) writeFileSync(`${folder}${rule.id}.md`, ruleDocument(rule));
writeFileSync(`${folder}README.md`, ruleIndexDocument(catalogue));
console.log(`${catalogue.length} rule pages written to docs/rules`);
