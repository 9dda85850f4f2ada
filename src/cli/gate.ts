import { CannotRun } from '../model/cannot-run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';

export interface Gates {
  readonly strict?: true | undefined;
  readonly maxWarnings?: number | undefined;
  readonly failUnder?: number | undefined;
  readonly failOn?: string | undefined;
}

/** What one run is judged by. `counts` knows also what is not kept in detail. */
export interface Judged {
  /** in the files that were read, and what `rules` made an error of among the findings: exit code 1 */
  readonly errors: number;
  readonly warnings: number;
  readonly counts: Readonly<Record<string, number>>;
  /** `undefined` for a command without an overall score */
  readonly overall?: number | null;
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
  const of = (wanted: Diagnostic['severity']) =>
    findings.reduce((sum, { severity, count = 1 }) => (severity === wanted ? sum + count : sum), 0);
  const judged = { errors: problems.errors + of('error'), warnings: of('warning'), counts };
  return overall === undefined ? judged : { ...judged, overall };
}

/** The gates that fail, a line each. @see spec 5, "Gates for CI" */
export function failed(gates: Gates, { warnings, counts, overall }: Judged): string[] {
  const lines: string[] = [];
  const some = (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'}`;
  if (gates.strict && warnings > 0) lines.push(`${some(warnings)}, none allowed by --strict`);
  if (gates.maxWarnings !== undefined && warnings > gates.maxWarnings) {
    lines.push(`${some(warnings)}, more than --max-warnings ${gates.maxWarnings}`);
  }
  for (const code of codes(gates)) {
    const n = counts[code] ?? 0;
    if (n > 0) lines.push(`${n} of ${code}, none allowed by --fail-on`);
  }
  if (gates.failUnder !== undefined && overall !== undefined) {
    if (overall === null) lines.push(`there is no overall score to hold against --fail-under ${gates.failUnder}`);
    else if (overall < gates.failUnder - 1e-9) {
      lines.push(`overall is ${apart(overall, gates.failUnder)}, below --fail-under ${gates.failUnder}`);
    }
  }
  return lines;
}

const codes = ({ failOn }: Gates): string[] =>
  (failOn ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');

/** @throws CannotRun for a code no rule has, with the nearest */
export function checkCodes(gates: Gates, known: readonly string[]): void {
  if (gates.failOn !== undefined && codes(gates).length === 0) {
    throw new CannotRun('--fail-on takes the codes of rules, with commas: cpas rules lists them.');
  }
  for (const code of codes(gates)) {
    if (known.includes(code)) continue;
    const near = nearest(code, known);
    throw new CannotRun(
      `--fail-on: there is no rule "${code}".${near === null ? '' : ` Nearest: ${near}.`} All: cpas rules`,
    );
  }
}

/** A figure with one decimal, or as many as it takes to differ from another. */
function apart(x: number, from: number): string {
  for (let digits = 1; digits < 10; digits++) {
    if (Number(x.toFixed(digits)) !== from) return x.toFixed(digits);
  }
  return String(x);
}
