import type { Say } from '../../rules/say.ts';
import { addingUp } from '../brief/adding-up.ts';
import type { GapInWords } from '../brief/gap-sentences.ts';
import { type Html, html } from '../html-template.ts';
import { bar, line, mark, marks, percent, svgFigure } from './svg-figure.ts';

/** Where do work and result part? Activity □ and result ● with their figures, the strip between them hatched. */
export function gapChart(id: string, { name, text, activity, result }: GapInWords, say: Say): Html {
  const figures = addingUp(activity, result, say);
  const label = (kind: string, score: number, other: number, figure: string) => {
    const left = score < other;
    const beside = percent(place(score) + (left ? -1.8 : 1.8));
    return html`<text class="${kind}" x="${beside}" y="15" text-anchor="${left ? 'end' : 'start'}">${figure}</text>`;
  };
  return svgFigure({
    id,
    title: name,
    text,
    height: 22,
    marks: [
      ...[0, 50, 100].map((score) => line('grid', at100(score), at100(score), 0, 22)),
      bar('gap-big', place(result), place(activity), 6, 10),
      mark(at100(activity), 11, marks.output),
      mark(at100(result), 11, marks.outcome),
      label('v-out', activity, result, figures.activity),
      label('v-res', result, activity, figures.result),
    ],
  });
}

// space on both sides for a figure beside its mark
const place = (score: number): number => 7 + 0.86 * score;
const at100 = (score: number): string => percent(place(score));
