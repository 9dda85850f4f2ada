import type { Say } from '../../rules/say.ts';
import type { Parted } from '../brief/parted.ts';
import { type Html, html } from '../html/html.ts';
import { at, bar, figure, line, marks, percent, x } from './figure.ts';

/** Where do work and result part? Activity □ and result ● with their figures, the strip between them hatched. */
export function parting(id: string, { name, text, activity, result }: Parted, say: Say): Html {
  const label = (kind: string, score: number, other: number) => {
    const left = score < other;
    const place = percent(2.5 + 0.95 * score + (left ? -1.8 : 1.8));
    return html`<text class="${kind}" x="${place}" y="15" text-anchor="${left ? 'end' : 'start'}">${say.fixed(score, 0)}</text>`;
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
      label('v-out', activity, result),
      label('v-res', result, activity),
    ],
  });
}
