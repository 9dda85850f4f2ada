import type { IndicatorScore } from '../../model/scores.ts';
import type { Say } from '../../rules/say.ts';
import { valueText, valueTexts } from '../../rules/value-text.ts';
import { type Html, html } from '../html-template.ts';
import type { ReportWords } from '../words/report-words.ts';
import { bar, line, mark, marks, percent, svgFigure } from './svg-figure.ts';

// the baseline stands here, the target there: room on the left for what went the wrong way, on the right for what went beyond
const from = 14;
const to = 91.5;

/**
 * How far from baseline to target? Always left to right, so fuller is better whatever the direction. Worse than the baseline:
 * crimson, to the left. Carried over: hatched. Not measured: a hatched track. Baseline and target stand under their lines.
 */
export function bullet(id: string, indicator: IndicatorScore, words: ReportWords, say: Say): Html {
  const { attainment, expected, level } = indicator;
  const place = (part: number) => Math.min(99, Math.max(1, from + part * (to - from)));
  const filled =
    indicator.carriedDays !== null
      ? 'b-fill carried'
      : level === 'input' || level === 'output'
        ? 'b-fill plan'
        : 'b-fill';
  return svgFigure({
    id,
    title: words.chart.way(indicator.name),
    text: wayText(indicator, words, say),
    height: 35,
    marks: [
      html`<rect class="${attainment === null ? 'unk' : 'b-track'}" x="${percent(from)}" y="8" width="${percent(to - from)}" height="10"/>`,
      attainment === null ? null : bar(attainment < 0 ? 'b-neg' : filled, from, place(attainment), 8, 10),
      line('b-base', percent(from), percent(from), 5, 21),
      line('b-goal', percent(to), percent(to), 4, 22),
      attainment === null ? null : line('b-now', percent(place(attainment)), percent(place(attainment)), 5, 21),
      expected === null ? null : mark(percent(place(expected)), 0, marks.due),
      end(from, indicator.baseline, say),
      end(to, indicator.target, say),
    ],
  });
}

const end = (place: number, goal: number | null, say: Say): Html | null =>
  goal === null
    ? null
    : html`<text class="ax" x="${percent(place)}" y="33" text-anchor="middle">${valueText(goal, {}, say)}</text>`;

/** The same in a sentence, with every figure. */
function wayText(indicator: IndicatorScore, { chart }: ReportWords, say: Say): string {
  const [value, baseline, target] = valueTexts([indicator.value, indicator.baseline, indicator.target], indicator, say);
  const share = indicator.attainment === null ? '–' : say.percent(indicator.attainment);
  return [
    chart.wayText(value, baseline, target, share),
    ...(indicator.expected === null ? [] : [chart.due(say.percent(indicator.expected))]),
  ].join(' ');
}
