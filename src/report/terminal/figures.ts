import type { Trend } from '../../model/scores.ts';
import { blank } from './cell-width.ts';
import type { TerminalPage } from './terminal-page.ts';

/** A score without decimals; `?` where too little is known. */
export const scoreFigure = ({ say, marks }: TerminalPage, score: number | null): string =>
  score === null ? marks.unknown : say.fixed(score, 0);

/** A bar of a score, a half cell for half of its step; blank where there is no score. */
export function barOfBlocks({ marks, page }: TerminalPage, score: number | null): string {
  const length = barLength(page.width);
  if (score === null) return '';
  const halves = Math.round((Math.min(Math.max(score, 0), 100) / 100) * length * 2 - 1e-9);
  const full = Math.floor(halves / 2);
  const half = halves % 2;
  return marks.full.repeat(full) + marks.half.repeat(half) + marks.empty.repeat(length - full - half);
}

/** 10 cells of 10 points; above 100 columns 20 of 5. */
export const barLength = (width: number): number => (width > 100 ? 20 : 10);

/** `↑ +12.0`: of a score in points with one decimal, of an attainment with two; `–` where there is none. */
export function trendFigure({ say, marks, ink }: TerminalPage, trend: Trend, decimals: 1 | 2): string {
  if (trend === null) return marks.nothing;
  const text = `${marks[trend.direction]} ${say.signed(trend.change, decimals)}`;
  return trend.direction === 'improving' ? ink.green(text) : trend.direction === 'worsening' ? ink.red(text) : text;
}

/** `+70!`: the mark where a finding hangs on it, else its cell left blank, so that the figures stand under each other. */
export function gapFigure({ say, marks, ink }: TerminalPage, gap: number | null, isFinding: boolean): string {
  if (gap === null) return marks.unknown + blank(1);
  return say.signed(gap, 0) + (isFinding ? ink.red(marks.finding) : blank(1));
}
