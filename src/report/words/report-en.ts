import { languages } from '../../rules/language.ts';
import { sayIn } from '../../rules/say.ts';

const say = sayIn('en');

/** The words of the report, and of the other pages that people read. */
export const reportEn = {
  factSheet: 'Performance fact sheet',
  skip: 'Skip to the report',
  contents: 'Contents',
  knownOn: (period: string, from: string, to: string, day: string) => `${period} (${from} – ${to}), as known on ${day}`,
  problems: (errors: number, rows: number) =>
    `${[
      ...(errors > 0 ? [`${say.plural(errors, { one: '# error stands', other: '# errors stand' })} in the files`] : []),
      ...(rows > 0 ? [`${say.plural(rows, { one: '# row is', other: '# rows are' })} left out`] : []),
    ].join(', ')}: read the figures with that in mind.`,
  unread: (mission: string, message: string) => `${mission} could not be read: ${message}`,
  nothing: 'Nothing to show.',
  moreRows: (n: number) =>
    say.plural(n, {
      one: '# more row is in the workbook and the CSV files.',
      other: '# more rows are in the workbook and the CSV files.',
    }),
  cut: (table: string, n: number) =>
    `${table}: ${say.plural(n, { one: '# row does', other: '# rows do' })} not fit into a sheet; the CSV files have them.`,
  tables: {
    scores: 'Indicators in their components',
    components: 'Components',
    overall: 'The mission as a whole',
    levels: 'Levels',
    groups: 'Groups',
    indicators: 'Indicators',
    sources: 'Where the values come from',
    chains: 'Results chains',
    findings: 'What stands out',
    pairs: 'Evaluations that overlap',
    repeats: 'Repeats',
    evaluations: 'Evaluations',
    plan: 'The plan as a whole',
    fragmentation: 'Crowded days',
    gaps: 'What no evaluation covers',
    unused: 'What informs no decision',
    decisions: 'Decisions',
    tools: 'Who does what',
    overlap_findings: 'What stands out in the plan',
    diagnostics: 'Diagnostics',
    files: 'Files',
    codes: 'Counts by code',
    rows: 'Rows',
    steps: 'Steps',
    levers: 'Levers',
    rules: 'Rules',
    inputs: 'Files and their checksums',
    constraints: 'Constraints',
    narrative: 'In words',
  },
  /** where the title of a table is too long for a sheet */
  sheets: { gaps: 'No evaluation', unused: 'No decision' },
  values: {
    'caveat-declared': 'declared caveat',
    'caveat-undeclared': 'undeclared caveat',
    capability: 'capability',
    staffing: 'staffing',
    access: 'access',
    security: 'security',
    funding: 'funding',
    indicators: 'indicators',
    observations: 'observations',
    evaluations: 'evaluations',
    targets: 'targets',
    decisions: 'decisions',
    constraints: 'constraints',
    events: 'events',
    indicator: 'indicator',
    component: 'component',
    location: 'place',
    evaluation: 'evaluation',
  },
  headings: {
    components: 'Components',
    changed: 'What changed for people',
    gaps: 'Where activity and results diverge',
    overlaps: 'What overlaps',
    unknown: 'What we do not know',
    decisions: 'Decisions to take',
    evaluations: 'Evaluations',
    calendar: 'Who comes when',
    annexes: 'Annexes',
    indicators: 'Every indicator',
    method: 'How the figures are calculated',
    quality: 'How good the data are',
    evidence: 'What it rests on',
    inWords: 'In words',
    findings: 'What stands out',
    constraints: 'What held it back',
    chains: 'Results chains',
  },
  lead: {
    best: (name: string, share: string) => `${name}: ${share} of the way to the target.`,
    gap: (component: string, activity: string, result: string) =>
      `${component}: ${activity} of 100 for activity, ${result} for results.`,
    unknown: (components: readonly string[]) => `${say.list(components)} can't be judged.`,
    level: (score: string) => `The mission stands at ${score} of 100.`,
    nothing: 'Too little is known to say what changed.',
  },
  componentsTitle: 'How each component stands',
  scale: 'Score, activity and results, from 0, where it began, to 100, target met',
  beginning: '0 baseline',
  goal: 'target 100',
  nothingChanged: 'No outcome or impact has both a value and a goal.',
  noScores: 'No observation has a value yet, so nothing is scored.',
  gapsUnknown: 'No component has a score for both activity and results, so whether they diverge is not known.',
  nothingParts: 'Activity and results are nowhere 25 points or more apart.',
  nothingOverlaps: 'No two evaluations that can still be changed overlap.',
  noEvaluations: 'There are no evaluations on file, so overlaps and gaps can’t be shown.',
  nothingUnknown: 'Every component has a score, and every value is of the period.',
  nothingToDecide: 'Nothing that was found calls for a decision.',
  chart: {
    component: (name: string) => `${name}: score, activity and results, 0 to 100`,
    score: (score: string) => `Score ${score}.`,
    noScore: 'No score.',
    marks: (marks: string) => `${marks}.`,
    results: (score: string) => `results ${score}`,
    gap: (gap: string) => `gap ${gap}`,
    onlyMeasured: (known: number, all: number) => `only ${known} of ${all} results measured`,
    way: (name: string) => `${name}: from baseline to target`,
    wayText: (value: string, baseline: string, target: string, share: string) =>
      `Value ${value}, baseline ${baseline}, target ${target}: ${share} of the way.`,
    due: (share: string) => `Due by now: ${share}.`,
    calendar: 'Evaluations on a calendar',
    calendarText: (from: string, to: string, count: number) =>
      `${say.plural(count, { one: '# evaluation', other: '# evaluations' })} from ${from} to ${to}; the list below has every date.`,
    today: 'today',
    done: 'completed',
    running: 'running',
    planned: 'planned',
    shared: 'days that a pair shares',
  },
  key: {
    score: 'score',
    output: 'done (output)',
    outcome: 'changed (outcome)',
    impact: 'for people (impact)',
    gap: 'gap of 25 or more',
    track: 'way from baseline to target',
    due: 'due by now',
  },
  wideGap: {
    decoupled: (name: string, activity: string, result: string) =>
      `${name}: much is done (${activity}), little changes (${result}).`,
    unexplained: (name: string, activity: string, result: string) =>
      `${name}: results (${result}) that its own activity (${activity}) does not explain.`,
  },
  flag: {
    decoupled: 'busy, little change',
    unexplained: 'change not explained',
    'insufficient-data': 'too little known',
    'no-results': 'no outcome or impact indicator in the framework',
  },
  overlaps: {
    redundancy: (share: string) => `${share} of the plan covers again what another evaluation covers.`,
    saving: (days: string | null, total: string | null, names: string, n: number) =>
      `Advice: ${days === null ? '' : `${days} ${total === null ? '' : `of ${total} `}person-days could be saved, for `}${names} ${say.plural(n, { one: 'adds', other: 'add' })} no indicator or place to what the others cover.`,
    known: (n: number, all: number) => `Person-days are known of ${n} of ${all} evaluations.`,
    pair: (share: string, from: string, days: string | null) =>
      `${share} shared from ${from}${days === null ? '' : `, ${days} person-days at stake`}`,
    more: (n: number) => say.plural(n, { one: '# more pair.', other: '# more pairs.' }),
    clusters: (n: number) =>
      say.plural(n, {
        one: '# group of evaluations is linked by overlaps.',
        other: '# groups of evaluations are linked by overlaps.',
      }),
    advice: (names: readonly string[]) => `Advice: ${say.list(names)} are enough to cover all that the plan covers.`,
  },
  unknown: {
    component: (name: string, missing: number, all: number) =>
      `${name}: ${missing} of ${say.plural(all, { one: '# result', other: '# results' })} ${missing === 1 ? 'has' : 'have'} no score, so the component has none.`,
    carried: (name: string, n: number) =>
      `${name}: ${say.plural(n, { one: '# value is', other: '# values are' })} carried over from an earlier period.`,
    components: (n: number) =>
      `${say.plural(n, { one: '# more component has', other: '# more components have' })} gaps in the data too: see the page of each.`,
    byDesign: (name: string) => `${name}: the framework has no outcome or impact indicator for it.`,
    unseen: (names: readonly string[]) => `No evaluation looks at ${say.list(names)}.`,
    unused: (n: number, names: string) =>
      `${say.plural(n, {
        one: '# completed evaluation informed no decision',
        other: '# completed evaluations informed no decision',
      })}: ${names}.`,
    noDecisions: 'There is no decisions file, so it is not known what the evaluations were used for.',
    more: (n: number) => say.plural(n, { one: 'and # more', other: 'and # more' }),
  },
  decide: {
    gap: (component: string) => `Look at what ${component} does`,
    gapText: (activity: string, result: string) => `Outputs stand at ${activity}, results at ${result}.`,
    heldBackBy: (why: string | null) =>
      why === null ? 'No constraint is on file that explains it.' : `On file: ${why}.`,
    unexplained: (component: string) => `Find out what works in ${component}`,
    worse: (component: string) => `Stop what gets worse in ${component}`,
    worseText: (name: string, value: string, baseline: string, target: string) =>
      `${name} went from ${baseline} to ${value}; the target is ${target}.`,
    merge: (ids: readonly string[]) => `Merge ${say.list(ids)}`,
    join: (ids: readonly string[]) => `Carry out ${say.list(ids)} together`,
    togetherText: (names: readonly string[], days: string | null) =>
      `${say.list(names)} look at the same, and none has begun.${days === null ? '' : ` Together they take ${days} person-days.`}`,
    measure: (component: string) => `Measure ${component}`,
    measureText: (names: readonly string[]) => `Without a score: ${say.list(names)}.`,
    by: (day: string) => `by ${day}`,
  },
  component: {
    score: (score: string) => `${score} of 100`,
    noScore: {
      'insufficient-data': 'no score: too little is known',
      'no-results': 'no score by design: no outcome or impact',
    },
    source: (file: string, span: string, rows: number) =>
      `${file}:${span} (${say.plural(rows, { one: '# row', other: '# rows' })})`,
    noSource: 'no observation',
    carried: (days: number) => `carried over, ${say.plural(days, { one: '# day', other: '# days' })} old`,
    meantBy: (indicator: string, contributors: readonly string[]) => `${say.list(contributors)} → ${indicator}`,
    ends: (end: string | null) => (end === null ? 'still holds' : `until ${end}`),
    alike: (n: number, indicators: readonly string[]) =>
      `${say.plural(n, { one: '# more like this', other: '# more like this' })}${indicators.length === 0 ? '' : `: ${say.list(indicators)}`}.`,
  },
  method: {
    attainment:
      'Attainment is the part of the way from baseline to target that has been gone; a score is attainment limited to 0 to 100.',
    levels: (weights: string) => `A component’s score is the mean of its levels, weighted ${weights}.`,
    aggregation: {
      arithmetic: 'arithmetic mean',
      geometric: 'geometric mean',
      harmonic: 'harmonic mean',
      minimum: 'minimum',
    },
    means: (indicators: string, levels: string, components: string) =>
      `Indicators are combined by ${indicators}, levels by ${levels}, components by ${components}.`,
    missing: {
      available: (coverage: string) =>
        `What is missing is left out and the weights are spread over the rest; under ${coverage} of the weight there is no score.`,
      zero: () => 'What has no score counts as 0.',
      strict: () => 'Any gap means no score.',
    },
    results: 'Activity is never passed off as result: without outcome or impact there is no score.',
    evidence:
      'Evidence, A strong to D weak, is the worst of four: coverage, values carried over, rows of low quality, reports that are late.',
    gap: 'Gap is the output score less the results score; from 25 on it is a finding.',
  },
  /** a text before what it names: "Patrols: 90" */
  label: languages.en.label,
  evaluationAdvice: { keep: 'keep', saving: 'could be saved', none: '' },
  uniqueNote:
    'Seen by no other: the part of its indicators, places and days that no other evaluation covers. It is left out for those that could be saved: they may be alone on some days, but every indicator and place of theirs is covered by another.',
  quality: {
    details: 'Of each kind the first place is shown; the workbook, the CSV files and JSON have all of them.',
    counts: (errors: number, warnings: number, infos: number) =>
      `${say.plural(errors, { one: '# error', other: '# errors' })}, ${say.plural(warnings, { one: '# warning', other: '# warnings' })} and ${say.plural(infos, { one: '# note', other: '# notes' })} in the files.`,
  },
  disclosure: (below: number, themes: readonly string[], n: number) =>
    `Care with people: counts of ${say.list(themes)} that are split by place or group are not shown in parts, however few (under ${below}) they are, nothing quotes their rows, and ${say.plural(n, { one: '# total is', other: '# totals are' })} rounded to 5. This is no guarantee: scores made from a total still tell something of it.`,
  footer: '0: where it began, 100: target met. Evidence: A strong to D weak.',
  madeBy: (version: string) => `Made by cpas ${version}`,
};
