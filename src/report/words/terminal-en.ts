import { languages } from '../../rules/language.ts';
import { sayIn } from '../../rules/say.ts';
import { en } from './en.ts';
import { explainEn } from './terminal-explain-en.ts';

const say = sayIn('en');

/** The words of the terminal pages alone. Heads of columns are short: every cell counts at 80. */
/** Of settings and words alone there is no table to count. */
const within = (files: number, rows: number): string =>
  files === 0 ? '' : ` in ${en.fileCount(files)}, ${en.rowCount(rows)}`;

export const terminalEn = {
  label: (name: string) => `${languages.en.label(name)} `,
  // validate
  clean: (mission: string, files: number, rows: number) =>
    `${mission}: no errors and no warnings${within(files, rows)}.`,
  nothingNew: (mission: string, files: number, rows: number) =>
    `${mission}: no new errors and no new warnings${within(files, rows)}.`,
  known: (n: number, gone: number) => {
    const forms = { one: '# of its entries no longer occurs', other: '# of its entries no longer occur' };
    const stale = gone === 0 ? '' : ` ${say.plural(gone, forms)}; write it again, so that they can't come back unseen.`;
    return `Known from the baseline and not shown: ${say.number(n)}.${stale}`;
  },
  figures: (period: string, n: number, command: string) => {
    const forms = { one: '# finding about its figures', other: '# findings about its figures' };
    return `Of ${period}, the period in cpas.json, there is more to say: ${say.plural(n, forms)}; see ${command}`;
  },
  verdict: (counts: { errors: number; warnings: number; infos: number; files: number; rows: number; left: number }) => {
    const { errors, warnings, infos, files, rows, left } = counts;
    const unusable =
      left > 0 ? `: ${say.plural(left, { one: "# row can't be used", other: "# rows can't be used" })}` : '';
    return `${countsOf(errors, warnings, infos)}${within(files, rows)}${unusable}.`;
  },
  fileCounts: (errors: number, warnings: number, infos: number) => countsOf(errors, warnings, infos),
  wholeFolder: 'the folder',
  notes: 'Notes:',
  inFull: (counts: string, option: string) => `${counts}; in full: ${option}`,
  next: 'Next',
  nextIs: 'Next:',
  fill: (files: string) => `fill ${files}`,
  /** parts of one entry */
  semicolons: (parts: readonly string[]) => parts.join('; '),
  more: (n: number) => `and ${say.number(n)} more`,
  /** the same, with the option that shows them */
  moreIn: (n: number, option: string) => `and ${say.number(n)} more: ${option}`,
  notListed: (code: string, n: number) => `${code}: ${say.number(n)} more, counted and not listed: --max-diagnostics`,
  hidden: (n: number, show: string) =>
    `${say.plural(n, { one: '# warning is', other: '# warnings are' })} not shown: --show ${show}`,
  diagnosticColumns: { code: 'Code', count: 'Count', files: 'Files', severity: 'Severity' },
  // score
  errorsStand: (errors: number, left: number, command: string) =>
    `${[
      ...(errors > 0 ? [say.plural(errors, { one: '# error stands', other: '# errors stand' })] : []),
      ...(left > 0 ? [say.plural(left, { one: '# row is left out', other: '# rows are left out' })] : []),
    ].join(', ')}: ${command}`,
  heads: {
    score: 'Score',
    results: 'Results',
    input: 'Input',
    output: 'Output',
    outcome: 'Outcome',
    impact: 'Impact',
    gap: 'Gap',
    trend: 'Trend',
    evidence: 'Evid.',
    known: 'Known',
    status: 'Status',
  },
  legend: {
    unknown: 'too little known',
    nothing: 'nothing in the framework',
    finding: 'a finding',
    evidence: 'Evid.: A best',
  },
  standsOut: 'What stands out',
  nothingStandsOut: 'Nothing stands out.',
  moreFindings: (n: number, codes: string) => `${say.number(n)} more: ${codes}`,
  aboutComponents: (n: number) => `${say.number(n)} more in the view of components:`,
  groupGap: {
    decoupled: (name: string, outputs: string, results: string, gap: string) =>
      `${name}: outputs ${outputs}, results ${results}, gap ${gap}: much is done, little changes.`,
    unexplained: (name: string, outputs: string, results: string, gap: string) =>
      `${name}: outputs ${outputs}, results ${results}, gap ${gap}: its outputs do not explain what has improved.`,
  },
  whatIsCounted: (more: number) =>
    more === 0 ? 'the notes, line by line' : `the ${say.number(more)} more, line by line`,
  whereFrom: (value: string) => `where ${value} comes from`,
  whatIsWrong: 'what is wrong, line by line',
  howMade: (score: string) => `how ${score} is worked out`,
  forLeadership: 'all of it, for leadership',
  findingsOf: (mission: string) => `${mission}: what stands out`,
  findingsCounted: (codes: string) => `What stands out: ${codes}`,
  // explain
  explain: explainEn,
  of100: (score: string) => `${score} of 100`,
  evidenceGrade: (grade: string) => `evidence ${grade}`,
  weight: (weight: string) => `weight ${weight}`,
  steps: {
    rows: 'Rows',
    value: 'Value',
    goals: 'Goals',
    baseline: 'Baseline',
    target: 'Target',
    tolerance: 'Tolerance',
    attainment: 'Attainment',
    score: 'Score',
    expected: 'Expected',
    status: 'Status',
    trend: 'Trend',
    input: 'Input',
    output: 'Output',
    outcome: 'Outcome',
    impact: 'Impact',
    results: 'Results',
    gap: 'Gap',
    coverage: 'Coverage',
    evidence: 'Evidence',
    overall: 'Overall',
    activity: 'Activity',
    chain: 'Chain',
  },
  grades: {
    coverage: 'known',
    carried: 'carried',
    late: 'late',
    lostEvents: 'events lost',
    low: 'low quality',
    lowRows: (low: string, rows: string) => `low quality, ${low} of ${rows} rows`,
  },
  changeSince: (now: string, before: string, period: string, change: string) =>
    `${now}, after ${before} in ${period}: ${change}`,
  rowsUsed: (used: number, all: number) => `${say.number(used)} of ${say.number(all)} are used`,
  rowsInPeriod: (used: number, all: number) => `${say.number(used)} of ${say.number(all)} lie in the period`,
  rowsBetween: (n: number) => `${en.rowCount(n)} between: --format csv`,
  noRows: 'no rows',
  of: 'of',
  partOf: (id: string, component: string, ofLevel: string, level: string, ofScore: string | null) =>
    `${id} is ${ofLevel} of ${component}${component.endsWith('s') ? "'" : "'s"} ${level} level${ofScore === null ? '' : ` and ${ofScore} of its score`}.`,
  levers: (list: string) => `At its target, each alone would add: ${list}`,
  // overlap
  evaluationCount: (n: number) => say.plural(n, { one: '# evaluation', other: '# evaluations' }),
  overlapHeading: (mission: string, evaluations: string, window: { from: string; to: string } | null, today: string) =>
    `${mission}, ${evaluations}${window === null ? '' : `, ${window.from} to ${window.to}`}, as of ${today}`,
  redundancy: 'of the work covers again what another evaluation covers',
  noWork: 'No evaluation covers anything: nothing can overlap.',
  saving: (planned: string, n: number, ids: string) =>
    `of ${planned} person-days could be saved (advice): ${ids} ${n === 1 ? 'adds' : 'add'} no indicator or place`,
  savingUnknown: (n: number, known: number, all: number) =>
    `${say.plural(n, { one: 'evaluation adds', other: 'evaluations add' })} no indicator or place; person-days are known of ${say.number(known)} of ${say.number(all)}`,
  noSaving: (planned: string) => `of ${planned} person-days could be saved`,
  covered: (n: number, all: string, ids: string) =>
    `of ${all} indicators ${n === 1 ? 'is' : 'are'} covered by nobody${ids === '' ? '' : `: ${ids}`}`,
  pairs: 'Pairs',
  pairsBefore: 'Pairs before the change',
  noPairs: 'No two evaluations overlap.',
  personDays: 'person-days',
  ids: (from: string, to: string) => `${from} to ${to}`,
  everyIndicator: 'every indicator',
  indicatorCount: (n: number) => say.plural(n, { one: '# indicator', other: '# indicators' }),
  placeCount: (n: number) => say.plural(n, { one: '# place', other: '# places' }),
  between: (days: number) => say.plural(days, { one: '# day between', other: '# days between' }),
  asks: (list: string) => `Both ask ${list}.`,
  accepted: (reason: string) => `accepted: ${reason}`,
  pairsLeftOut: (counts: string, option: string) => `Not listed: ${counts}; in full: ${option}`,
  kindCount: {
    duplication: (n: number) => say.plural(n, { one: '# duplication', other: '# duplications' }),
    overlap: (n: number) => say.plural(n, { one: '# overlap', other: '# overlaps' }),
    repeat: (n: number) => say.plural(n, { one: '# repeat', other: '# repeats' }),
    pair: (n: number) => say.plural(n, { one: '# pair', other: '# pairs' }),
  },
  today: 'today',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  quarter: (n: number) => `Q${n}`,
  crowded: 'Crowded',
  crowd: (component: string, spans: string, owners: number, list: string) =>
    `${component}, ${spans}: ${say.plural(owners, { one: '# owner', other: '# owners' })} (${list})`,
  gaps: 'Gaps',
  gapOf: { input: 'an input', output: 'an output', outcome: 'an outcome', impact: 'an impact' },
  gapIn: (id: string, level: string, component: string) => `${id}, ${level} of ${component}`,
  noIndicator: 'no indicator',
  noComponent: 'no component',
  noPlace: 'no place',
  unused: 'Unused',
  unusedEvaluations: (ids: string, n: number) => `${ids} ${n === 1 ? 'is' : 'are'} completed and named in no decision`,
  noUnusedEvaluation: 'no evaluation',
  unusedIndicators: (ids: string) => `${ids} observed, named by nobody`,
  noDecisions: 'there is no decisions.csv, so it is not known',
  openDecisions: 'Open',
  openSince: (id: string, date: string) => `${id} is open since ${date}`,
  enough: 'Enough',
  enoughCover: (ids: string, n: number) => `${ids} ${n === 1 ? 'covers' : 'cover'} all that the plan covers (advice)`,
  whoDoesWhat: 'Who does what',
  everyComponent: 'every component',
  allBut: (names: string) => `all but ${names}`,
  toolColumns: { tool: 'Tool', owners: 'Owners', components: 'Components', levels: 'Levels', calendar: 'Calendar' },
  whatIf: 'What if',
  beforeChange: 'Pairs, calendar and all else on this page are as they stand before the change.',
  changed: (what: string, from: string, to: string) => `${what} ${from}, now ${to}`,
  whatIfFigures: { redundancy: 'covered again', planned: 'person-days', saving: 'to save', gaps: 'covered by nobody' },
  unknown: 'not known',
  // rules
  ruleLabels: { why: 'Why', bad: 'Bad', good: 'Good', act: 'Do', set: 'Set' },
  ruleSet: (code: string, first: string, others: readonly string[]) =>
    `cpas.json: "rules": {"${code}": "${first}"}, or ${others.map((other) => `"${other}"`).join(', ')}`,
  // report
  reportFile: 'report.html',
  wholeReport: (command: string) => `All of it: ${command}, or .xlsx, .md, .json`,
};

const countsOf = (errors: number, warnings: number, infos: number): string =>
  [
    ...(errors > 0 ? [en.errorCount(errors)] : []),
    ...(warnings > 0 ? [en.warningCount(warnings)] : []),
    ...(infos > 0 ? [en.noteCount(infos)] : []),
  ].join(', ');
