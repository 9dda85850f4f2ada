import type { Lang } from '../model/lang.ts';
import { de, que } from './elide.ts';
import type { Say } from './say.ts';
import type { AdviceFacts } from './shared-work.ts';

/** What to do about two evaluations that share work, in a few words. @see spec 4, "Pairs" and "Repeats" */
export const adviceIn = (facts: AdviceFacts, say: Say): string => words[say.lang](facts, say);

function english({ a, b, suggestion, independent, begun, ended, owners }: AdviceFacts, say: Say): string {
  const other = (id: string) => (id === a ? b : a);
  const [over] = ended;
  const [first = a] = begun;
  switch (suggestion) {
    case 'compare':
      return `Compare: both are over. Read the reports of ${a} and ${b} together.`;
    case 'coordinate':
      return `Coordinate: ${independent.length > 1 ? 'both are' : `${say.list(independent)} is`} independent. Keep apart, share data and calendar.`;
    case 'reuse':
      return over === undefined
        ? `Reuse: start ${b} from what ${a} finds, and leave out what that answers.`
        : `Reuse: ${over} is over. Start ${other(over)} from what ${over} has found.`;
    case 'merge':
      return `Merge: neither has begun, both are run by ${say.list(owners)}. Make them one.`;
    case 'join':
      return `Join: neither has begun. One team, one visit: ${owners.join(', ')}.`;
    case 'sequence':
      return begun.length > 1
        ? `Sequence: ${say.list(begun)} are both under way. Agree on who visits what first.`
        : `Sequence: ${first} has begun. Start ${other(first)} from what ${first} has found.`;
  }
}

function french({ a, b, suggestion, independent, begun, ended, owners }: AdviceFacts, say: Say): string {
  const other = (id: string) => (id === a ? b : a);
  const [over] = ended;
  const [first = a] = begun;
  switch (suggestion) {
    case 'compare':
      return `Comparer : les deux sont terminées. Lisez ensemble les rapports ${de(a)} et ${de(b)}.`;
    case 'coordinate':
      return `Garder séparées : ${independent.length > 1 ? 'les deux sont indépendantes' : `${say.list(independent)} est indépendante`}. Partagez les données et le calendrier.`;
    case 'reuse':
      return over === undefined
        ? `Réutiliser : pour ${b}, partez de ce ${que(a)} constate, et laissez de côté ce qui est ainsi établi.`
        : `Réutiliser : ${over} est terminée. Pour ${other(over)}, partez de ce ${que(over)} a constaté.`;
    case 'merge':
      return `Fusionner : aucune n’a commencé, ${say.list(owners)} mène les deux. N’en faites qu’une.`;
    case 'join':
      return `Mener ensemble : aucune n’a commencé. Une seule équipe, une seule visite : ${owners.join(', ')}.`;
    case 'sequence':
      return begun.length > 1
        ? `Échelonner : ${say.list(begun)} sont en cours. Convenez de l’ordre des visites.`
        : `Échelonner : ${first} a commencé. Pour ${other(first)}, partez de ce ${que(first)} a constaté.`;
  }
}

const words: Readonly<Record<Lang, (facts: AdviceFacts, say: Say) => string>> = { en: english, fr: french };
