import type { Pair, Repeat } from '../../model/overlap-figures.ts';
import { languages } from '../../rules/language.ts';
import { adviceIn } from '../../rules/shared-advice.ts';
import type { Documents } from '../documents/document.ts';
import type { TerminalPage } from './terminal-page.ts';

type Overlap = Documents['overlap'];
type Evaluation = Overlap['evaluations'][number];

/** What to do about two evaluations that do the same work, and why, in the words of the rules. */
export function pairAdvice(
  { say }: TerminalPage,
  { evaluations, today }: Overlap,
  { a, b, suggestion }: Pick<Pair | Repeat, 'a' | 'b' | 'suggestion'>,
): string {
  const both = [a, b]
    .flatMap((id) => evaluations.find((evaluation) => evaluation.id === id) ?? [])
    .sort((first, second) => (first.start < second.start ? -1 : first.start > second.start ? 1 : 0));
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
