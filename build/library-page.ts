import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { groupings } from '../src/model/grouping.ts';
import { langs } from '../src/model/lang.ts';
import { formatNames, formats } from '../src/report/formats/list.ts';
import { ruleCodes } from '../src/rules/list.ts';

/** A declaration that the library hands out, as tsc has written it. */
interface Declared {
  readonly name: string;
  readonly isType: boolean;
  readonly comment: string;
  readonly text: string;
}

/** Types that are taken from lists in the code: their values are shown. */
const listed: Readonly<Record<string, readonly string[]>> = {
  BinaryFormatName: formatNames.filter((name) => formats[name].isBinary),
  FormatName: formatNames,
  Grouping: groupings,
  Lang: langs,
  RuleCode: ruleCodes,
};

/**
 * docs/reference/library.md: everything that the library exports, from its declarations and the comments on them.
 *
 * @throws Error where one has no comment
 */
export function libraryPage(): string {
  const all = exported('dist/types/index.d.ts');
  const uncommented = all.filter(({ comment }) => comment === '').map(({ name }) => name);
  if (uncommented.length > 0) throw new Error(`exported without a comment: ${uncommented.join(', ')}`);
  const sections = (isType: boolean) =>
    all
      .filter((declared) => declared.isType === isType)
      .map(section)
      .join('\n');
  return `# Library

Made from the declarations by \`npm run docs\`. How to use it, by examples: [library.md](../library.md).

## Functions and values

${sections(false)}
## Types

${sections(true)}`;
}

function section({ name, comment, text }: Declared): string {
  const [, kind] = /= (?:Documents\['(\w+)'\]|ErrorDocumentBySchema);$/.exec(text) ?? [];
  const isDocument = /Documents\['|BySchema;$/.test(text);
  const file = `cpas.${kind ?? 'error'}.schema.json`;
  const shape = isDocument
    ? `Its shape: [${file}](../../schemas/${file})\n`
    : `\`\`\`\`ts\n${withValues(name, text)}\n\`\`\`\`\n`;
  return `### ${name}\n\n${comment}\n\n${shape}`;
}

function withValues(name: string, text: string): string {
  if (!/^type \w+ =[^;]*typeof/.test(text)) return text;
  const values = listed[name];
  if (values === undefined) throw new Error(`build/library-page.ts does not know the values of ${name}`);
  return `type ${name} =\n${values.map((value) => `  | '${value}'`).join('\n')};`;
}

/** The exports of a file of declarations, followed to where they are declared, in the order of their export. */
function exported(file: string): Declared[] {
  const source = readFileSync(file, 'utf8');
  return parseAst(source, { lang: 'dts', sourceType: 'module' }).body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration, source: from, specifiers, start, end } = statement;
    if (from !== null) {
      const names = specifiers.map(({ local }) => ('name' in local ? local.name : local.value));
      return exported(join(dirname(file), from.value.replace(/\.ts$/, '.d.ts'))).filter(({ name }) =>
        names.includes(name),
      );
    }
    const text = source.slice(start, end).replace(/^export (?:declare )?/, '');
    const [, keyword = '', name = ''] = /^(\w+) (\w+)/.exec(text) ?? [];
    if (declaration === null) return [];
    return { name, isType: keyword === 'type' || keyword === 'interface', comment: commentBefore(source, start), text };
  });
}

/** The comment that ends right before a place, without its stars; tags on lines of their own. */
function commentBefore(source: string, start: number): string {
  const [, comment = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(source.slice(0, start)) ?? [];
  return comment
    .split('\n')
    .map((text) => text.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim()
    .replace(/\n+@(\w+) /g, (_, tag: string) => (tag === 'param' ? '\n- ' : `\n- ${tag} `))
    .replace(/\n- /, '\n\n- ');
}
