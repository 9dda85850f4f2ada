import { type Html, html } from '../html-template.ts';

/** A drawing without `viewBox`: x in percent of the width, y and marks in px, so that marks keep their size on paper, desk and phone. */
export interface SvgFigure {
  /** unique in the page */
  readonly id: string;
  readonly title: string;
  /** all its figures, as a sentence */
  readonly text: string;
  readonly height: number;
  readonly marks: readonly (Html | null)[];
}

export const svgFigure = ({ id, title, text, height, marks }: SvgFigure): Html =>
  html`<svg role="img" aria-labelledby="${id}t ${id}d" width="100%" height="${height}"><title id="${id}t">${title}</title><desc id="${id}d">${text}</desc>${marks.filter((mark) => mark !== null)}</svg>`;

/** 0 to 100 as a place in the figure: 2.5 % are left free at each end for the marks. */
export const x = (score: number): string => percent(2.5 + 0.95 * score);

export const percent = (part: number): string => `${Math.round(part * 10) / 10}%`;

/** A mark of fixed size at a place given in percent. */
export const mark = (place: string, y: number, mark: Html): Html =>
  html`<svg x="${place}" y="${y}" width="1" height="1" overflow="visible">${mark}</svg>`;

export const line = (kind: string, from: string, to: string, y1: number, y2: number = y1): Html =>
  html`<line class="${kind}" x1="${from}" x2="${to}" y1="${y1}" y2="${y2}"/>`;

/** A bar between two places, whichever is left. */
export const bar = (kind: string, from: number, to: number, y: number, height: number): Html => {
  const left = Math.min(from, to);
  return html`<rect class="${kind}" x="${percent(left)}" y="${y}" width="${percent(Math.abs(to - from))}" height="${height}"/>`;
};

/** Activity an open square, outcome a filled circle, impact a filled diamond: never by colour alone. */
export const marks = {
  score: html`<rect class="m-score" x="-2.5" y="-9" width="5" height="18"/>`,
  output: html`<rect class="m-out" x="-4.5" y="-4.5" width="9" height="9"/>`,
  outcome: html`<circle class="m-oc" r="5.5"/>`,
  impact: html`<path class="m-im" d="M0,-7.3L4.2,0L0,7.3L-4.2,0Z"/>`,
  due: html`<path class="b-due" d="M0,7L4,0L-4,0Z"/>`,
} as const;

/** Hatchings that the figures refer to; once in a page. */
export const hatchings: Html = html`<svg width="0" height="0" aria-hidden="true" focusable="false" class="defs"><defs><pattern id="hg" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hg-b" width="5" height="5"/><path class="hg-l" d="M0 0V5"/></pattern><pattern id="hu" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hu-l" d="M0 0V6"/></pattern><pattern id="hc" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hc-b" width="5" height="5"/><path class="hc-l" d="M1 0V5"/></pattern></defs></svg>`;
