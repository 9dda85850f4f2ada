import type { FindingKind } from '../rules/rule.ts';
import type { FindingCause } from './causes.ts';
import { indexOf } from './score-index.ts';
import type { ScoredMission } from './scored-mission.ts';

/** Lines of a file; `null` for the whole of it. */
export interface CauseSource {
  readonly file: string;
  readonly range: { readonly first: number; readonly last: number } | null;
}

/** Where the figure comes from: an indicator's own rows, else where the finding was raised; `null` of a gap, which is between many. */
export function causeSource({ findings, kind }: FindingCause, scores: ScoredMission): CauseSource | null {
  if (kind === 'gap') return null;
  const at = findings.find(({ file }) => file !== null);
  if (kind === 'loss') {
    const id = findings[0]?.indicators[0];
    const source = id === undefined ? undefined : indexOf(scores).indicator(id)?.source[0];
    if (source !== undefined) return { file: source.file, range: { first: source.firstLine, last: source.lastLine } };
  }
  if (at === undefined || at.file === null) return null;
  return { file: at.file, range: at.line === null ? null : { first: at.line, last: at.line } };
}

/** What is worked out from rows of the period; of all else the line alone tells. */
const isExplained: Readonly<Record<FindingKind, boolean>> = {
  gap: true,
  loss: true,
  unknown: false,
  age: true,
  making: true,
  doubt: false,
  constraint: false,
  framework: false,
};

/** What `cpas explain` shows of it: the component whose gap it is, the end of a chain, the indicator; `null` for nothing. */
export function explainedBy({ findings, kind }: FindingCause, scores: ScoredMission): string | null {
  const [first] = findings;
  if (first === undefined || kind === null || !isExplained[kind]) return null;
  if (kind !== 'gap') {
    return first.indicators.length === 1 ? unambiguous('indicator', first.indicators[0], scores) : null;
  }
  const ids = new Set(first.indicators);
  const chain = indexOf(scores)
    .chainsWithin(first)
    .find(({ indicator, contributors }) => new Set([indicator, ...contributors]).size === ids.size);
  if (findings.length === 1 && first.field !== 'component' && chain !== undefined)
    return unambiguous('indicator', chain.indicator, scores);
  return unambiguous('component', first.component ?? undefined, scores);
}

/** The id, with its kind where it would fit two things. */
function unambiguous(kind: 'indicator' | 'component', id: string | undefined, scores: ScoredMission): string | null {
  if (id === undefined) return null;
  const index = indexOf(scores);
  const isBoth = index.component(id) !== undefined && index.indicator(id) !== undefined;
  return isBoth ? `${kind}:${id}` : id;
}
