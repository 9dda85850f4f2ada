import type { ReadingFacts } from '../../model/reading-facts.ts';
import { fileOf } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const quarter = ['indicator,period,value', 'M1,2025-Q1,870'];

export default defineRule<ReadingFacts['file/unrecognised'], 'reading'>({
  code: 'file/unrecognised',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a CSV file in the folder that is not read',
      message: ({ kind, absent }, say) => {
        if (kind === null) return 'The file is not read: neither its name nor its header is that of a known kind.';
        return absent
          ? `The file is not read, and no ${kind} are: its header would fit ${fileOf(kind, say)}, but its name does not.`
          : `The file is not read; its header would fit ${kind}.`;
      },
      hint: ({ kind, absent }, say) => {
        if (kind === null) return 'If it belongs to the assessment, name it under "files" or "derive" in cpas.json.';
        return `${absent ? 'Call' : 'If it belongs to the assessment, call'} it ${fileOf(kind, say)} or name it under "files" in cpas.json.`;
      },
      explanation:
        'In a folder files are taken by their names or by cpas.json, so that a copy or a draft beside them changes no score. What is passed over is told; where no other file of the kind is read, in a warning.',
      bad: 'quarter-1.csv beside indicators.csv',
      good: 'the same file in the folder observations',
    },
    fr: {
      summary: 'un fichier CSV du dossier qui n’est pas lu',
      message: ({ kind, absent }, say) => {
        if (kind === null) return 'Le fichier n’est pas lu : ni son nom ni son en-tête ne sont d’une sorte connue.';
        return absent
          ? `Le fichier n’est pas lu, ni aucun autre de cette sorte : son en-tête conviendrait à ${fileOf(kind, say)}, mais pas son nom.`
          : `Le fichier n’est pas lu ; son en-tête conviendrait à ${fileOf(kind, say)}.`;
      },
      hint: ({ kind, absent }, say) => {
        if (kind === null) return 'S’il fait partie du dossier, nommez-le sous "files" ou "derive" dans cpas.json.';
        return `${absent ? 'Appelez-le' : 'S’il fait partie du dossier, appelez-le'} ${fileOf(kind, say)} ou nommez-le sous "files" dans cpas.json.`;
      },
      explanation:
        'Dans un dossier, les fichiers sont pris par leur nom ou par cpas.json, pour qu’une copie ou un brouillon posé à côté ne change aucun score. Ce qui est laissé de côté est dit ; si aucun autre fichier de la sorte n’est lu, par un avertissement.',
      bad: 'quarter-1.csv à côté d’indicators.csv',
      good: 'le même fichier dans le dossier observations',
    },
  },
  shown: { kind: 'observations', absent: true },
  bad: { files: { 'indicators.csv': indicators, 'quarter-1.csv': quarter }, raised: ['quarter-1.csv'] },
  good: { files: { 'indicators.csv': indicators, 'observations/quarter-1.csv': quarter } },
});
