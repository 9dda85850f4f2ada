import type { Documents } from './document.ts';

/** What belongs to the components that are shown (`--component`), by name and id. */
export interface Scope {
  readonly components: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly evaluations: ReadonlySet<string>;
}

/** Only some components; no figure changes, the overall stays that of the whole. @see spec 5, "--component" */
export function onlyScores(document: Documents['scores'], scope: Scope): Documents['scores'] {
  const some = (ids: readonly string[]) => ids.some((id) => scope.indicators.has(id));
  return {
    ...document,
    components: document.components.filter(({ component }) => scope.components.has(component)),
    chains: document.chains.filter(({ indicator, contributors }) => some([indicator, ...contributors])),
    findings: document.findings.filter((one) => isShown(one.component, one.indicators, scope)),
  };
}

/** The same for overlap: pairs and repeats with an evaluation of these components. */
export function onlyOverlap(document: Documents['overlap'], scope: Scope): Documents['overlap'] {
  const ids = (all: readonly string[], known: ReadonlySet<string>) => all.filter((id) => known.has(id));
  const { evaluations, indicators, components } = scope;
  const ours = ({ a, b }: { a: string; b: string }) => evaluations.has(a) || evaluations.has(b);
  return {
    ...document,
    pairs: document.pairs.filter(ours),
    repeats: document.repeats.filter(ours),
    clusters: document.clusters.filter((cluster) => cluster.some((id) => evaluations.has(id))),
    evaluations: document.evaluations.filter(({ id }) => evaluations.has(id)),
    keep: ids(document.keep, evaluations),
    saving: ids(document.saving, evaluations),
    fragmentation: document.fragmentation.filter(({ component }) => components.has(component)),
    gaps: {
      ...document.gaps,
      indicators: ids(document.gaps.indicators, indicators),
      components: ids(document.gaps.components, components),
    },
    unused: {
      evaluations: document.unused.evaluations && ids(document.unused.evaluations, evaluations),
      indicators: document.unused.indicators && ids(document.unused.indicators, indicators),
    },
    findings: document.findings.filter(
      (one) => isShown(one.component, one.indicators, scope) || one.evaluations.some((id) => evaluations.has(id)),
    ),
  };
}

/** The same for a whole report. */
export const onlyReport = (document: Documents['report'], scope: Scope): Documents['report'] => ({
  ...document,
  scores: document.scores && onlyScores(document.scores, scope),
  overlap: document.overlap && onlyOverlap(document.overlap, scope),
  narrative:
    document.narrative?.filter(({ component }) => component === null || scope.components.has(component)) ?? null,
});

const isShown = (component: string | null, indicators: readonly string[], scope: Scope): boolean =>
  component === null ? indicators.some((id) => scope.indicators.has(id)) : scope.components.has(component);
