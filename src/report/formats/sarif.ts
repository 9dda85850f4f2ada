import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/fault.ts';
import type { Lang } from '../../model/lang.ts';
import { rules } from '../../rules/list.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Format, Page } from '../format.ts';
import { anyFile, bySeverity } from './by-severity.ts';
import { fingerprints } from './fingerprints.ts';
import { inRoot } from './in-root.ts';
import { jsonText } from './json-text.ts';

/** SARIF 2.1.0: one run, its rule table the whole catalogue. */
const sarif: Format<'validation'> = {
  *write(documents, { lang, ci, sourceLines }) {
    const diagnostics = bySeverity(documents);
    const prints = fingerprints(diagnostics, (file) => inRoot(file, ci));
    const fallback = anyFile(documents);
    const numbers = new Map(rules.map(({ code }, i) => [code, i]));
    const version = documents.flatMap((document) =>
      document.schema === 'cpas.error/1' ? [] : document.generator.version,
    )[0];
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'cpas',
              ...(version === undefined ? {} : { version }),
              rules: rules.map((rule) => described(rule, lang)),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: diagnostics.map((diagnostic, i) => ({
            ruleId: diagnostic.code,
            ...index(numbers.get(diagnostic.code)),
            level: levels[diagnostic.severity],
            message: { text: [diagnostic.message, diagnostic.hint ?? ''].join(' ').trim() },
            locations: [location(diagnostic.file ?? fallback, regionOf(diagnostic, sourceLines), ci)],
            ...related(diagnostic, ci),
            // the key by which GitHub knows a result again
            partialFingerprints: { primaryLocationLineHash: `${prints[i]}:1` },
          })),
        },
      ],
    };
    yield jsonText(log);
  },
};
export default sarif;

const levels = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<Severity, string>;

const index = (ruleIndex: number | undefined) => (ruleIndex === undefined ? {} : { ruleIndex });

function described(rule: Rule, lang: Lang) {
  const { summary, explanation, hint } = rule.words[lang];
  return {
    id: rule.code,
    shortDescription: { text: summary },
    fullDescription: { text: explanation },
    help: { text: typeof hint === 'string' && hint !== '' ? hint : explanation },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

/** The cell at fault is marked to its end, its quotes with it, where the line of the file shows it whole. */
function regionOf({ file, line, column, value }: Diagnostic, sourceLines: Page['sourceLines']) {
  const startColumn = column ?? 1;
  const rest = sourceLines?.get(`${file}:${line}`)?.slice(startColumn - 1) ?? '';
  const cells = value === null || value === '' ? [] : [value, `"${value.replaceAll('"', '""')}"`];
  const cell = cells.find((text) => rest.startsWith(text));
  return { startLine: line ?? 1, startColumn, ...(cell !== undefined && { endColumn: startColumn + cell.length }) };
}

const location = (file: string, region: ReturnType<typeof regionOf>, ci: Page['ci']) => ({
  physicalLocation: {
    artifactLocation: { uri: inRoot(file, ci).split('/').map(encodeURIComponent).join('/') },
    region,
  },
});

function related({ related: others }: Diagnostic, ci: Page['ci']) {
  if (others.length === 0) return {};
  return {
    relatedLocations: others.map(({ file, line }, i) => ({
      id: i,
      ...location(file, { startLine: line, startColumn: 1 }, ci),
    })),
  };
}
