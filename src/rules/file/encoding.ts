import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const names: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** a text that begins as UTF-8 and goes on as something else */
const mixed = 'mixed';

export default defineRule<ReadingFacts['file/encoding'], 'reading'>({
  code: 'file/encoding',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'read as something other than UTF-8',
      message: ({ encoding }) =>
        encoding === mixed
          ? 'From this line on the text is not UTF-8; nothing below it was read.'
          : `The file is not UTF-8; it was read as ${names[encoding] ?? encoding}.`,
      hint: ({ encoding }) =>
        encoding === mixed
          ? 'Save it as UTF-8; or as a file, which cpas looks through before it is read, and name that in place of the pipe.'
          : 'See whether é, è and ç look right; to be sure, save it as UTF-8 (in Excel: File, Save As, CSV UTF-8).',
      explanation:
        'Older spreadsheets save letters with accents in the way of their own system. Names then differ from the same names in a UTF-8 file unless the right encoding is taken.',
      bad: 'an export of an older Excel, with é as one byte',
      good: 'the same file saved as CSV UTF-8',
    },
    fr: {
      summary: 'lu dans un autre encodage que l’UTF-8',
      message: ({ encoding }) =>
        encoding === mixed
          ? 'À partir de cette ligne, le texte n’est pas en UTF-8 ; la suite n’a pas été lue.'
          : `Le fichier n’est pas en UTF-8 ; il a été lu en ${names[encoding] ?? encoding}.`,
      hint: ({ encoding }) =>
        encoding === mixed
          ? 'Enregistrez-le en UTF-8 ; ou dans un fichier, que cpas parcourt avant de le lire, et nommez celui-ci au lieu du tube.'
          : 'Vérifiez que é, è et ç s’affichent bien ; pour en être sûr, enregistrez-le en UTF-8 (dans Excel : Fichier, Enregistrer sous, CSV UTF-8).',
      explanation:
        'Les anciens tableurs enregistrent les lettres accentuées à la manière de leur système. Sans le bon encodage, les noms diffèrent des mêmes noms d’un fichier UTF-8.',
      bad: 'une exportation d’un ancien Excel, où é tient en un octet',
      good: 'le même fichier enregistré en CSV UTF-8',
    },
  },
  shown: { encoding: 'windows-1252' },
  bad: {
    files: {
      'indicators.csv': {
        base64:
          'aWQsbmFtZSxjb21wb25lbnQsbGV2ZWwsbWVhc3VyZSxiYXNlbGluZSx0YXJnZXQKUDEsROl0ZW51cyB2dXMgcGFyIHVuIGp1Z2UsUG9saWNlLG91dGNvbWUscGVyY2VudCwzMCw2MAo=',
      },
    },
    raised: ['indicators.csv'],
  },
  good: {
    files: {
      'indicators.csv': [
        'id,name,component,level,measure,baseline,target',
        'P1,Détenus vus par un juge,Police,outcome,percent,30,60',
      ],
    },
  },
});
