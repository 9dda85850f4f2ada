import type { OverlapFinding } from '../model/diagnostic.ts';
import type { CollectedFaults, Fault, Severity } from '../model/fault.ts';
import type { Lang } from '../model/lang.ts';
import { compareSeverity } from '../model/severities.ts';
import { ruleOf } from './list.ts';
import { type PluralForms, type Say, sayIn } from './say.ts';

/** What a run is told about rules: the language, and what `rules` in cpas.json changes. */
export interface Wording {
  readonly lang: Lang;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** The severity in force. @throws Error for a code no rule has: a defect */
export function severityOf(code: string, { rules: changed }: Pick<Wording, 'rules'>): Severity | 'off' {
  const rule = ruleOf(code);
  if (rule === undefined) throw new Error(`no rule has the code ${code}`);
  return Object.hasOwn(changed, code) ? (changed[code] ?? rule.severity) : rule.severity;
}

/** The same of one fault, which may weigh otherwise than its rule. */
export const severityIn = ({ code, severity }: Fault, wording: Pick<Wording, 'rules'>): Severity | 'off' =>
  severity === undefined || Object.hasOwn(wording.rules, code) ? severityOf(code, wording) : severity;

/** How many diagnostics there are of each severity and code, rules that are off left out. */
export function summary({ counts, weighed = {} }: Pick<CollectedFaults, 'counts' | 'weighed'>, wording: Wording) {
  const sum = { errors: 0, warnings: 0, infos: 0, codes: {} as Record<string, number> };
  const member = { error: 'errors', warning: 'warnings', info: 'infos' } as const;
  for (const code of Object.keys(counts).sort()) {
    const severity = severityOf(code, wording);
    if (severity === 'off') continue;
    const n = counts[code] ?? 0;
    sum.codes[code] = n;
    sum[member[severity]] += n;
    // what weighs otherwise than its rule, unless the settings have spoken
    if (Object.hasOwn(wording.rules, code)) continue;
    for (const [own, m] of Object.entries(weighed[code] ?? {}) as [Severity, number][]) {
      sum[member[severity]] -= m;
      sum[member[own]] += m;
    }
  }
  return sum;
}

/** Faults into words, rules that are off left out: by file, errors before warnings before infos, then by line. */
export function diagnose(faults: readonly Fault[], wording: Wording): OverlapFinding[] {
  const say = sayIn(wording.lang);
  const files = new Map([...new Set(faults.map(({ at }) => at.file))].map((file, i) => [file, i]));
  const place = ({ file }: OverlapFinding) => files.get(file) ?? 0;
  return faults
    .flatMap((fault) => {
      const severity = severityIn(fault, wording);
      return severity === 'off' ? [] : [finding(fault, severity, say)];
    })
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        compareSeverity(a.severity, b.severity) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
}

function finding(fault: Fault, severity: Severity, say: Say): OverlapFinding {
  const words = ruleOf(fault.code)?.words[say.lang];
  if (words === undefined) throw new Error(`no words for ${fault.code}`);
  const { file, line, column, field, value } = fault.at;
  const hint = typeof words.hint === 'string' ? words.hint : words.hint(fault.facts, say);
  return {
    code: fault.code,
    severity,
    message: [words.message(fault.facts, say), ...waiting(fault, say)].join(' '),
    file,
    line,
    column,
    field,
    value: value === null ? null : value.slice(0, 200),
    subject: subjectOf(fault),
    hint: hint === '' ? null : hint,
    related: (fault.related ?? []).map((at) => ({ ...at })),
    component: fault.component ?? null,
    indicators: [...(fault.indicators ?? [])],
    evaluations: [...(fault.evaluations ?? [])],
  };
}

/** What a fault is about, by which the same one is known again: a component where nothing narrower is named. */
function subjectOf({ component = null, indicators = [], evaluations = [], subject }: Fault): string[] {
  const narrow = [...new Set(subject ?? [...indicators, ...evaluations])];
  return narrow.length === 0 && component !== null ? [component] : narrow;
}

/** "8 observations wait for this row": what refers to its id is set aside with it. */
function waiting({ waiting: kinds = {} }: Fault, say: Say): string[] {
  const sum = Object.values(kinds).reduce((a, b) => a + b, 0);
  if (sum === 0) return [];
  return [say.plural(sum, waitingWords[say.lang])];
}

const waitingWords: { readonly [L in Lang]: PluralForms<L> } = {
  en: { one: '# row of other files waits for this one.', other: '# rows of other files wait for this one.' },
  fr: {
    one: '# ligne d’un autre fichier attend celle-ci.',
    other: '# lignes d’autres fichiers attendent celle-ci.',
  },
};
