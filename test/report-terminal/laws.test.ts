import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Documents } from '../../src/report/documents/document.ts';
import type { DocumentKind } from '../../src/report/documents/document-kinds.ts';
import { scores } from './minutam.ts';
import { military, patrols } from './minutam-explanations.ts';
import { overlap } from './minutam-overlap.ts';
import { catalogue, decoupled } from './minutam-rules.ts';
import { draft, draftLines } from './minutam-validation.ts';
import { printed, raw } from './printed.ts';

const report: Documents['report'] = {
  schema: 'cpas.report/1',
  generator: scores.generator,
  mission: scores.mission,
  folder: scores.folder,
  today: scores.today,
  problems: scores.problems,
  period: scores.period,
  files: [],
  validation: draft,
  scores,
  trend: null,
  sensitivity: null,
  overlap,
  narrative: null,
  framework: { indicators: [], decisions: [], constraints: [] },
  disclosure: null,
};

const documents: Record<string, Documents[DocumentKind]> = {
  validation: draft,
  scores,
  overlap,
  'explanation of an indicator': patrols,
  'explanation of a component': military,
  'one rule': decoupled,
  'all rules': catalogue,
  report,
};

/** The same document with every text that data may hold replaced. */
function withData<T>(node: T, change: (text: string) => string, key = ''): T {
  const fixed = [
    'schema',
    'code',
    'severity',
    'status',
    'kind',
    'direction',
    'level',
    'levels',
    'what',
    'formula',
    'figures',
  ];
  const dates = [
    'today',
    'start',
    'end',
    'from',
    'to',
    'date',
    'spans',
    'delimiter',
    'suggestion',
    'measure',
    'evidence',
    'why',
    'set',
    'runsIn',
  ];
  if ([...fixed, ...dates].includes(key)) return node;
  if (typeof node === 'string') return change(node) as T;
  if (Array.isArray(node)) return node.map((one) => withData(one, change, key)) as T;
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, withData(member, change, name)])) as T;
}

const data = {
  'as they are': (text: string) => text,
  'long without a blank': (text: string) => (text.length > 60 ? text : `${text}${'x'.repeat(60)}`),
  'wide characters': (text: string) => `東京都千代田区${text}`,
};

describe.each(Object.entries(documents))('the page of %s', (_, document) => {
  it.each(Object.entries(data))('has no line wider than the width less one: %s', (_, change) => {
    for (let width = 40; width <= 140; width += 10) {
      for (const lang of ['en', 'fr'] as const) {
        const lines = raw([withData(document, change)], { width, lang, sourceLines: draftLines }).split('\n');
        expect(lines.filter((line) => stringWidth(line) > width - 1)).toEqual([]);
      }
    }
  });

  it('lets no control or bidirectional character of the data through', () => {
    const hostile = withData(document, (text) => `${text}\u001b[31m\u0007\u202e\u2066\r\n\t`);
    const lines = new Map([...draftLines].map(([at, line]) => [at, `${line}\u001b[2J\u202e`]));
    const text = raw([hostile], { sourceLines: lines });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('\\u202e');
  });

  it('has no colour codes without colour, and the same text with it', () => {
    const plain = raw([document], { sourceLines: draftLines });
    const coloured = raw([document], { color: true, sourceLines: draftLines });
    expect(plain).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours begin with it
    const codes = /\u001b\[(\d+)m/g;
    expect([...coloured.matchAll(codes)].map(([, code]) => code).filter((code) => !inks.includes(code ?? ''))).toEqual(
      [],
    );
    expect(coloured.replace(codes, '')).toBe(plain);
  });

  it('says the same with plain marks', () => {
    // the marks that are longer when typed move what stands behind them: blanks are left out of account
    const bare = (text: string) => text.replace(/\s+/g, '');
    const drawn = bare(printed([document], { width: 140, sourceLines: draftLines }));
    const typed = bare(raw([document], { width: 140, ascii: true, sourceLines: draftLines }));
    expect(typed).toBe([...drawn].map((mark) => marks[mark] ?? mark).join(''));
  });
});

// bold, red, green, magenta, and what ends them
const inks = ['1', '22', '31', '32', '35', '39'];
const marks: Record<string, string> = {
  '█': '#',
  '▌': ':',
  '·': '.',
  '─': '-',
  '│': '|',
  '↑': '^',
  '→': '=',
  '↓': 'v',
  '▼': 'v',
  '▒': '%',
  '−': '-',
  '×': 'x',
  '÷': '/',
  '≥': '>=',
  '…': '...',
  '–': '-',
};
