import type { ReadingFacts } from '../../model/reading-facts.ts';
import { ofFile } from '../other-file.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule<ReadingFacts['id/duplicate'], 'reading'>({
  code: 'id/duplicate',
  severity: 'error',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'an id that was given before',
      message: ({ id, firstLine, firstFile }, say) =>
        `${id} is already the id of line ${firstLine}${ofFile(firstFile, say)}. This row is not used.`,
      hint: 'Give the row an id of its own, or delete it if it is the same.',
      explanation:
        'Values find their indicator by its id. Where two have the same one, nobody can tell whose they are.',
      bad: 'two indicators M1',
      good: 'indicators M1 and M2',
    },
    fr: {
      summary: 'un identifiant déjà donné',
      message: ({ id, firstLine, firstFile }, say) =>
        `${id} est déjà l’identifiant de la ligne ${firstLine}${ofFile(firstFile, say)}. Cette ligne-ci n’est pas utilisée.`,
      hint: 'Donnez à la ligne un identifiant propre, ou supprimez-la si c’est la même.',
      explanation:
        'Les valeurs trouvent leur indicateur par son identifiant. Si deux indicateurs ont le même, nul ne sait duquel elles sont.',
      bad: 'deux indicateurs M1',
      good: 'les indicateurs M1 et M2',
    },
  },
  shown: { id: 'M1', firstLine: 2 },
  bad: {
    files: {
      'indicators.csv': [head, 'M1,Patrols,Military,output,count,2400,3600', 'M1,Posts held,Military,output,stock,2,4'],
    },
    raised: ['indicators.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': [head, 'M1,Patrols,Military,output,count,2400,3600', 'M2,Posts held,Military,output,stock,2,4'],
    },
  },
});
