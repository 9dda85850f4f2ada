import type { Lang } from '../../model/lang.ts';
import { median } from '../../model/median.ts';
import { languages } from '../../rules/language.ts';

/** What a formula gives: a figure, whether a comparison holds, or `null` where it is none that can be redone. */
export type Recomputed = number | boolean | null;

/**
 * A formula of an explanation with figures in the place of its names, worked out as a reader would.
 *
 * @param formula as in `cpas.explanation/1`: `(value − baseline) ÷ (target − baseline)`
 * @param figureOf what a name stands for; `null` where it is unknown
 */
export function recomputed(formula: string, figureOf: (name: string) => number | null): Recomputed {
  const tokens = formula
    .replace(/^(?:where|component): /, '')
    .replace(/ \(period\)$/, '')
    .match(/\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*|\S/gu);
  if (tokens === null) return null;
  const reader = { tokens, at: 0, figureOf };
  const result = comparison(reader);
  return reader.at < tokens.length || (typeof result === 'number' && Number.isNaN(result)) ? null : result;
}

/** A figure as it is printed, read back. */
export function printedFigure(text: string, lang: Lang): number {
  const { decimal, group } = languages[lang];
  const plain = text.replaceAll(group, '').replace(/[\s%+]/g, '');
  return Number(plain.replaceAll('\u2212', '-').replace(decimal, '.'));
}

/** Half a unit of the last place of a figure as it is printed. */
export function halfOfLastPlace(text: string, lang: Lang): number {
  const [size = '', exponent = '0'] = text
    .replace(/[\s%+]/g, '')
    .replaceAll('\u2212', '-')
    .split('E');
  const [, fraction = ''] = size.split(languages[lang].decimal);
  return 0.5 * 10 ** (Number(exponent) - fraction.length);
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly figureOf: (name: string) => number | null;
}

const next = ({ tokens, at }: Reader): string => tokens[at] ?? '';
const take = (reader: Reader): string => reader.tokens[reader.at++] ?? '';

function comparison(reader: Reader): Recomputed {
  const left = sum(reader);
  const test = tests[next(reader)];
  if (test === undefined) return left;
  reader.at++;
  return test(left, sum(reader));
}

const tests: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '≤': (a, b) => a <= b,
  '≥': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
};

function sum(reader: Reader): number {
  let total = product(reader);
  for (;;) {
    if (/^\+$/.test(next(reader))) total += product(skip(reader));
    else if (/^[-−]$/.test(next(reader))) total -= product(skip(reader));
    else return total;
  }
}

function product(reader: Reader): number {
  let total = power(reader);
  for (;;) {
    if (/^[×*]$/.test(next(reader))) total *= power(skip(reader));
    else if (/^[÷/]$/.test(next(reader))) total /= power(skip(reader));
    else return total;
  }
}

function power(reader: Reader): number {
  const base = term(reader);
  return next(reader) === '^' ? base ** power(skip(reader)) : base;
}

const skip = (reader: Reader): Reader => {
  reader.at++;
  return reader;
};

function term(reader: Reader): number {
  const token = take(reader);
  if (/^\d/.test(token)) return Number(token);
  if (/^[-−]$/.test(token)) return -term(reader);
  if (token === '(') return closed(reader, sum(reader), ')');
  if (token === '|') return Math.abs(closed(reader, sum(reader), '|'));
  const called = next(reader) === '(' ? functions[token] : undefined;
  if (called === undefined) return reader.figureOf(token) ?? Number.NaN;
  const values: number[] = [];
  do values.push(sum(skip(reader)));
  while (next(reader) === ',');
  return closed(reader, called(values), ')');
}

const closed = (reader: Reader, value: number, end: string): number => (take(reader) === end ? value : Number.NaN);

const functions: Readonly<Record<string, (values: readonly number[]) => number>> = {
  ln: ([value = Number.NaN]) => Math.log(value),
  min: (values) => values.reduce((a, b) => Math.min(a, b)),
  max: (values) => values.reduce((a, b) => Math.max(a, b)),
  last: (values) => values.at(-1) ?? Number.NaN,
  median,
};
