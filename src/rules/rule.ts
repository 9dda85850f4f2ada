import type { Day } from '../model/day.ts';
import type { Fact, Fault, Severity } from '../model/fault.ts';
import type { Framework } from '../model/framework.ts';
import { byLang, type Lang } from '../model/lang.ts';
import type { LeftOutObservations } from '../model/left-out-observations.ts';
import type { FoundOverlap, UnmatchedAcceptance } from '../model/overlap-figures.ts';
import type { Scores } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';
import { languages } from './language.ts';
import type { Say } from './say.ts';
import { typesetWords } from './typeset.ts';

/**
 * What a rule looks at. `reading`: raised while files are read and the framework is built, no check of its own;
 * `framework` and `summaries`: by every command that reads the files (V); `scores`: with an assessed period (P);
 * `overlap`: by overlap and report (O).
 */
export interface Stages {
  reading: never;
  framework: { readonly framework: Framework; readonly settings: Settings; readonly today: Day };
  summaries: Stages['framework'] & {
    readonly summaries: Summaries;
    /** what of the observations was left out */
    readonly leftOut: LeftOutObservations;
    /** whether there is a file of observations at all: without one nothing was asked */
    readonly hasObservations: boolean;
  };
  scores: Stages['summaries'] & { readonly scores: Scores };
  overlap: Stages['framework'] & {
    readonly overlap: FoundOverlap;
    readonly acceptedUnmatched: readonly UnmatchedAcceptance[];
  };
}
export type Stage = keyof Stages;

/** What a diagnostic of a rule is about. `chain`: one results chain, or all of a component's (`field` is then `component`). */
export type Concern = 'file' | 'row' | 'cell' | 'name' | 'indicator' | 'chain' | 'component' | 'evaluation';

/**
 * What a finding says of a score, by which findings are put together, ranked and shown:
 *
 * - `gap`: activity and results differ
 * - `loss`: an indicator is worse than at its baseline
 * - `unknown`: a component, or an indicator of it, has no score
 * - `age`: a value is old, overdue or of a part of the period
 * - `making`: several rows could have given the value; `cpas explain` shows which did
 * - `doubt`: rows are likely wrong; their line tells all there is
 * - `constraint`: something outside held a component back
 * - `framework`: the indicators themselves, whatever their values
 */
export type FindingKind = 'gap' | 'loss' | 'unknown' | 'age' | 'making' | 'doubt' | 'constraint' | 'framework';

/** All that is found in scores is a finding of theirs; what is found earlier may be one; of the overlap nothing is. */
type FindingOf<S extends Stage> = S extends 'scores' ? FindingKind : S extends 'overlap' ? null : FindingKind | null;

/** What a sentence quotes that not every reader may see: figures of single rows, texts of the files (sources, notes, reasons). */
export type Quoted = 'figures' | 'texts';

/** A fault without its code, which is the rule's. */
export type Raised<F> = Omit<Fault, 'code' | 'facts'> & { readonly facts: F };

export interface RuleWords<F, L extends Lang = Lang> {
  /** the line of `cpas rules` */
  readonly summary: string;
  /** one sentence that names the value at fault */
  readonly message: (facts: F, say: Say<L>) => string;
  /** what to do */
  readonly hint: string | ((facts: F, say: Say<L>) => string);
  readonly explanation: string;
  /** the two examples in words */
  readonly bad: string;
  readonly good: string;
}

/** Input files by name, a line each; bytes as base64 where lines can't show them. */
export interface Example {
  readonly files: Readonly<Record<string, readonly string[] | { readonly base64: string }>>;
  /** files named alone on the command line; without it the whole folder is read */
  readonly named?: readonly string[];
  /** where it is raised, `file:line:column`; `file` alone for a whole file, `` for the whole folder */
  readonly raised?: readonly string[];
}

export interface Rule<F = Readonly<Record<string, Fact>>, S extends Stage = Stage> {
  readonly code: string;
  readonly severity: Severity;
  readonly on: S;
  readonly concerns: Concern;
  /** `null`: it is about the files, and no finding of a score */
  readonly finding: FindingOf<S>;
  /** ids, names, dates and scores of components are no such thing */
  readonly quotes: readonly Quoted[];
  readonly check?: (context: Stages[S]) => Iterable<Raised<F>>;
  readonly words: { readonly [L in Lang]: RuleWords<F, L> };
  /** the facts of the first fault on the bad example: the message that the catalogue shows */
  readonly shown: F;
  readonly bad: Example;
  readonly good: Example;
}

/** A rule is complete in its file; only its words get the spaces of their language's type. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds rules of all facts; each is typed where it is written
export function defineRule<F, S extends Stage>(rule: Rule<F, S>): Rule<any, any> {
  // all rules are loaded at every start, and most never speak
  return { ...rule, words: byLang((lang) => typesetWords(rule.words[lang], languages[lang].typeset)) };
}

export const runsIn = ({ on }: Rule): 'V' | 'P' | 'O' => (on === 'scores' ? 'P' : on === 'overlap' ? 'O' : 'V');
