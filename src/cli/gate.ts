import { CannotRun } from '../model/cannot-run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Lang } from '../model/lang.ts';
import { noSuch } from '../model/problems/no-such.ts';
import { codesNamed } from '../model/rule-codes.ts';
import type { Page } from '../report/format.ts';

export interface Gates {
  readonly strict?: true | undefined;
  readonly maxWarnings?: number | undefined;
  readonly failUnder?: number | undefined;
  /** codes and families of rules, with commas */
  readonly failOn?: string | undefined;
  /** gates and findings are told and change no exit code */
  readonly exitZero?: true | undefined;
}

/** What one run is judged by. `counts` knows also what is not kept in detail. */
export interface Judged {
  /** in the files that were read, and what `rules` made an error of among the findings: exit code 1 */
  readonly errors: number;
  readonly warnings: number;
  readonly counts: Readonly<Record<string, number>>;
  /** `undefined` for a command without an overall score */
  readonly overall?: number | null;
  /** under --component: the scores of the components named, in place of the overall one */
  readonly components?: readonly { readonly component: string; readonly score: number | null }[];
}

/** A finding, or how many of them there are that are not kept in detail. */
export type Counted = Pick<Diagnostic, 'code' | 'severity'> & { readonly count?: number };

/** A document by the errors that stand in its files, and how many of each code there are among its findings. */
export function judged(
  { problems }: { readonly problems: { readonly errors: number } },
  findings: readonly Counted[],
  overall?: number | null,
): Judged {
  const counts: Record<string, number> = {};
  for (const { code, count = 1 } of findings) counts[code] = (counts[code] ?? 0) + count;
  const ofSeverity = (wanted: Diagnostic['severity']) =>
    findings.reduce((sum, { severity, count = 1 }) => (severity === wanted ? sum + count : sum), 0);
  const judged = { errors: problems.errors + ofSeverity('error'), warnings: ofSeverity('warning'), counts };
  return overall === undefined ? judged : { ...judged, overall };
}

/** The gates that fail, a line each. @see spec 5, "Gates for CI" */
export function failed(gates: Gates, { warnings, counts, overall, components }: Judged, lang: Lang): string[] {
  const output: string[] = [];
  const words = gateWords[lang];
  const counted = words.warnings(warnings);
  if (gates.strict && warnings > 0) output.push(words.strict(counted));
  if (gates.maxWarnings !== undefined && warnings > gates.maxWarnings) {
    output.push(words.maxWarnings(counted, gates.maxWarnings));
  }
  for (const name of namesIn(gates)) {
    const n = codesNamed(name, Object.keys(counts)).reduce((sum, code) => sum + (counts[code] ?? 0), 0);
    if (n > 0) output.push(words.failOn(n, name));
  }
  const { failUnder: least } = gates;
  if (least === undefined) return output;
  const scores = components ?? (overall === undefined ? [] : [{ component: null, score: overall }]);
  return [...output, ...scores.flatMap((scored) => below(scored, least, words))];
}

/** Why a score does not pass --fail-under; none where it does. @param component `null`: overall */
function below(
  { component, score }: { component: string | null; score: number | null },
  least: number,
  words: (typeof gateWords)[Lang],
): string[] {
  if (score === null) return [words.noScore(component, least)];
  return score < least - 1e-9 ? [words.below(component ?? words.overall, apart(score, least), least)] : [];
}

const namesIn = ({ failOn }: Gates): string[] =>
  (failOn ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');

/** What fails beside errors, for a format that tells it of each finding. A number of warnings allowed tells of none. */
export const failing = (gates: Gates, known: readonly string[]): NonNullable<Page['failing']> => ({
  warnings: gates.strict === true || gates.maxWarnings === 0,
  codes: namesIn(gates).flatMap((name) => codesNamed(name, known)),
});

/** @throws CannotRun for a code no rule has, with the nearest */
export function checkCodes(gates: Gates, known: readonly string[]): void {
  if (gates.failOn !== undefined && namesIn(gates).length === 0) {
    throw new CannotRun({ problem: 'failOnNothing' });
  }
  for (const code of namesIn(gates)) {
    if (codesNamed(code, known).length > 0) continue;
    throw new CannotRun(noSuch('rule', { name: code, names: known, list: 'cpas rules', option: '--fail-on' }));
  }
}

/** A figure with one decimal, or as many as it takes to differ from another. */
function apart(x: number, from: number): string {
  for (let digits = 1; digits < 10; digits++) {
    if (Number(x.toFixed(digits)) !== from) return x.toFixed(digits);
  }
  return String(x);
}

const en = {
  warnings: (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
  strict: (warnings: string) => `${warnings}, none allowed by --strict`,
  maxWarnings: (warnings: string, most: number) => `${warnings}, more than --max-warnings ${most}`,
  failOn: (n: number, name: string) => `${n} of ${name}, none allowed by --fail-on`,
  overall: 'overall',
  noScore: (component: string | null, least: number) =>
    `there is no ${component === null ? 'overall score' : `score of ${component}`}, which --fail-under ${least} needs`,
  below: (name: string, score: string, least: number) => `${name} is ${score}, below --fail-under ${least}`,
};

const fr: typeof en = {
  warnings: (n) => `${n} ${n < 2 ? 'avertissement' : 'avertissements'}`,
  strict: (warnings) => `${warnings}, --strict n’en admet aucun`,
  maxWarnings: (warnings, most) => `${warnings}, plus que --max-warnings ${most}`,
  failOn: (n, name) => `${n} de ${name}, --fail-on n’en admet aucun`,
  overall: 'score global',
  noScore: (component, least) =>
    `il n’y a pas de score ${component === null ? 'global' : `de ${component}`}, que demande --fail-under ${least}`,
  below: (name, score, least) => `${name} ${score}, au-dessous de --fail-under ${least}`,
};

/** Why gates fail. */
const gateWords: Readonly<Record<Lang, typeof en>> = { en, fr };
