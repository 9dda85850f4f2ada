import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/report/brief/brief.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import type { DocumentKind } from '../../src/report/documents/document-kinds.ts';
import html from '../../src/report/formats/html.ts';
import json from '../../src/report/formats/json.ts';
import md from '../../src/report/formats/md.ts';
import { documents, hostile, page } from './sample.ts';

const { report, scores } = documents;
const written = (document: Documents['report'], lang: 'en' | 'fr' = 'en') =>
  [...html.write([document], { ...page, lang })].join('');
const marked = (document: Documents[DocumentKind], lang: 'en' | 'fr' = 'en') =>
  [...md.write([document], { ...page, lang })].join('');
const bare: Documents['report'] = { ...report, period: null, scores: null, overlap: null, narrative: null };

describe('the fact sheet', () => {
  const told = brief(report, 'en');

  it('opens with the best impact, the widest gap, what has no score', () => {
    expect(told.lead).toBe(
      "People who feel safe: 30\u00a0% of the way to the target. Military: 90 of 100 for activity, 15 for results. Human Rights can't be judged.",
    );
  });

  it('puts impact before outcome, components before chains', () => {
    expect(told.changed.map(({ indicator }) => indicator.id)).toEqual(['M4', 'M3']);
    expect(told.gaps.map(({ name }) => name)).toEqual(['Military', 'Attacks on civilians']);
  });

  it('says what is not known', () => {
    expect(told.unknowns).toContain('Human Rights: 1 of 1 result has no score, so the component has none.');
    expect(told.unknowns).toContain('No evaluation looks at Name of H2.');
  });

  it('asks for decisions with who and by when', () => {
    expect(told.decisions).toEqual([
      {
        title: 'Look at what Military does',
        text: 'Outputs stand at 90, results at 15. M3 (Attacks on civilians) went from 120 to 126; the target is 60. On file: No road to Dorra.',
        who: ['JMAC'],
        by: null,
      },
      {
        title: 'Carry out E4 and E5 together',
        text: 'E4 (Title of E4) and E5 (Title of E5) look at the same, and none has begun. Together they take 40 person-days.',
        who: ['Force HQ', 'OIOS'],
        by: '2026-09-01',
      },
      { title: 'Measure Human Rights', text: 'Without a score: H2 (Name of H2).', who: ['HRD'], by: null },
    ]);
  });

  it('asks for none where nothing is found, and an accepted or past pair is nothing to decide', () => {
    const quiet = {
      ...report,
      scores: { ...scores, components: [] },
      overlap: {
        ...documents.overlap,
        pairs: documents.overlap.pairs.map((pair) => ({ ...pair, accepted: 'external audit' })),
      },
    };
    expect(brief(quiet, 'en').decisions).toEqual([]);
    expect(brief(bare, 'en')).toMatchObject({ changed: [], gaps: [], overlaps: null, decisions: [] });
  });
});

