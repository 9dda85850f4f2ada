import type { Documents } from '../documents/document.ts';
import { hang, spread } from './cells.ts';
import { command } from './command.ts';
import { type Cause, causes } from './findings.ts';
import { type Sheet, sentence } from './sheet.ts';

type Scores = Documents['scores'];

/** The paragraphs of "What stands out", at most so many, the rest counted by code. */
export function standsOut(sheet: Sheet, scores: Scores, nth: number, most = 10): string[] {
  const { terminal, width } = sheet;
  const found = causes(scores, ['error', 'warning']);
  const shown = found.slice(0, most);
  const lines = shown.flatMap((cause, i) =>
    paragraph(sheet, scores, cause, `${i + 1} `.padEnd(shown.length > 9 ? 3 : 2), nth),
  );
  const rest = found.slice(most);
  if (rest.length === 0) return lines;
  return [
    ...lines,
    ...hang('  ', terminal.moreFindings(rest.length, counted(rest.flatMap(({ codes }) => codes))), width),
  ];
}

/** `data/none 2, results/regressing 1`: the most frequent first. */
export function counted(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, n]) => `${code}\u00a0${n}`)
    .join(', ');
}

function paragraph(sheet: Sheet, scores: Scores, cause: Cause, number: string, nth: number): string[] {
  const text = [...new Set(cause.findings.map(({ message }) => sentence(sheet, message)))].join(' ');
  const place = placeOf(cause, scores);
  const left = [...cause.codes, ...(place === null ? [] : [sheet.ink.bold(place)])].join(', ');
  const subject = subjectOf(cause);
  const right = subject === null ? '' : sheet.ink.bold(command(sheet, nth, ['cpas', 'explain', subject]));
  // a cell less than the table: the text is set off from it
  const width = sheet.width - 1;
  return [...hang(number, text, width), ...spread(left, right, width, number.length)];
}

/** Where the figure comes from: an indicator's own rows, else where the finding was raised; a gap is between many. */
function placeOf({ findings, codes }: Cause, scores: Scores): string | null {
  if (codes.some((code) => code === 'results/decoupled' || code === 'results/unexplained')) return null;
  const at = findings.find(({ file }) => file !== null);
  if (codes.includes('results/regressing')) {
    const id = findings[0]?.indicators[0];
    const source = scores.components.flatMap(({ indicators }) => indicators).find((one) => one.id === id)?.source[0];
    if (source !== undefined) return lines(source);
  }
  if (at === undefined) return null;
  return at.line === null ? at.file : `${at.file}:${at.line}`;
}

/** `observations.csv:30-41` */
export const lines = ({ file, firstLine, lastLine }: { file: string; firstLine: number; lastLine: number }): string =>
  firstLine === lastLine ? `${file}:${firstLine}` : `${file}:${firstLine}-${lastLine}`;

function subjectOf({ findings, codes }: Cause): string | null {
  if (codes.some((code) => code === 'data/insufficient' || code === 'data/none')) return null;
  const component = findings.find((finding) => finding.component !== null)?.component ?? null;
  const indicators = findings[0]?.indicators ?? [];
  const gap = codes.some((code) => code === 'results/decoupled' || code === 'results/unexplained');
  if (gap && component !== null) return component;
  return indicators.length === 1 ? (indicators[0] ?? null) : component;
}
