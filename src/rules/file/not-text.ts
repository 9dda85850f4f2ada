import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];

const en = {
  xlsx: { what: 'an Excel workbook', how: 'In Excel: File, Save As, CSV UTF-8.' },
  zip: { what: 'a ZIP archive', how: 'Unpack it and put the CSV file from it in its place.' },
  pdf: { what: 'a PDF document', how: 'Export the table that it was printed from as CSV.' },
  parquet: { what: 'a Parquet file', how: 'Export it as CSV with the program that wrote it.' },
  gzip: { what: 'a compressed file', how: 'Unpack it; observations may also stay packed as .csv.gz.' },
  damaged: {
    what: 'damaged or not packed with gzip',
    how: 'Copy or pack it again; unpacked, as .csv, it is read too.',
  },
  nul: { what: 'no text (it has NUL bytes)', how: 'Save it again as text; in Excel: File, Save As, CSV UTF-8.' },
};
const fr: typeof en = {
  xlsx: { what: 'un classeur Excel', how: 'Dans Excel : Fichier, Enregistrer sous, CSV UTF-8.' },
  zip: { what: 'une archive ZIP', how: 'Décompressez-la et mettez à sa place le fichier CSV qu’elle contient.' },
  pdf: { what: 'un document PDF', how: 'Exportez en CSV le tableau dont il a été tiré.' },
  parquet: { what: 'un fichier Parquet', how: 'Exportez-le en CSV avec le programme qui l’a écrit.' },
  gzip: {
    what: 'un fichier compressé',
    how: 'Décompressez-le ; les observations peuvent aussi rester compressées, en .csv.gz.',
  },
  damaged: {
    what: 'endommagé ou n’a pas été compressé avec gzip',
    how: 'Copiez-le ou compressez-le de nouveau ; décompressé, en .csv, il est lu aussi.',
  },
  nul: {
    what: 'autre chose que du texte (il contient des octets nuls)',
    how: 'Enregistrez-le de nouveau comme texte ; dans Excel : Fichier, Enregistrer sous, CSV UTF-8.',
  },
};
const known = (seems: string): keyof typeof en => (Object.hasOwn(en, seems) ? (seems as keyof typeof en) : 'nul');

export default defineRule<ReadingFacts['file/not-text'], 'reading'>({
  code: 'file/not-text',
  severity: 'error',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'not a text file: XLSX, ZIP, PDF, Parquet',
      message: ({ seems, ending }) =>
        ending === ''
          ? `A CSV file is asked for, and this is ${en[known(seems)].what}.`
          : `Its name ends in ${ending}, but the file is ${en[known(seems)].what}.`,
      hint: ({ seems, ending }) => (ending === '.md' ? 'Save it as plain text.' : en[known(seems)].how),
      explanation:
        'A new ending does not change what is in a file. CSV is plain text, a line a row; a workbook has to be saved as CSV by the program that made it.',
      bad: 'a workbook renamed to observations.csv',
      good: 'the same sheet saved as CSV UTF-8',
    },
    fr: {
      summary: 'pas un fichier texte : XLSX, ZIP, PDF, Parquet',
      message: ({ seems, ending }) =>
        ending === ''
          ? `Il faut un fichier CSV, et c’est ${fr[known(seems)].what}.`
          : `Le nom finit par ${ending}, mais le fichier est ${fr[known(seems)].what}.`,
      hint: ({ seems, ending }) => (ending === '.md' ? 'Enregistrez-le comme texte brut.' : fr[known(seems)].how),
      explanation:
        'Changer l’extension ne change pas le contenu. Un fichier CSV est du texte, une ligne par enregistrement ; un classeur doit être enregistré au format CSV par le programme qui l’a créé.',
      bad: 'un classeur renommé observations.csv',
      good: 'la même feuille enregistrée en CSV UTF-8',
    },
  },
  shown: { seems: 'xlsx', ending: '.csv' },
  bad: {
    files: {
      'indicators.csv': indicators,
      // the first 49 bytes of a workbook
      'observations.csv': { base64: 'UEsDBBQABgAIAAAAIQAAAAAAAAAAAAAAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbA==' },
    },
    raised: ['observations.csv'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': ['indicator,period,value', 'M1,2025-Q1,870'] },
  },
});
