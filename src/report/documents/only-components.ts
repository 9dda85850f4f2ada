import type { GroupScore } from '../../model/scores.ts';
import { summaryOf } from '../baseline-counts.ts';
import type { Documents } from './document.ts';

/** What belongs to the components that are shown (`--component`), by name and id. */
export interface ShownScope {
  readonly components: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly evaluations: ReadonlySet<string>;
}

/** Of a folder only what concerns some of its files, by their paths as shown: what stands in them, or has a line of them beside it. */
export function onlyAbout(document: Documents['validation'], files: ReadonlySet<string>): Documents['validation'] {
  const diagnostics = document.diagnostics.filter(
    ({ file, related }) => files.has(file ?? '') || related.some((other) => files.has(other.file)),
  );
  return {
    ...document,
    files: document.files.filter(({ path }) => files.has(path)),
    summary: summaryOf(diagnostics),
    figures: null,
    diagnostics,
  };
}

/** Only some components; no figure changes, the overall stays that of the whole. @see spec 5, "--component" */
export function onlyScores(document: Documents['scores'], scope: ShownScope): Documents['scores'] {
  const some = (ids: readonly string[]) => ids.some((id) => scope.indicators.has(id));
  return {
    ...document,
    components: document.components.filter(({ component }) => scope.components.has(component)),
    ...(document.groups !== undefined && {
      groups: document.groups.flatMap((group) => shownGroup(group, document, scope)),
    }),
    chains: document.chains.filter(({ indicator, contributors }) => some([indicator, ...contributors])),
    findings: document.findings.filter((finding) => isShown(finding.component, finding.indicators, scope)),
  };
}

/** Groups with something of these components, and of each group only that; its own figures are those of the whole group. */
function shownGroup(group: GroupScore, { components, by }: Documents['scores'], scope: ShownScope): GroupScore[] {
  if ('components' in group) {
    const inside = group.components.filter(({ component }) => scope.components.has(component));
    return inside.length === 0 ? [] : [{ ...group, components: inside }];
  }
  if (typeof group.indicators === 'number') {
    const has = components.some(
      (component) =>
        scope.components.has(component.component) && component.indicators.some(({ level }) => level === group.group),
    );
    return has ? [group] : [];
  }
  // an indicator may be of several components
  if (by === 'component') return scope.components.has(group.group ?? '') ? [group] : [];
  const inside = group.indicators.filter(({ id }) => scope.indicators.has(id));
  return inside.length === 0 ? [] : [{ ...group, indicators: inside } as GroupScore];
}

/**
 * The same for overlap: what names an evaluation, an indicator or one of these components. The pairs left out of a long list are
 * not known by name, so `pairsLeftOut` counts those of the whole plan.
 */
export function onlyOverlap(document: Documents['overlap'], scope: ShownScope): Documents['overlap'] {
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
    decisions: document.decisions.filter(
      (entry) => ids(entry.evaluations, evaluations).length + ids(entry.indicators, indicators).length > 0,
    ),
    tools: document.tools.flatMap((tool) => {
      const ours = ids(tool.evaluations, evaluations);
      return ours.length === 0 ? [] : [{ ...tool, evaluations: ours, components: ids(tool.components, components) }];
    }),
    findings: document.findings.filter(
      (finding) =>
        isShown(finding.component, finding.indicators, scope) || finding.evaluations.some((id) => evaluations.has(id)),
    ),
  };
}

/** The same for a whole report. */
export const onlyReport = (document: Documents['report'], scope: ShownScope): Documents['report'] => ({
  ...document,
  scores: document.scores && onlyScores(document.scores, scope),
  overlap: document.overlap && onlyOverlap(document.overlap, scope),
  framework: {
    indicators: document.framework.indicators.filter(({ id }) => scope.indicators.has(id)),
    decisions: document.framework.decisions.filter(({ components }) => meets(components, scope.components)),
    constraints: document.framework.constraints.filter(({ components }) => meets(components, scope.components)),
  },
  narrative:
    document.narrative?.filter(({ component }) => component === null || scope.components.has(component)) ?? null,
});

const meets = (some: readonly string[], all: ReadonlySet<string>): boolean => some.some((id) => all.has(id));

const isShown = (component: string | null, indicators: readonly string[], scope: ShownScope): boolean =>
  component === null ? indicators.some((id) => scope.indicators.has(id)) : scope.components.has(component);
