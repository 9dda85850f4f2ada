// Writes what is generated from the lists: schemas/ and docs/reference/. Run by `npm run docs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Lang } from '../src/model/lang.ts';
import { rulesDocumentOf } from '../src/report/documents/rules-document.ts';
import { schemas } from '../src/report/documents/schemas.ts';
import { describedTables } from '../src/report/tables/table-list.ts';
import { rules } from '../src/rules/list.ts';
import { filesPage } from './files-page.ts';
import { libraryPage } from './library-page.ts';

mkdirSync('schemas', { recursive: true });
mkdirSync('docs/reference', { recursive: true });
for (const [name, schema] of Object.entries(schemas())) {
  writeFileSync(`schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}

writeFileSync('schemas/tables.json', `${JSON.stringify(describedTables(), null, 2)}\n`);

const titles = {
  en: {
    title: 'Rules',
    intro: 'Made from the catalogue by `npm run docs`; `cpas rules CODE` prints the same.',
    runs: { V: 'every command that reads the file', P: 'with an assessed period', O: 'overlap and report' },
    says: 'Says',
    do: 'Do',
    bad: 'Bad',
    good: 'Good',
    binary: 'bytes, in Base64',
    colon: ': ',
  },
  fr: {
    title: 'Règles',
    intro:
      'Page établie à partir du catalogue par `npm run docs`\u00a0; `cpas rules CODE --lang fr` affiche la même chose.',
    runs: { V: 'toute commande qui lit le fichier', P: 'avec une période évaluée', O: 'overlap et report' },
    says: 'Message',
    do: 'Que faire',
    bad: 'Mauvais exemple',
    good: 'Bon exemple',
    binary: 'octets, en Base64',
    colon: '\u00a0: ',
  },
} as const;

type Entry = ReturnType<typeof rulesDocumentOf>['rules'][number];

function files(all: Entry['bad']['files'], lang: Lang): string {
  return Object.entries(all)
    .map(([name, lines]) => {
      const text = Array.isArray(lines)
        ? lines.join('\n')
        : `(${titles[lang].binary}${titles[lang].colon}${lines.base64})`;
      return `\`${name}\`\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`;
    })
    .join('\n');
}

function page(lang: Lang): string {
  const words = titles[lang];
  const entries = rulesDocumentOf('', rules, { lang, rules: {} }).rules.map(
    (rule) => `## ${rule.code}

**${rule.severity}** · ${words.runs[rule.runsIn]} · ${rule.summary}

${rule.explanation}

${words.says}${words.colon}${rule.message}\\
${words.do}${words.colon}${rule.hint}

### ${words.bad}${words.colon}${rule.bad.said}

${files(rule.bad.files, lang)}
### ${words.good}${words.colon}${rule.good.said}

${files(rule.good.files, lang)}`,
  );
  return `# ${words.title}\n\n${words.intro}\n\n${entries.join('\n')}`;
}

writeFileSync('docs/reference/rules.md', page('en'));
writeFileSync('docs/reference/rules.fr.md', page('fr'));
writeFileSync('docs/reference/files.md', filesPage());
writeFileSync('docs/reference/library.md', libraryPage());
