import { addMonths, calendar as calendarOf, type Day, knownDay as day, dayOf, iso } from '../../model/day.ts';
import { groupedUnder } from '../../model/grouped.ts';
import type { Overlap } from '../../model/overlap-figures.ts';
import { type Html, html } from '../html-template.ts';
import type { ReportWords } from '../words/report-words.ts';
import { bar, line, percent, svgFigure } from './svg-figure.ts';

type Evaluation = Overlap['evaluations'][number];

const row = 31;
const top = 22;
/** what a phone has room for */
const longest = 50;
/** above this many the list of evaluations has to do */
const most = 60;

/** Who comes when: a row an evaluation, its name above its bar, in order of their first days; done solid, running tinted, planned open; today dashed. `null` without any. */
export function calendarChart(
  id: string,
  { evaluations, pairs }: Pick<Overlap, 'evaluations' | 'pairs'>,
  today: string,
  words: ReportWords,
): Html | null {
  if (evaluations.length === 0 || evaluations.length > most) return null;
  const rows = [...evaluations].sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id));
  const pairsOf = groupedUnder(pairs, ({ a, b }) => [a, b]);
  const first = Math.min(...rows.map(({ start }) => day(start)));
  const last = Math.max(...rows.map(({ end }) => day(end))) + 1;
  const scale = (at: number) => 1 + (97 * (at - first)) / (last - first);
  const height = top + rows.length * row + 6;
  const now = day(today);
  return svgFigure({
    id,
    title: words.chart.calendar,
    text: words.chart.calendarText(rows[0]?.start ?? '', iso(last - 1), rows.length),
    height,
    marks: [
      ...months(first, last).map(
        ({ at, label }) =>
          html`${line('grid', percent(scale(at)), percent(scale(at)), top - 4, height)}<text class="ax" x="${percent(scale(at))}" y="12" text-anchor="${scale(at) > 90 ? 'end' : 'start'}">${label}</text>`,
      ),
      ...rows.flatMap((evaluation, i) => {
        const y = top + i * row;
        const shared = pairsOf.get(evaluation.id) ?? [];
        return [
          html`<text class="ev-t" x="0" y="${y + 11}">${short(`${evaluation.id} ${evaluation.title}`)}</text>`,
          bar(
            `ev ${state(evaluation, today)}`,
            scale(day(evaluation.start)),
            scale(day(evaluation.end) + 1),
            y + 15,
            11,
          ),
          ...shared.map(({ shared: both }) => bar('ev-hit', scale(day(both.from)), scale(day(both.to) + 1), y + 18, 5)),
        ];
      }),
      now < first || now > last ? null : line('today', percent(scale(now)), percent(scale(now)), top - 6, height),
    ],
  });
}

/** By its dates and the day of the report, as spec 4 tells it. */
const state = ({ start, end }: Pick<Evaluation, 'start' | 'end'>, today: string): 'done' | 'running' | 'planned' =>
  end < today ? 'done' : start > today ? 'planned' : 'running';

const short = (text: string): string => {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** At most twelve month marks, at first days of months. */
function months(first: Day, last: Day): { at: Day; label: string }[] {
  const { year, month } = calendarOf(first);
  const start = dayOf(year, month, 1);
  const count = Math.ceil((last - first) / 28) + 1;
  const step = Math.max(1, Math.ceil(count / 12));
  return Array.from({ length: Math.ceil(count / step) + 1 }, (_, i) => {
    const at = addMonths(start, 1 + i * step);
    return { at, label: iso(at).slice(0, 7) };
  }).filter(({ at }) => at >= first && at < last - 10);
}
