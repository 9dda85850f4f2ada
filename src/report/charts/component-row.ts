import { isResult } from '../../model/framework.ts';
import type { ComponentScore } from '../../model/scores.ts';
import { gapState } from '../../model/threshold.ts';
import type { Say } from '../../rules/say.ts';
import { addingUp } from '../brief/adding-up.ts';
import { type Html, html } from '../html-template.ts';
import { choiceWord, type ReportWords } from '../words/report-words.ts';
import { bar, line, mark, marks, svgFigure, x } from './svg-figure.ts';

/**
 * Busy, or changing something? Upper track: the score. Lower track: output □, outcome ●, impact ◆, and what lies between activity
 * and results, hatched from 25 points on; `dense` where many stand under each other. Without a results score the track is hatched and says what is known.
 */
export function componentRow(id: string, component: ComponentScore, words: ReportWords, say: Say, dense = false): Html {
  const {
    upper,
    lower: below,
    height,
  } = dense ? { upper: 7, lower: 20, height: 27 } : { upper: 10, lower: 29, height: 40 };
  const { score, resultsScore, gap, levels } = component;
  const output = levels.output?.score ?? null;
  const known = component.indicators.filter((indicator) => isResult(indicator) && indicator.score !== null).length;
  const all = component.indicators.filter(isResult).length;
  const lower = (['output', 'outcome', 'impact'] as const).flatMap((level) => {
    const levelScore = levels[level]?.score ?? null;
    return levelScore === null ? [] : [{ level, score: levelScore }];
  });
  return svgFigure({
    id,
    title: words.chart.component(component.component),
    text: sentence(component, lower, words, say),
    height,
    marks: [
      ...grid(height + 4),
      score === null ? null : mark(x(score), upper, marks.score),
      resultsScore === null && all > 0
        ? html`${bar('unk', 2.5, 97.5, below - 6, 12)}<text class="in-fig" x="4%" y="${below - 11}">${words.chart.onlyMeasured(known, all)}</text>`
        : null,
      gap === null || output === null || resultsScore === null ? null : between(output, resultsScore, gap, below),
      ...lower.map(({ level, score: levelScore }) => mark(x(levelScore), below, marks[level])),
    ],
  });
}

/** The mission as a whole: its score alone. */
export const overallRow = (id: string, name: string, score: number | null, words: ReportWords, say: Say): Html =>
  svgFigure({
    id,
    title: words.chart.component(name),
    text: score === null ? words.chart.noScore : words.chart.score(say.fixed(score, 0)),
    height: 26,
    marks: [...grid(30), score === null ? null : mark(x(score), 13, marks.score)],
  });

const grid = (height: number): Html[] =>
  [0, 25, 50, 75, 100].map((score) => line(score % 100 === 0 ? 'grid end' : 'grid', x(score), x(score), -4, height));

const between = (output: number, results: number, gap: number, y: number): Html =>
  gapState(gap) !== null
    ? bar('gap-big', 2.5 + 0.95 * results, 2.5 + 0.95 * output, y - 5, 10)
    : line('gap-sm', x(results), x(output), y);

function sentence(
  { score, resultsScore, gap, levels }: ComponentScore,
  lower: readonly { readonly level: string; readonly score: number }[],
  { chart }: ReportWords,
  say: Say,
): string {
  const output = levels.output?.score ?? null;
  const sum = gap === null || output === null || resultsScore === null ? null : addingUp(output, resultsScore, say);
  const figureOf = (level: string, levelScore: number) =>
    level === 'output' && sum !== null ? sum.activity : say.fixed(levelScore, 0);
  const parts = [
    ...lower.map(({ level, score: levelScore }) => `${choiceWord(say.lang, level)} ${figureOf(level, levelScore)}`),
    ...(resultsScore === null ? [] : [chart.results(sum === null ? say.fixed(resultsScore, 0) : sum.result)]),
    ...(sum === null ? [] : [chart.gap(sum.gap)]),
  ];
  return [
    score === null ? chart.noScore : chart.score(say.fixed(score, 0)),
    parts.length === 0 ? '' : chart.marks(parts.join(', ')),
  ]
    .join(' ')
    .trim();
}
