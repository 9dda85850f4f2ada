import type { Severity } from '../../model/fault.ts';
import type { Level } from '../../model/framework.ts';
import type { Grouping } from '../../model/grouping.ts';
import type { Suggestion } from '../../model/overlap-figures.ts';
import type { ChainState, Status, UnusedReason } from '../../model/scores.ts';
import { sayIn } from '../../rules/say.ts';

const say = sayIn('en');

/** The words that every format shares: names of things, of columns, of states. A format's own sentences stand in a file of their own. */
export const en = {
  component: 'Component',
  overall: 'Overall',
  mission: 'Mission',
  period: 'Period',
  today: 'as of',
  indicators: 'Indicators',
  score: 'Score',
  resultsScore: 'Results score',
  gap: 'Gap',
  coverage: 'Coverage',
  evidence: 'Evidence',
  yes: 'yes',
  no: 'no',
  all: 'all',
  /** a group of what has no unit, no objective or no theme */
  without: '(none)',
  noScore: 'no score',
  carried: 'carried over',
  severities: { error: 'error', warning: 'warning', info: 'note' } satisfies Record<Severity, string>,
  levels: { input: 'Input', output: 'Output', outcome: 'Outcome', impact: 'Impact' } satisfies Record<Level, string>,
  /** within a sentence */
  levelNames: { input: 'input', output: 'output', outcome: 'outcome', impact: 'impact' } satisfies Record<
    Level,
    string
  >,
  levelsPlural: {
    input: 'inputs',
    output: 'outputs',
    outcome: 'outcomes',
    impact: 'impact',
  } satisfies Record<Level, string>,
  statuses: {
    'no-data': 'no data',
    'not-assessable': 'not assessable',
    achieved: 'achieved',
    regressing: 'regressing',
    stalled: 'stalled',
    'on-track': 'on track',
    behind: 'behind',
    progressing: 'progressing',
  } satisfies Record<Status, string>,
  componentStatuses: {
    scored: 'scored',
    'insufficient-data': 'insufficient data',
    'no-results': 'no results in the framework',
  },
  directions: { improving: 'improving', steady: 'steady', worsening: 'worsening' },
  chainStates: {
    unknown: 'unknown',
    working: 'working',
    decoupled: 'decoupled',
    unexplained: 'unexplained',
    stuck: 'stuck',
    mixed: 'mixed',
  } satisfies Record<ChainState, string>,
  groupings: {
    component: 'Component',
    'org-unit': 'Unit',
    objective: 'Objective',
    theme: 'Theme',
    location: 'Place',
    level: 'Level',
  } satisfies Record<Grouping, string>,
  pairKinds: { duplication: 'duplication', overlap: 'overlap', repeat: 'repeat' },
  suggestions: {
    compare: 'Compare',
    coordinate: 'Coordinate',
    reuse: 'Reuse',
    merge: 'Merge',
    join: 'Join',
    sequence: 'Sequence',
  } satisfies Record<Suggestion, string>,
  decisionStatuses: { open: 'open', done: 'done', dropped: 'dropped' },
  /** why a row of an indicator is not used */
  leftOut: {
    outside: 'outside the period',
    'other-source': 'another source was taken',
    finer: 'a longer interval holds it',
    coarser: 'shorter intervals fill it',
    overlapping: 'overlaps one that ends later',
    'other-cut': 'another breakdown covers more days',
    total: 'the places cover more days',
    places: 'the total covers as many days',
    older: 'newer value carried',
    stale: 'too old to be carried',
  } satisfies Record<UnusedReason, string>,
  rowCount: (n: number) => say.plural(n, { one: '# row', other: '# rows' }),
  errorCount: (n: number) => say.plural(n, { one: '# error', other: '# errors' }),
  warningCount: (n: number) => say.plural(n, { one: '# warning', other: '# warnings' }),
  noteCount: (n: number) => say.plural(n, { one: '# note', other: '# notes' }),
  fileCount: (n: number) => say.plural(n, { one: '# file', other: '# files' }),
  /** "MINUTAM, 2025/26 (2025-07-01 to 2026-06-30), as of 2026-07-10" */
  heading: (mission: string, period: { label: string; start: string; end: string }, today: string) =>
    `${mission}, ${period.label} (${period.start} to ${period.end}), as of ${today}`,
};
