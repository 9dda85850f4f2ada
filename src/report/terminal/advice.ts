import type { Pair, Repeat } from '../../model/overlap.ts';
import type { Documents } from '../documents/document.ts';
import type { Sheet } from './sheet.ts';

type Overlap = Documents['overlap'];
type Evaluation = Overlap['evaluations'][number];

/** What to do about two evaluations that do the same work, and why: the facts are their dates and owners. */
export function advice(
  { terminal, say }: Sheet,
  { evaluations, today }: Overlap,
  { a, b, suggestion, ...rest }: Pair | Repeat,
): string {
  const { advice: words } = terminal;
  const one = evaluations.find(({ id }) => id === a);
  const other = evaluations.find(({ id }) => id === b);
  const both = [one, other].filter((evaluation) => evaluation !== undefined);
  switch (suggestion) {
    case 'compare':
      return words.compare;
    case 'coordinate':
      return words.coordinate(both.filter(({ independent }) => independent).map(({ id }) => id));
    case 'reuse': {
      if ('gapDays' in rest) return words.reuseLater(a, b);
      const [done, later] = over(one, today) ? [a, b] : [b, a];
      return words.reuse(done, later);
    }
    case 'merge':
      return words.merge(one?.owner ?? '');
    case 'join':
      return words.join(both.map(({ owner }) => owner).join(', '));
    case 'sequence': {
      const begun = both.filter(({ start }) => start <= today).map(({ id }) => id);
      const [first] = begun;
      if (begun.length !== 1 || first === undefined) return words.sequenceBoth(say.list([a, b]));
      return words.sequence(first, first === a ? b : a);
    }
  }
}

const over = (evaluation: Evaluation | undefined, today: string): boolean =>
  evaluation !== undefined && evaluation.end < today;