describe('the HTML page', () => {
  it.each([
    { what: 'of the sample', text: written(report) },
    { what: 'in French', text: written(report, 'fr') },
    { what: 'of hostile data', text: written(hostile(report)) },
    { what: 'without data', text: written(bare) },
  ])('$what is one file without script, request or tag of the data, its tags closing in order', ({ text }) => {
    expect(text).not.toMatch(/<script|<img|<iframe|<link|<object|="javascript:|@import|url\((?!#)|\son\w+="/i);
    expect(text.match(/(?:href|src)="(?!#)[^"]*"/g) ?? []).toEqual([]);
    expect(unclosed(text)).toEqual([]);
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/NaN|undefined|\[object/);
  });

  it('has its language, a title, landmarks, a skip link, and headings in order', () => {
    const text = written(report, 'fr');
    expect(text).toContain('<html lang="fr" dir="ltr">');
    expect(text).toMatch(/<title>MINUTAM.*Fiche de performance<\/title>/);
    expect(text).toMatch(/<a class="skip" href="#main">/);
    expect(text).toMatch(/<nav aria-label="Sommaire">/);
    expect(text.match(/<main /g)).toHaveLength(1);
    const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has unique ids, and every reference leads to one', () => {
    const text = [...html.write([report, report], { ...page, batch: true })].join('');
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...text.matchAll(/ (?:href="#|aria-labelledby=")([^"]+)"/g)].flatMap(([, all]) =>
      (all ?? '').split(' '),
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('gives every drawing a title and a description with its figures, or hides it', () => {
    const text = written(report);
    const drawings = [...text.matchAll(/<svg (?!x=)[^>]*>/g)].map(([tag]) => tag);
    for (const tag of drawings) expect(tag).toMatch(/role="img" aria-labelledby=|aria-hidden="true"/);
    expect(text).toContain('Score 30. output 90, outcome 0, impact 30, results 15, gap +75.');
    expect(text).toContain('Value 126, baseline 120, target 60: −10\u00a0% of the way.');
  });

  it('gives every table heads with a scope', () => {
    const text = written(report);
    expect(text.match(/<th(?! scope=)[ >]/g) ?? []).toEqual([]);
  });

  it('says errors first, then words, figures, owners, source lines and constraints', () => {
    const text = written(report);
    expect(text.indexOf('2 errors stand')).toBeLessThan(text.indexOf('class="lead"'));
    for (const said of [
      '<strong>two</strong>',
      'roads were cut',
      '<div>observations.csv:6–9 (4 rows)</div>',
      'No road to Dorra',
      'JMAC',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('stands for several missions, one of them lost', () => {
    const lost = {
      schema: 'cpas.error/1' as const,
      mission: 'lab',
      folder: 'lab',
      message: 'There is no indicators.csv.',
      diagnostics: [],
    };
    expect([...html.write([report, lost], page)].join('')).toContain(
      'lab could not be read: There is no indicators.csv.',
    );
  });

  it('has colours that WCAG 2.2 AA asks for, light and dark', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(written(report))?.[1] ?? '';
    const palettes = [...style.matchAll(/--bg:[^}]*/g)].map(
      ([all]) => new Map([...all.matchAll(/--(\w+):(#\w+)/g)].map(([, name, value]) => [name, value])),
    );
    expect(palettes.length).toBeGreaterThanOrEqual(2);
    for (const palette of palettes) {
      for (const ground of ['bg', 'soft']) {
        for (const text of ['ink', 'ink2', 'res', 'act', 'bad', 'link']) {
          expect(contrast(palette.get(text), palette.get(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});

describe('a table of thousands of rows', () => {
  it('shows its first 200 on a page and counts the rest', () => {
    const [pair] = documents.overlap.pairs;
    if (pair === undefined) throw new Error('the sample has a pair');
    const long = { ...report, overlap: { ...documents.overlap, pairs: Array.from({ length: 1200 }, () => pair) } };
    expect(written(long)).toContain('1,000 more rows are in the workbook and the CSV files.');
    expect(marked(long)).toContain('1,000 more rows are in the workbook and the CSV files.');
    expect(marked(long, 'fr')).toContain('1\u00a0000 autres lignes');
  });
});

describe('Markdown', () => {
  it.each(Object.entries(documents))('of hostile %s keeps texts as texts', (_kind, document) => {
    const tree = fromMarkdown(marked(hostile(document)), { mdastExtensions: [gfmTableFromMarkdown()] });
    const kinds = new Set(all(tree).map(({ type }) => type));
    for (const kind of ['html', 'link', 'image', 'definition']) expect(kinds).not.toContain(kind);
    expect(marked(hostile(document))).not.toMatch(/https:\/\/|(?<!\\)~~/);
  });

  it('says the period, the errors, and every table that has rows', () => {
    const text = marked(scores);
    expect(text).toContain('# MINUTAM, 2025/26 (2025-07-01 to 2026-06-30), as of 2026-07-10\n');
    expect(text).toContain('2 errors stand in the files');
    expect(text).toContain('| Military | 30 |');
    expect(marked(scores, 'fr')).toContain('| en régression |');
  });

  it('of a report has the parts of its page in the same order', () => {
    const heads = [...marked(report).matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual([
      'How each component stands',
      'What changed for people',
      'Where activity and results diverge',
      'What overlaps',
      'What we do not know',
      'Decisions to take',
      'Military',
      'Human Rights',
      'Evaluations',
      'Every indicator',
      'How the figures are calculated',
      'How good the data are',
    ]);
  });
});

describe('JSON', () => {
  it('is the document with two spaces and a line end; in a batch an array', () => {
    expect([...json.write([scores], page)].join('')).toBe(`${JSON.stringify(scores, null, 2)}\n`);
    expect(JSON.parse([...json.write([scores], { ...page, batch: true })].join(''))).toEqual([scores]);
  });
});

/** Tags that are open at the end, or closed out of order. */
function unclosed(text: string): string[] {
  const open: string[] = [];
  const alone = new Set(['meta', '!doctype']);
  for (const [, end, name = '', self] of text.matchAll(
    /<(\/?)([a-z!][a-z0-9]*)(?:\s+[a-zA-Z-]+(?:="[^"]*")?)*\s*(\/?)>/g,
  )) {
    if (self === '/' || alone.has(name)) continue;
    if (end !== '/') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child)) : [])];
}

/** @see WCAG 2.2, relative luminance and contrast ratio */
function contrast(a = '', b = ''): number {
  const luminance = (color: string) => {
    const hex = color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join('') : color.slice(1);
    const [r = 0, g = 0, blue = 0] = [0, 2, 4]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
