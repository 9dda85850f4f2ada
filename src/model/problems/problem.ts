import { en } from './en.ts';

/** The words of all problems in a language. */
export type ProblemWords = typeof en;

type FactsOf<Word> = Word extends (facts: infer Facts) => string ? (unknown extends Facts ? unknown : Facts) : never;

/** The entries of a record of words as data: the name of each under `Tag`, with the facts that its words take. */
type Tagged<Tag extends string, Words> = {
  [Name in keyof Words]: { readonly [T in Tag]: Name } & FactsOf<Words[Name]>;
}[keyof Words];

/** What a value must be. */
export type Expected = Tagged<'is', ProblemWords['expected']>;

/** A value as a message names it. */
export type ShownValue = Exclude<Tagged<'is', ProblemWords['values']>, { is: 'list' }> | ListValue;

interface ListValue {
  readonly is: 'list';
  readonly first: ShownValue;
}

/** Facts that have words of their own. */
interface WordedFacts {
  expected: readonly Expected[];
  value: ShownValue;
}

type Data<Facts> = { readonly [F in keyof Facts]: F extends keyof WordedFacts ? WordedFacts[F] : Facts[F] };

/** One thing that stops a run: its name and its facts, in no language. */
export type Problem = {
  [Name in keyof ProblemWords['problems']]: { readonly problem: Name } & Data<FactsOf<ProblemWords['problems'][Name]>>;
}[keyof ProblemWords['problems']];

/** A sentence on a problem: what is wrong, where, and what to do next. */
export function sentenceOf(problem: Problem, words: ProblemWords = en): string {
  const facts: Record<string, unknown> = { ...problem };
  if ('expected' in problem)
    facts['expected'] = words.or(unique(problem.expected.map((each) => expectedIn(each, words))));
  if ('value' in problem) facts['value'] = valueIn(problem.value, words);
  if ('failure' in problem) facts['failure'] = failureIn(problem.failure, words);
  const word = words.problems[problem.problem] as (facts: object) => string;
  return word(facts);
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const expectedIn = (expected: Expected, words: ProblemWords): string =>
  (words.expected[expected.is] as (facts: Expected) => string)(expected);

function valueIn(value: ShownValue, words: ProblemWords): string {
  if (value.is === 'list') return words.values.list({ first: valueIn(value.first, words) });
  return (words.values[value.is] as (facts: ShownValue) => string)(value);
}

/** @param code of the system; one that has no words is named itself */
function failureIn(code: string, { failures }: ProblemWords): string {
  const known = Object.entries(failures).find(([name]) => name === code);
  return known?.[1] ?? (code || failures.unknown);
}
