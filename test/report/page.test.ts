import { describe, expect, it } from 'vitest';
import type { Documents } from '../../src/report/documents/document.ts';
import html from '../../src/report/formats/html.ts';
import md from '../../src/report/formats/md.ts';
import { describedTables } from '../../src/report/tables/table-list.ts';
import { longDate } from '../../src/report/words/long-date.ts';
import { choiceWord, columnWord, reportWords, sheetWord, tableWord } from '../../src/report/words/report-words.ts';
import { de } from '../../src/rules/elide.ts';
import { documents, page } from './sample.ts';

const { report, scores, overlap } = documents;
const [, rights] = scores.components;
if (rights === undefined) throw new Error('the sample has two components');
const written = (document: Documents['report'], lang: 'en' | 'fr' = 'en') =>
  [...html.write([document], { ...page, lang })].join('');
const marked = (document: Documents['report'], lang: 'en' | 'fr' = 'en') =>
  [...md.write([document], { ...page, lang })].join('');

describe('a component without results by design', () => {
  const radio = { ...rights, component: 'Radio', status: 'no-results' as const, evidence: null };
  const document = { ...report, scores: { ...scores, components: [radio] } };

  it('is not called too little known', () => {
    for (const text of [written(document), marked(document)]) {
      expect(text).not.toContain('too little known');
      expect(text).toContain('no outcome or impact indicator');
    }
    expect(written(document, 'fr')).toMatch(/ni effet ni impact dans le cadre|aucun indicateur d’effet ni d’impact/);
    expect(written(report)).toContain('too little known');
  });
});

describe('figures of a component and of a chain', () => {
  it('add up, as those of sentences do', () => {
    const [military] = scores.components;
    const [chain] = scores.chains;
    if (military?.levels.output == null || chain === undefined) throw new Error('the sample has both');
    const levels = { ...military.levels, output: { ...military.levels.output, score: 64.4 } };
    const component = { ...military, levels, resultsScore: 39.5, gap: 24.9 };
    const parts = { ...chain, activity: 64.4, result: 39.5, gap: 24.9 };
    const text = written({ ...report, scores: { ...scores, components: [component], chains: [parts] } });
    expect(text).toContain('<dd>39.5</dd></div><div><dt>Gap</dt><dd>+24.9</dd>');
    expect(text).toContain('<td class="n">64.4</td><td class="n">39.5</td><td class="n">+24.9</td>');
  });
});

describe('tables for people', () => {
  it('begin with the mission as a whole', () => {
    expect(marked(report)).toMatch(/\| Component .*\n\|[ -:|]*\n\| Overall \| 30 \|/);
    expect(marked(report, 'fr')).toContain('| Ensemble | 30 |');
  });

  it('never say that no other sees what could be saved', () => {
    const all = overlap.evaluations.map((one) => ({ ...one, unique: 1 }));
    const text = marked({ ...report, overlap: { ...overlap, evaluations: all } });
    const row = (id: string) => text.split('\n').find((line) => line.startsWith(`| ${id} | Title`));
    expect(row('E1')).toMatch(/100\u00a0% \| keep/);
    expect(row('E5')).toContain('could be saved');
    expect(row('E5')).not.toContain('%');
    expect(written(report)).toContain('but every indicator and place of theirs is covered by another');
  });

  it('tell what is wrong by code, how often and where first, in the annex', () => {
    for (const text of [written(report), marked(report)]) {
      expect(text).not.toContain('>Diagnostics<');
      expect(text).not.toContain('### Diagnostics');
      expect(text).toContain('demo/observations.csv:8');
      expect(text).not.toContain('demo/observations.csv:9');
    }
  });

  it('give names beside ids', () => {
    expect(marked(report)).toContain('| H2 (Name of H2) |');
    expect(marked(report)).toContain('| E4 (Title of E4) · E5 (Title of E5) |');
    expect(written(report)).toMatch(/<text class="ev-t"[^>]*>E4 Title of E4<\/text>/);
  });
});

describe('the drawing of a way', () => {
  it('has baseline and target at its ends', () => {
    const [drawing = ''] =
      /<svg[^>]*>(?:(?!<\/svg>).)*Attacks on civilians: from baseline(?:(?!<\/text><\/svg>).)*/.exec(written(report)) ??
      [];
    expect(drawing).toMatch(/text-anchor="middle">120<\/text>.*text-anchor="middle">60$/);
  });
});

describe('on paper and on a phone', () => {
  const text = written(report);

  it('components flow, only the fact sheet, the evaluations and the annexes begin a page', () => {
    expect(text).not.toMatch(/\.pg\{[^}]*break-before/);
    expect(text.match(/class="pg own"/g)).toHaveLength(2);
    expect(text).toContain('.first{break-after:page}');
  });

  it('gap, coverage and evidence have their heads beside them, in a table still', () => {
    for (const head of ['Gap', 'Coverage', 'Evidence']) expect(text).toContain(`data-h="${head}"`);
    expect(text).toContain('class="ct" role="table"');
    const table = /<table class="ct"[\s\S]*?<\/table>/.exec(text)?.[0] ?? '';
    for (const [tag] of table.matchAll(/<(?:tr|th|td)[ >][^>]*/g)) expect(tag).toContain('role=');
  });
});

describe('the names of sheets', () => {
  it.each(['en', 'fr'] as const)('fit into 31 characters uncut, each its own, in %s', (lang) => {
    const names = describedTables().report.map(({ name }) => sheetWord(lang, name));
    for (const name of names) expect(name.length, name).toBeLessThanOrEqual(31);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('French', () => {
  const text = `${written(report, 'fr')}${marked(report, 'fr')}`;

  it.each([
    { choice: 'improving', word: 'en amélioration' },
    { choice: 'steady', word: 'stable' },
    { choice: 'worsening', word: 'en dégradation' },
    { choice: 'regressing', word: 'en régression' },
  ])('$choice is $word, true of what should grow and of what should shrink', ({ choice, word }) => {
    expect(choiceWord('fr', choice)).toBe(word);
  });

  it('has the first of a month, elision, and no-break spaces before its colons', () => {
    expect(longDate('2025-07-01', 'fr')).toBe('1er juillet 2025');
    expect(longDate('2025-07-21', 'fr')).toBe('21 juillet 2025');
    expect(['Affaires civiles', 'Écoles', 'Police'].map(de)).toEqual(['d’Affaires civiles', 'd’Écoles', 'de Police']);
    expect(text).toContain('1er juillet 2025');
    expect(text).toContain('People who feel safe\u00a0: <b>46\u00a0%</b>');
    expect(text.replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/[a-zé] [:;?!](?: |<)/);
  });

  it('says each thing with one word', () => {
    expect(columnWord('fr', 'suggestion')).toBe('Conseil');
    expect(columnWord('fr', 'carried_days')).toBe('Ancienneté (jours)');
    expect(tableWord('fr', 'fragmentation')).toMatch(/encombrement/);
    expect(text).not.toMatch(/\bAvis\b|encombrés|en recul|en hausse|en baisse|vaut encore|se tien|regardent/);
    expect(reportWords('fr').component.ends(null)).toBe('toujours en vigueur');
  });

  it('translates "all" of places', () => {
    const rows = [...md.write([overlap], { ...page, lang: 'fr' })].join('');
    expect(rows).toContain('| tous |');
    expect(rows).not.toContain('| all |');
  });
});
