import { sayIn } from '../../rules/say.ts';
import type { explainEn } from './terminal-explain-en.ts';

const say = sayIn('fr');

export const explainFr: typeof explainEn = {
  why: {
    'no-value': () => 'aucune valeur',
    'not-finite': () => 'trop grand pour un nombre',
    'no-baseline': () => 'aucune valeur de référence',
    'no-target': () => 'aucune cible',
    'no-tolerance': () => 'aucune tolérance supérieure à 0',
    'same-goals': () => 'valeur de référence et cible identiques',
    'not-positive': () => 'pas de logarithme de 0 ou moins',
    'no-attainment': () => 'aucun degré de réalisation',
    'none-known': ({ total }) => (total === 1 ? 'inconnu' : `aucun connu sur ${say.number(total)}`),
    'too-little-known': ({ known, total, share, least }) =>
      `${say.plural(known, { one: '# connu', other: '# connus' })} sur ${say.number(total)}, ${share}, il faut au moins ${least}`,
    'all-needed': ({ known, total }) =>
      `${say.plural(known, { one: '# connu', other: '# connus' })} sur ${say.number(total)}, il les faut tous`,
    'nothing-weighs': () => 'ni effet ni impact dans le cadre',
    'no-results-score': () => 'pas de résultats, donc pas de score',
    'no-score': () => 'pas de score',
    'no-activity': () => 'trop peu connu de ce qui doit agir sur lui',
    carried: () => 'valeur reportée, donc pas d’évolution',
    'no-previous': ({ period }) => `pas de score en ${period}`,
  },
  henceD: (why, grade) => `${why}, donc ${grade}`,
  values: (n) => say.plural(n, { one: '# valeur', other: '# valeurs' }),
  per: { year: 'par an', half: 'par semestre', quarter: 'par trimestre', month: 'par mois', total: '' },
  daysOver: (over, total) =>
    `${say.plural(over, { one: '# jour écoulé', other: '# jours écoulés' })} sur ${say.number(total)}`,
  ownGoal: 'l’objectif est celui de la période même',
  chainStates: {
    unknown: 'inconnue',
    working: '60 ou plus des deux côtés\u00a0: opérante',
    decoupled: 'au moins 25\u00a0: résultat découplé',
    unexplained: 'au plus −25\u00a0: résultat inexpliqué',
    stuck: 'moins de 60 des deux côtés\u00a0: bloquée',
    mixed: 'contrastée',
  },
  chainsOf: 'Chaînes de résultats qui aboutissent ici',
  chainsWith: 'Chaînes de résultats dont il fait partie',
  chain: (result, at, doing, n, together) =>
    `${result} à ${at}, sur lequel ${n > 1 ? 'doivent' : 'doit'} agir ${doing}, ${n > 1 ? 'ensemble ' : ''}à ${together}`,
};
