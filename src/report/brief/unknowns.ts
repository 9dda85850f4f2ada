import type { ComponentScore } from '../../model/scores.ts';
import type { Told } from './brief.ts';
import { isResult } from './changed.ts';

const named = 4;

/** What we do not know: components without a score, values carried over, results that nobody looks at, evaluations unused. */
export function unknowns(told: Told): string[] {
  const components = told.report.scores?.components ?? [];
  return [...components.flatMap((one) => ofComponent(one, told)), ...ofPlan(told)];
}

function ofComponent({ component, status, indicators }: ComponentScore, { words }: Told): string[] {
  const results = indicators.filter(isResult);
  const missing = results.filter(({ score }) => score === null).length;
  if (status === 'no-results') return [words.unknown.byDesign(component)];
  if (status === 'insufficient-data') return [words.unknown.component(component, missing, results.length)];
  const carried = indicators.filter(({ carriedDays }) => carriedDays !== null).length;
  return carried === 0 ? [] : [words.unknown.carried(component, carried)];
}

function ofPlan({ report, words, say, named: withName }: Told): string[] {
  const { overlap, scores } = report;
  if (overlap === null) return [];
  const names = new Map(
    (scores?.components ?? []).flatMap(({ indicators }) => indicators.map((one) => [one.id, one.name])),
  );
  const unseen = overlap.gaps.indicators.map((id) => names.get(id) ?? id);
  const shown = unseen.length > named ? [...unseen.slice(0, named), words.unknown.more(unseen.length - named)] : unseen;
  const { evaluations } = overlap.unused;
  return [
    ...(shown.length === 0 ? [] : [words.unknown.unseen(shown)]),
    ...(evaluations === null ? [words.unknown.noDecisions] : []),
    ...(evaluations === null || evaluations.length === 0
      ? []
      : [words.unknown.unused(evaluations.length, say.some(evaluations.map(withName), 3))]),
  ];
}
