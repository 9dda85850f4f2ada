import type { ReadingFacts } from '../../model/reading-facts.ts';
import { fileOf } from '../input-words.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';

type Facts = ReadingFacts['id/unknown'];

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'PATROLS-1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value';

function where(referred: Facts['subject'], say: Say): string {
  if (referred !== 'either') return fileOf(`${referred}s`, say);
  return say.either([fileOf('evaluations', say), fileOf('indicators', say)]);
}

export default defineRule<Facts, 'reading'>({
  code: 'id/unknown',
  severity: 'error',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a reference to an id that does not exist',
      message: ({ id, subject }, say) => {
        const what = subject === 'either' ? 'evaluation or indicator' : subject;
        return `There is no ${what} ${say.quote(id)}.`;
      },
      hint: ({ subject, nearest, list }, say) => {
        if (list !== null) return `Write ${list}: several ids in a cell have a | between them.`;
        return nearest === null
          ? `Correct the id, or add it to ${where(subject, say)}.`
          : `Write ${nearest} if that is meant.`;
      },
      explanation:
        'A row that refers to nothing would vanish without a word, and with it what it says. In a list of ids only the unknown one is left out, and the row is used; but not an evaluation that no other id is left to.',
      bad: 'an observation of PATROL-1; the indicator is PATROLS-1',
      good: 'an observation of PATROLS-1',
    },
    fr: {
      summary: 'un renvoi à un identifiant qui n’existe pas',
      message: ({ id, subject }, say) => {
        const what: Record<Facts['subject'], string> = {
          indicator: 'd’indicateur',
          evaluation: 'd’évaluation',
          either: 'd’évaluation ni d’indicateur',
        };
        return `Il n’y a pas ${what[subject]} ${say.quote(id)}.`;
      },
      hint: ({ subject, nearest, list }, say) => {
        if (list !== null) return `Écrivez ${list} : dans une cellule, les identifiants sont séparés par |.`;
        return nearest === null
          ? `Corrigez l’identifiant, ou ajoutez-le dans ${where(subject, say)}.`
          : `Écrivez ${nearest}, si c’est bien de lui qu’il s’agit.`;
      },
      explanation:
        'Une ligne qui ne renvoie à rien disparaîtrait sans un mot, et ce qu’elle dit avec elle. Dans une liste d’identifiants, seul l’inconnu est écarté et la ligne sert ; mais non une évaluation à laquelle il n’en reste aucun autre.',
      bad: 'une observation de PATROL-1 ; l’indicateur est PATROLS-1',
      good: 'une observation de PATROLS-1',
    },
  },
  shown: { id: 'PATROL-1', subject: 'indicator', nearest: 'PATROLS-1', list: null },
  bad: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': [head, 'PATROLS-1,2025-Q1,870', 'PATROL-1,2025-Q2,900'],
    },
    raised: ['observations.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': [head, 'PATROLS-1,2025-Q1,870', 'PATROLS-1,2025-Q2,900'],
    },
  },
});
