import type { ReadingFacts } from '../../model/reading-facts.ts';
import { fileOf } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];

export default defineRule<ReadingFacts['file/ambiguous-kind'], 'reading'>({
  code: 'file/ambiguous-kind',
  severity: 'error',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'the header fits two kinds of file',
      message: ({ kinds }) => `The header fits ${kinds.join(' and ')} alike.`,
      hint: ({ kinds }, say) =>
        `Say which with --as ${kinds[0]}, or name the file ${say.either(kinds.map((kind) => fileOf(kind, say)))}.`,
      explanation:
        'A file whose name does not tell what it holds is known by its header. Where two kinds fit as well, a guess could read goals as results.',
      bad: 'quarter.csv with a column value and a column target',
      good: 'the same without target: observations',
    },
    fr: {
      summary: 'l’en-tête convient à deux sortes de fichier',
      message: ({ kinds }) => `L’en-tête convient autant à ${kinds.join(' qu’à ')}.`,
      hint: ({ kinds }, say) =>
        `Précisez avec --as ${kinds[0]}, ou nommez le fichier ${say.either(kinds.map((kind) => fileOf(kind, say)))}.`,
      explanation:
        'Un fichier dont le nom ne dit pas ce qu’il contient est reconnu à son en-tête. Quand deux sortes conviennent aussi bien, deviner pourrait faire lire des cibles pour des résultats.',
      bad: 'quarter.csv avec une colonne value et une colonne target',
      good: 'le même sans target : des observations',
    },
  },
  shown: { kinds: ['observations', 'targets'] },
  bad: {
    files: {
      'indicators.csv': indicators,
      'quarter.csv': ['indicator,period,location,value,target', 'M1,2025-Q1,,870,900'],
    },
    named: ['indicators.csv', 'quarter.csv'],
    raised: ['quarter.csv'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'quarter.csv': ['indicator,period,location,value', 'M1,2025-Q1,,870'],
    },
    named: ['indicators.csv', 'quarter.csv'],
  },
});
