import type { Finding } from '../../model/diagnostic.ts';
import type { FindingKind } from '../../rules/rule.ts';
import type { Documents } from '../documents/document.ts';
import { blank, wrap } from './cells.ts';
import { causes } from './findings.ts';
import { type Sheet, sentence } from './sheet.ts';
import { counted } from './stands-out.ts';

interface Notes {
  readonly lines: readonly string[];
  /** whether some of them are counted only */
  readonly counted: boolean;
}

/** One line for all that is only noted: of the period in a sentence each while they are few, of the framework counted by code. */
export function notes(sheet: Sheet, scores: Documents['scores']): Notes {
  const noted = causes(scores, ['info']);
  const told = noted.filter(({ kind }) => kind !== null && isOfPeriod[kind]);
  const few = told.length <= 3 ? told : [];
  const sentences = few.map(({ findings, codes }) => `${findings.map(said(sheet)).join(', ')} (${codes.join(', ')})`);
  const rest = noted
    .filter((cause) => !few.includes(cause))
    .flatMap(({ findings }) => findings.map(({ code }) => code));
  const parts = [...sentences, ...(rest.length > 0 ? [counted(rest)] : [])];
  const lines = parts.length === 0 ? [] : notesLine(sheet, sheet.terminal.semicolons(parts));
  return { lines, counted: rest.length > 0 };
}

/** The notes of a `validation`, counted by code. */
export function notesLine(sheet: Sheet, text: string): string[] {
  const [first = '', ...more] = wrap(`${sheet.terminal.notes} ${text}`, sheet.width - 2);
  return [first, ...more.map((line) => blank(2) + line)];
}

const isOfPeriod: Readonly<Record<FindingKind, boolean>> = {
  gap: false,
  loss: false,
  unknown: true,
  age: true,
  making: true,
  doubt: true,
  constraint: true,
  framework: false,
};

const said =
  (sheet: Sheet) =>
  ({ message }: Finding): string =>
    sentence(sheet, message).replace(/\.$/, '');
