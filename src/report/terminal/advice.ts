import type { Pair, Repeat } from '../../model/overlap.ts';
import { adviceIn } from '../../rules/advice.ts';
import { languages } from '../../rules/language.ts';
import type { Documents } from '../documents/document.ts';
import type { Sheet } from './sheet.ts';

type Overlap = Documents['overlap'];
type Evaluation = Overlap['evaluations'][number];

/** What to do about two evaluations that do the same work, and why, in the words of the rules. */
export function advice(
  { say }: Sheet,
  { evaluations, today }: Overlap,
  { a, b, suggestion }: Pick<Pair | Repeat, 'a' | 'b' | 'suggestion'>,
): string {
  const both = [a, b]
    .flatMap((id) => evaluations.find((one) => one.id === id) ?? [])
    .sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
  const ids = (is: (evaluation: Evaluation) => boolean) => both.filter(is).map(({ id }) => id);
  const facts = {
    a,
    b,
    suggestion,
    independent: ids(({ independent }) => independent),
    begun: ids(({ start }) => start <= today),
    ended: ids(({ end }) => end < today),
    owners: [...new Set(both.map(({ owner }) => owner))],
  };
  return languages[say.lang].typeset(adviceIn(facts, say));
}
