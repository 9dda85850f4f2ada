import type { Level } from '../../model/framework.ts';
import type { ComponentScore, Evidence, GroupScore, IndicatorScore, OverallScore, Trend } from '../../model/scores.ts';
import { gapState } from '../../model/threshold.ts';
import { ruleOf } from '../../rules/list.ts';
import type { Documents } from '../documents/document.ts';
import type { TerminalPage } from './terminal-page.ts';

/** One line of a table of scores, of whatever it is: a component, a group, an indicator, the overall. */
export interface ScoredLine {
  readonly name: string;
  readonly kind: 'head' | 'part' | 'indicator';
  readonly score: number | null;
  readonly resultsScore?: number | null;
  /** absent: the column does not speak of this line */
  readonly levels?: ComponentScore['levels'];
  readonly level?: Level;
  readonly gap?: number | null;
  readonly hasGap?: boolean;
  readonly gapFound?: boolean;
  readonly trend?: Trend;
  readonly evidence?: Evidence;
  readonly coverage?: number;
  readonly indicators?: readonly IndicatorScore[];
  /** how many indicators a level has, where that is all that is told of them */
  readonly count?: number;
  readonly status?: IndicatorScore['status'];
  /** its framework has no results, so that it can have no score */
  readonly byDesign?: boolean;
  readonly isOverall?: boolean;
}

type Body = Omit<ComponentScore, 'component'>;

/** The lines of a document's table: components, or with `--by` its groups; on a wide page each indicator under its own. */
export function scoredLines(page: TerminalPage, { components, groups, overall }: Documents['scores']): ScoredLine[] {
  const scored = groups === undefined ? components.map(ofComponent) : groups.map((group) => ofGroup(page, group));
  const inside = groups?.map(within) ?? components.map(() => []);
  const all = scored.flatMap((line, i) => [
    line,
    ...(inside[i] ?? []).flatMap((part) => withIndicators(page, part)),
    ...indicatorsOf(page, line),
  ]);
  return [...all, { ...overallLine(page, overall), isOverall: true }];
}

const ofBody = (name: string, kind: ScoredLine['kind'], body: Body): ScoredLine => ({
  name,
  kind,
  score: body.score,
  byDesign: body.status === 'no-results',
  resultsScore: body.resultsScore,
  levels: body.levels,
  gap: body.gap,
  // a gap needs both: what the framework has none of is no gap that is not known
  hasGap: body.levels.output !== null && (body.levels.outcome !== null || body.levels.impact !== null),
  gapFound: gapState(body.gap) !== null,
  trend: body.trend,
  evidence: body.evidence,
  coverage: body.coverage,
  indicators: body.indicators,
});

const ofComponent = (component: ComponentScore): ScoredLine => {
  const line = ofBody(component.component, 'head', component);
  // a chain of the component may part where the component as a whole does not, and the rule may be off
  return {
    ...line,
    gapFound: line.gapFound === true && component.findings.some((code) => ruleOf(code)?.finding === 'gap'),
  };
};

function ofGroup({ words }: TerminalPage, group: GroupScore): ScoredLine {
  const { score, coverage } = group;
  const name = group.group ?? words.without;
  if ('levels' in group) return ofBody(name, 'head', group);
  if ('components' in group) {
    return { name, kind: 'head', score, coverage, resultsScore: group.resultsScore, evidence: group.evidence };
  }
  const known = words.levels[name as Level] ?? name;
  return { name: known, kind: 'head', score, coverage, count: group.indicators };
}

const within = (group: GroupScore): ScoredLine[] =>
  'components' in group ? group.components.map((component) => ofBody(component.component, 'part', component)) : [];

const withIndicators = (page: TerminalPage, line: ScoredLine): ScoredLine[] => [line, ...indicatorsOf(page, line)];

const indicatorsOf = ({ wide }: TerminalPage, { indicators = [] }: ScoredLine): ScoredLine[] =>
  wide
    ? indicators.map(({ id, name, score, level, trend, status }) => ({
        name: `${id}  ${name}`,
        kind: 'indicator',
        score,
        level,
        trend,
        status,
      }))
    : [];

export const overallLine = ({ words }: TerminalPage, overall: OverallScore): ScoredLine => ({
  name: words.overall,
  kind: 'head',
  ...overall,
});
