import { isResult } from '../model/framework.ts';
import type { ComponentScore } from '../model/scores.ts';
import { limitOnPage, type ReportFigures } from './report-figures.ts';

/** Something that the figures do not say, by kind. */
export type Unknown =
  | { readonly kind: 'nothing-scored' }
  /** the framework gives the component no results */
  | { readonly kind: 'no-results'; readonly component: string }
  | {
      readonly kind: 'no-score';
      readonly component: string;
      /** results without a score, of all results */
      readonly missing: number;
      readonly results: number;
    }
  | { readonly kind: 'carried'; readonly component: string; readonly values: number }
  | { readonly kind: 'more-components'; readonly count: number }
  /** results that no evaluation looks at: names, and how many more there are */
  | { readonly kind: 'not-evaluated'; readonly indicators: readonly string[]; readonly more: number }
  | { readonly kind: 'no-decisions-on-file' }
  /** ids of evaluations that informed no decision */
  | { readonly kind: 'unused-evaluations'; readonly evaluations: readonly string[] };

const mostNamed = 4;
const mostComponents = 5;

/**
 * What we do not know: components without a score, values carried over, results that nobody looks at, evaluations unused. Of many
 * components those without a score are named, the others counted: the page of each says it too.
 */
export function unknowns(figures: ReportFigures): Unknown[] {
  const components = (figures.scores?.components ?? []).flatMap((component) => ofComponent(component) ?? []);
  const limit = limitOnPage(figures, mostComponents);
  const isCarried = ({ kind }: Unknown) => Number(kind === 'carried');
  const chosen = new Set(components.toSorted((a, b) => isCarried(a) - isCarried(b)).slice(0, limit));
  return [
    ...(figures.scores === null ? [{ kind: 'nothing-scored' as const }] : []),
    ...components.filter((unknown) => chosen.has(unknown)),
    ...(components.length > limit ? [{ kind: 'more-components' as const, count: components.length - limit }] : []),
    ...ofPlan(figures),
  ];
}

function ofComponent({ component, status, indicators }: ComponentScore): Unknown | null {
  if (status === 'no-results') return { kind: 'no-results', component };
  if (status === 'insufficient-data') {
    const results = indicators.filter(isResult);
    const missing = results.filter(({ score }) => score === null).length;
    return { kind: 'no-score', component, missing, results: results.length };
  }
  const values = indicators.filter(({ carriedDays }) => carriedDays !== null).length;
  return values === 0 ? null : { kind: 'carried', component, values };
}

function ofPlan(figures: ReportFigures): Unknown[] {
  const { overlap, scores } = figures;
  if (overlap === null) return [];
  const names = new Map(
    (scores?.components ?? []).flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name])),
  );
  const all = overlap.gaps.indicators.map((id) => names.get(id) ?? id);
  const indicators = all.slice(0, limitOnPage(figures, mostNamed));
  const { evaluations } = overlap.unused;
  return [
    ...(all.length === 0 ? [] : [{ kind: 'not-evaluated' as const, indicators, more: all.length - indicators.length }]),
    ...(evaluations === null ? [{ kind: 'no-decisions-on-file' as const }] : []),
    ...(evaluations === null || evaluations.length === 0 ? [] : [{ kind: 'unused-evaluations' as const, evaluations }]),
  ];
}
