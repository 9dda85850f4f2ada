import type { Say } from '../../rules/say.ts';
import { addingUp } from '../brief/adding-up.ts';
import type { Parted } from '../brief/parted.ts';
import { type Html, html } from '../html/html.ts';
import { at, bar, figure, line, marks, percent, x } from './figure.ts';

/** Where do work and result part? Activity □ and result ● with their figures, the strip between them hatched. */
export function parting(id: string, { name, text, activity, result }: Parted, say: Say): Html {
  const figures = addingUp(activity, result, say);
  const label = (kind: string, score: number, other: number, figure: string) => {
    const left = score < other;
    const place = percent(2.5 + 0.95 * score + (left ? -1.8 : 1.8));
    return html`<text class="${kind}" x="${place}" y="15" text-anchor="${left ? 'end' : 'start'}">${figure}</text>`;
  };
  return figure({
    id,
    title: name,
    text,
    height: 22,
    marks: [
      ...[0, 50, 100].map((score) => line('grid', x(score), x(score), 0, 22)),
      bar('gap-big', 2.5 + 0.95 * result, 2.5 + 0.95 * activity, 6, 10),
      at(x(activity), 11, marks.output),
      at(x(result), 11, marks.outcome),
      label('v-out', activity, result, figures.activity),
      label('v-res', result, activity, figures.result),
    ],
  });
}
