import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const settings = (status: string) => [
  `{ "files": { "observations": { "path": "export.csv", "where": { "Status": ["${status}"] } } } }`,
];
const observations = ['indicator,period,value,Status', 'M1,2025-Q1,870,approved', 'M1,2025-Q2,12,draft'];

export default defineRule<ReadingFacts['name/unmatched'], 'reading'>({
  code: 'name/unmatched',
  severity: 'warning',
  on: 'reading',
  concerns: 'name',
  finding: null,
  quotes: ['texts'],
  words: {
    en: {
      summary: 'a value named in map or where that the file does not have',
      message: ({ value, column, setting }, say) =>
        `"${setting}" in cpas.json names the value ${say.quote(value)} of ${column}, which no row has.`,
      hint: ({ nearest }, say) =>
        nearest === null ? 'Correct it, or take it out.' : `Write ${say.quote(nearest)} if that is meant.`,
      explanation:
        'A value that is written otherwise than in the file keeps no row and renames none, and nothing else would tell. Case, accents, spaces and hyphens make no difference.',
      bad: '"where" keeps aproved; the rows say approved',
      good: '"where" keeps approved',
    },
    fr: {
      summary: 'une valeur nommée sous map ou where que le fichier n’a pas',
      message: ({ value, column, setting }, say) =>
        `"${setting}" dans cpas.json nomme la valeur ${say.quote(value)} de ${column}, qu’aucune ligne n’a.`,
      hint: ({ nearest }, say) =>
        nearest === null
          ? 'Corrigez-la, ou retirez-la.'
          : `Écrivez ${say.quote(nearest)}, si c’est bien ce qui est voulu.`,
      explanation:
        'Une valeur écrite autrement que dans le fichier ne retient et ne renomme aucune ligne, et rien d’autre ne le dirait. La casse, les accents, les espaces et les traits d’union ne comptent pas.',
      bad: '"where" retient aproved ; les lignes disent approved',
      good: '"where" retient approved',
    },
  },
  shown: { value: 'aproved', column: 'Status', setting: 'where', nearest: 'approved' },
  bad: {
    files: { 'cpas.json': settings('aproved'), 'indicators.csv': indicators, 'export.csv': observations },
    raised: ['export.csv'],
  },
  good: { files: { 'cpas.json': settings('approved'), 'indicators.csv': indicators, 'export.csv': observations } },
});
