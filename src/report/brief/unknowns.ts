import { isResult } from '../../model/framework.ts';
import type { ComponentScore } from '../../model/scores.ts';
import { room } from './room.ts';
import type { Told } from './told.ts';

const named = 4;
const most = 5;

/**
 * What we do not know: components without a score, values carried over, results that nobody looks at, evaluations unused. Of many
 * components those without a score are named, the others counted: the page of each tells it too.
 */
export function unknowns(told: Told): string[] {
  const { report, words } = told;
  const components = (report.scores?.components ?? []).flatMap((one) => ofComponent(one, told));
  const shown = room(report, most);
  const chosen = new Set(components.toSorted((a, b) => Number(b.noScore) - Number(a.noScore)).slice(0, shown));
  return [
    ...(report.scores === null ? [words.noScores] : []),
    ...components.flatMap((one) => (chosen.has(one) ? [one.text] : [])),
    ...(components.length > shown ? [words.unknown.components(components.length - shown)] : []),
    ...ofPlan(told),
  ];
}

interface Unknown {
  readonly text: string;
  readonly noScore: boolean;
}

function ofComponent({ component, status, indicators }: ComponentScore, { words }: Told): Unknown[] {
  const results = indicators.filter(isResult);
  const missing = results.filter(({ score }) => score === null).length;
  if (status === 'no-results') return [{ text: words.unknown.byDesign(component), noScore: true }];
  if (status === 'insufficient-data') {
    return [{ text: words.unknown.component(component, missing, results.length), noScore: true }];
  }
  const carried = indicators.filter(({ carriedDays }) => carriedDays !== null).length;
  return carried === 0 ? [] : [{ text: words.unknown.carried(component, carried), noScore: false }];
}

function ofPlan({ report, words, say, named: withName }: Told): string[] {
  const { overlap, scores } = report;
  if (overlap === null) return [];
  const names = new Map(
    (scores?.components ?? []).flatMap(({ indicators }) => indicators.map((one) => [one.id, one.name])),
  );
  const unseen = overlap.gaps.indicators.map((id) => names.get(id) ?? id);
  const few = room(report, named);
  const shown = unseen.length > few ? [...unseen.slice(0, few), words.unknown.more(unseen.length - few)] : unseen;
  const { evaluations } = overlap.unused;
  return [
    ...(shown.length === 0 ? [] : [words.unknown.unseen(shown)]),
    ...(evaluations === null ? [words.unknown.noDecisions] : []),
    ...(evaluations === null || evaluations.length === 0
      ? []
      : [words.unknown.unused(evaluations.length, say.some(evaluations.map(withName), 3))]),
  ];
}
