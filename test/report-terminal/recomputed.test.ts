import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanationOf, scoresOf, scoringOf } from '../../src/assess.ts';
import type { Lang } from '../../src/model/lang.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { files, type Mission, missions } from '../laws/mission.ts';
import { opened, openedCase } from '../opened.ts';
import { arithmetic } from '../reckoned.ts';
import { raw } from './printed.ts';

type Explanation = Documents['explanation'];

/** The figures of a step as they are printed, put into its formula as it is printed, give its result as it is printed. */
describe('what explain prints can be redone', () => {
  const languages = ['en', 'fr'] as const;

  it.each(languages)('in %s, of generated missions with figures from tiny to huge', (lang) =>
    fc.assert(
      fc.asyncProperty(missions({ draws: anySize }), async (mission) => {
        for (const document of await explanations(await opened(files(mission), { lang }), mission))
          expect(misprinted(document, lang)).toEqual([]);
      }),
      // the same each time: of figures 16 orders apart a result may hang on more than a double has
      { seed: 1344405246, numRuns: 12 },
    ),
  );

  it.each(languages)('in %s, of published figures', async (lang) => {
    const assessment = await openedCase('hdi-2021', { period: null, today: '2022-12-31', lang });
    const documents = await explanations(assessment, assessment.framework);
    expect(documents.flatMap((document) => misprinted(document, lang))).toEqual([]);
    // else nothing was looked at
    expect(documents.flatMap((document) => calculations(document, lang)).length).toBeGreaterThan(20);
  });

  it('worked by hand: 0.0085 − 0.0021, of which two decimals would leave 0.01 − 0', async () => {
    const indicators = ['id,name,component,level,measure,baseline,target', 'A,a,C,outcome,index,0.0021,0.0085'];
    const observations = ['indicator,period,value', 'A,2025,0.0054'];
    const assessment = await opened({ 'indicators.csv': indicators, 'observations.csv': observations });
    const text = raw([explanationOf(assessment, 'A')], { width: 100 }).replaceAll('\u00a0', ' ');
    expect(text).toMatch(/\(0\.0054 − 0\.0021\) ÷ \(0\.0085 − 0\.0021\) += +0\.516\n/);
    expect(text).toMatch(/100 × 0\.516 += +51\.6\n/);
    expect(text).toContain('0.0021 to 0.0085');
  });
});

// magnitudes side by side, with more figures than two decimals show
const anySize = {
  figure: fc
    .tuple(
      fc.integer({ min: -9999, max: 9999 }),
      fc.constantFrom(1e-100, 1e-9, 1e-6, 1e-4, 1e-3, 0.1, 1, 1e3, 1e12, 1e100),
    )
    .map(([digits, size]) => digits * size),
  weight: fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e-100, 1e-4, 1e-3, 0.1, 1, 1e6, 1e100))
    .map(([digits, size]) => digits * size),
};

async function explanations(
  assessment: Awaited<ReturnType<typeof opened>>,
  { indicators }: Pick<Mission, 'indicators'> | { readonly indicators: readonly { readonly id: string }[] },
): Promise<Explanation[]> {
  const { components } = scoresOf(assessment, scoringOf(assessment));
  const ids = [
    'overall:overall',
    ...components.map(({ component }) => `component:${component}`),
    ...indicators.map(({ id }) => `indicator:${id}`),
  ];
  return ids.map((id) => explanationOf(assessment, id));
}

/** Calculations of a page that don't come out, as they are printed. */
const misprinted = (document: Explanation, lang: Lang): string[] =>
  calculations(document, lang).filter((text) => !comesOut(text, lang));

/** The numbered steps of a page that show a calculation: `100 × 0.90 = 90.0`, `0.90 ≥ 0.9 × 0.67`. */
function calculations(document: Explanation, lang: Lang): string[] {
  const text = raw([document], { lang, width: 140 });
  const steps = text
    .split(/\n(?=\d+ \p{L})/u)
    .slice(1)
    .filter((step) => !/^1 (?:Rows|Lignes)/.test(step));
  return steps.flatMap((step) => {
    const [lines = ''] = step.split(/\n(?= {2,}[^\s=]+ {2,}|\p{L})/u);
    const joined = lines
      .replace(/^\d+ \p{L}+(?: \p{L}+)*\s+/u, '')
      .replace(/\S+\.csv:\d+(?:, \S+)*/g, '')
      .replace(/\s*\n\s*/g, ' ');
    // long sums are printed without their middle; goals in one line without what they are made from
    const isWhole = !joined.includes('…') && !/^(?:\p{L}+ \p{L}+, )?×/u.test(joined);
    return isWhole && /[×÷−+^|(].* = |[≥≤<>]|:\s[+−]?\d/.test(joined) ? [joined] : [];
  });
}

function comesOut(text: string, lang: Lang): boolean {
  const plain = text.replace(/(?<=\d)\u00a0(?=\d)/g, '').replaceAll('−', '-');
  const local = lang === 'fr' ? plain.replace(/(?<=\d),(?=\d)/g, '.') : plain.replace(/(?<=\d),(?=\d{3})/g, '');
  const change = /^(-?[\d.E-]+), \p{L}+ (-?[\d.E-]+) .*: ?\s?([+-]?[\d.E-]+)/u.exec(local.replaceAll('\u00a0', ' '));
  if (change !== null) {
    const [, now, before, printed = ''] = change;
    return Math.abs(Number(now) - Number(before) - Number(printed)) <= half(printed);
  }
  const [formula = '', printed = ''] = local.split(/ = +/);
  const worked = calculated(formula);
  if (typeof worked === 'boolean') return worked;
  const share = printed.trim().endsWith('%') ? 100 : 1;
  const figure = /-?[\d.]+(?:E-?\d+)?/.exec(printed)?.[0] ?? '';
  return Math.abs(worked * share - Number(figure)) <= half(figure);
}

const half = (figure: string): number => {
  const [size = '', exponent = '0'] = figure.split('E');
  return 0.5 * 10 ** (Number(exponent) - (size.split('.')[1]?.length ?? 0)) * (1 + 1e-5);
};

/** A printed formula by JavaScript's own arithmetic. */
function calculated(formula: string): number | boolean {
  const code = formula
    // of a gap what it says
    .replace(/^([-\d.E ]+?), (?:\p{L}|60 ou plus).*$/u, '$1')
    .replace(/^(?:[^:]*: ?)|^(?:(?:per|par) \p{L}+, )/u, '')
    .replace(/\|([^|]+)\|/g, 'abs($1)')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('^', '**')
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    // a comparison stands before the word that it leads to
    .replace(/\s{2,}\p{L}.*$/u, '')
    // thresholds have a tolerance
    .replace(/>=?/, (sign) => `${sign} -1e-9 +`)
    .replace(/<=?/, (sign) => `${sign} 1e-9 + (1 + 1e-9) *`);
  return new Function(...Object.keys(arithmetic), `return ${code}`)(...Object.values(arithmetic)) as number | boolean;
}
