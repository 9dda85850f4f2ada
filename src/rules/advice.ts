import type { Say } from './say.ts';
import type { AdviceFacts } from './shared-work.ts';

/** What to do about two evaluations that share work, in a sentence or two. @see spec 4, "Pairs" */
export const adviceIn = (facts: AdviceFacts, say: Say): string => (say.lang === 'fr' ? french : english)(facts, say);

function english({ a, b, suggestion, independent, begun, ended, owners }: AdviceFacts, say: Say): string {
  const other = (id = '') => (id === a ? b : a);
  switch (suggestion) {
    case 'compare':
      return `Compare: both are over. Read the reports of ${a} and ${b} together.`;
    case 'coordinate':
      return `Coordinate: ${say.list(independent)} ${independent.length > 1 ? 'are' : 'is'} independent. Keep apart, share data and calendar.`;
    case 'reuse':
      return `Reuse: ${ended[0] ?? a} ${ended.length > 0 ? 'is over' : 'comes first'}. Start ${other(ended[0] ?? a)} from its findings and leave out what they answer.`;
    case 'merge':
      return `Merge: neither has begun, and both are run by ${say.list(owners)}. Make them one.`;
    case 'join':
      return `Join: neither has begun. One team, one visit: ${owners.join(', ')}.`;
    case 'sequence':
      return begun.length > 1
        ? `Sequence: both have begun. Let ${other(begun[0])} build on what ${begun[0]} finds.`
        : `Sequence: ${begun[0] ?? a} has begun. Start ${other(begun[0] ?? a)} from what ${begun[0] ?? a} has found.`;
  }
}

function french({ a, b, suggestion, independent, begun, ended, owners }: AdviceFacts, say: Say): string {
  const other = (id = '') => (id === a ? b : a);
  switch (suggestion) {
    case 'compare':
      return `Comparer : les deux sont terminées. Lisez ensemble les rapports de ${a} et ${b}.`;
    case 'coordinate':
      return `Coordonner : ${say.list(independent)} ${independent.length > 1 ? 'sont indépendantes' : 'est indépendante'}. Gardez-les séparées, partagez données et calendrier.`;
    case 'reuse':
      return `Réutiliser : ${ended[0] ?? a} ${ended.length > 0 ? 'est terminée' : 'passe la première'}. Partez de ses constats pour ${other(ended[0] ?? a)} et ne reposez pas les questions résolues.`;
    case 'merge':
      return `Fusionner : aucune n’a commencé et ${say.list(owners)} mène les deux. N’en faites qu’une.`;
    case 'join':
      return `Joindre : aucune n’a commencé. Une seule équipe, une seule visite : ${owners.join(', ')}.`;
    case 'sequence':
      return begun.length > 1
        ? `Échelonner : les deux ont commencé. Que ${other(begun[0])} s’appuie sur ce que ${begun[0]} constate.`
        : `Échelonner : ${begun[0] ?? a} a commencé. Lancez ${other(begun[0] ?? a)} à partir de ses constats.`;
  }
}
