import { byCodePoint } from '../model/code-point.ts';
import { iso } from '../model/day.ts';
import type { Decision, Framework } from '../model/framework.ts';
import type { Overlap } from '../model/overlap-figures.ts';

/** For each decision, by id, what informed it and how many days after the last of its evaluations ended. @see spec 4, "Decisions" */
export function informedDecisions(framework: Framework): Overlap['decisions'] {
  const ends = new Map(framework.evaluations?.map(({ id, end }) => [id, end]));
  const indicators = new Set(framework.indicators.map(({ id }) => id));

  const informed = ({ id, date, informedBy, status }: Decision): Overlap['decisions'][number] => {
    const named = [...new Set(informedBy)].sort(byCodePoint);
    const lastEnd = named.reduce((last, each) => Math.max(last, ends.get(each) ?? last), Number.NEGATIVE_INFINITY);
    return {
      id,
      date: iso(date),
      evaluations: named.filter((each) => ends.has(each)),
      indicators: named.filter((each) => indicators.has(each)),
      daysAfter: Number.isFinite(lastEnd) ? date - lastEnd : null,
      status,
    };
  };

  return (framework.decisions ?? []).map(informed).sort((a, b) => byCodePoint(a.id, b.id));
}
