import type { Diagnostic } from './diagnostic.ts';
import type { Lang } from './lang.ts';
import { en } from './problems/en.ts';
import { type Problem, type ProblemWords, sentenceOf } from './problems/problem.ts';

/** What is wrong at a place in cpas.json. */
export interface Mistake {
  readonly problem: Problem;
  readonly at: Pick<Diagnostic, 'file' | 'line' | 'column' | 'field'>;
}

/** The words in which a problem is said, and their language. */
interface Wording {
  readonly lang: Lang | null;
  readonly words: ProblemWords;
}

/**
 * Stops the run with exit code 2. It carries the problem as data; its message says what is wrong, where, and what to do next, in
 * English until somebody who knows the language of the run asks for it `inWords`.
 */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  readonly problem: Problem | readonly Mistake[];
  /** the same where it has a place: every mistake in cpas.json at its line */
  readonly diagnostics: readonly Diagnostic[];
  /** the language that was asked for; `null` where none was yet */
  readonly lang: Lang | null;

  constructor(
    problem: Problem | readonly Mistake[],
    { cause, lang = null, words = en }: ErrorOptions & Partial<Wording> = {},
  ) {
    super(
      isListed(problem) ? listed(problem, words) : sentenceOf(problem, words),
      cause === undefined ? {} : { cause },
    );
    this.problem = problem;
    this.diagnostics = isListed(problem) ? problem.map((mistake) => diagnosed(mistake, words)) : [];
    this.lang = lang;
  }

  /** The same in another language. */
  inWords(wording: Wording): CannotRun {
    return new CannotRun(this.problem, { cause: this.cause, ...wording });
  }
}

const isListed = (problem: Problem | readonly Mistake[]): problem is readonly Mistake[] => Array.isArray(problem);

/** How many mistakes a message has. */
const most = 10;

/** The first of the mistakes, each with its place. */
function listed(mistakes: readonly Mistake[], words: ProblemWords): string {
  const sentences = mistakes.slice(0, most).map(({ problem, at: { file, line, column, field } }) => {
    const place = line === null ? file : `${file}:${line}:${column}`;
    return `${sentenceOf(problem, words)}\n  ${place}${field === null ? '' : `  ${field}`}`;
  });
  const left = mistakes.length - most;
  return [...sentences, ...(left > 0 ? [sentenceOf({ problem: 'mistakesMore', left }, words)] : [])].join('\n');
}

const diagnosed = ({ problem, at }: Mistake, words: ProblemWords): Diagnostic => ({
  code: 'settings/invalid',
  severity: 'error',
  message: sentenceOf(problem, words),
  ...at,
  value: null,
  subject: [],
  hint: null,
  related: [],
});
