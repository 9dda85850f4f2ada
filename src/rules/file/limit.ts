import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';

const row = 'M1,Patrols to priority sites,Military,output';
const wide = `id,name,component,level${','.repeat(1000)}note`;

type Facts = ReadingFacts['file/limit'];
type Zeros = Extract<Facts, { limit: 'zeros' }>;

const zerosEn = ({ places, parts, every, from, to, most }: Zeros, say: Say): string => {
  const slots = [
    say.plural(places, { one: '# place', other: '# places' }),
    ...(parts > 1 ? [`${say.number(parts)} parts`] : []),
  ];
  return `Each ${every} from ${from} to ${to} for ${say.list(slots)} would take more than ${say.number(most)} zeros, so none are counted.`;
};

const zerosFr = ({ places, parts, every, from, to, most }: Zeros, say: Say): string => {
  const slots = [
    say.plural(places, { one: '# lieu', other: '# lieux' }),
    ...(parts > 1 ? [`${say.number(parts)} parties`] : []),
  ];
  return `${eachFr[every]} du ${from} au ${to} pour ${say.list(slots)} demanderait plus de ${say.number(most)} zéros : aucun n’est compté.`;
};

const eachFr: Readonly<Record<Zeros['every'], string>> = {
  year: 'Chaque année',
  quarter: 'Chaque trimestre',
  month: 'Chaque mois',
  week: 'Chaque semaine',
  day: 'Chaque jour',
};

export default defineRule<Facts, 'reading'>({
  code: 'file/limit',
  severity: 'error',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'more rows, columns or text in a cell than can be taken',
      message: (facts, say) => {
        const { limit, most } = facts;
        if (limit === 'zeros') return zerosEn(facts, say);
        if (limit === 'rows') return `The file has more than ${say.number(most)} rows.`;
        if (limit === 'columns') return `The table has more than ${say.number(most)} columns.`;
        return `The ${limit === 'words' ? 'file' : limit} holds more than ${say.number(most)} characters.`;
      },
      hint: ({ limit }) => {
        if (limit === 'rows') {
          return 'Only observations may be longer; see whether the right file was saved under this name.';
        }
        if (limit === 'zeros')
          return 'See whether the first and last dates of the list are right; else give "since" and "until" in "derive", or a longer "every".';
        if (limit === 'words') return 'Shorten it; none of its words stand in the report.';
        return 'Most often a quotation mark is missing or the wrong range was exported; save only the table.';
      },
      explanation:
        'Limits keep a broken file from using up the memory of the machine: 500,000 rows for every file but observations, 1,000 columns, 1 MiB in a cell, 16 MiB in a row; narrative.md may have 1 MiB, beyond which it is a warning. A list of events gives at most 1,000 zeros an event, or 1,000,000 where it is short.',
      bad: 'a header of 1,005 columns',
      good: 'the table alone, with four columns',
    },
    fr: {
      summary: 'plus de lignes, de colonnes ou de texte dans une cellule que permis',
      message: (facts, say) => {
        const { limit, most } = facts;
        if (limit === 'zeros') return zerosFr(facts, say);
        if (limit === 'rows') return `Le fichier a plus de ${say.number(most)} lignes.`;
        if (limit === 'columns') return `Le tableau a plus de ${say.number(most)} colonnes.`;
        const what = { row: 'La ligne', cell: 'La cellule', words: 'Le fichier' }[limit];
        return `${what} contient plus de ${say.number(most)} caractères.`;
      },
      hint: ({ limit }) => {
        if (limit === 'rows') {
          return 'Seules les observations peuvent être plus longues ; vérifiez que c’est le bon fichier qui porte ce nom.';
        }
        if (limit === 'zeros')
          return 'Vérifiez la première et la dernière date de la liste ; sinon, donnez "since" et "until" sous "derive", ou un "every" plus long.';
        if (limit === 'words') return 'Raccourcissez-le ; aucun de ses mots ne figure dans le rapport.';
        return 'Le plus souvent, un guillemet manque ou une plage trop grande a été exportée ; n’enregistrez que le tableau.';
      },
      explanation:
        'Des limites empêchent un fichier abîmé d’épuiser la mémoire : 500 000 lignes pour tout fichier sauf les observations, 1 000 colonnes, 1 Mio par cellule, 16 Mio par ligne ; narrative.md peut avoir 1 Mio, au-delà c’est un avertissement. Une liste d’événements donne au plus 1 000 zéros par événement, ou 1 000 000 si elle est courte.',
      bad: 'un en-tête de 1 005 colonnes',
      good: 'le tableau seul, en quatre colonnes',
    },
  },
  shown: { limit: 'columns', most: 1000 },
  bad: { files: { 'indicators.csv': [wide, row] }, raised: ['indicators.csv:1:1'] },
  good: { files: { 'indicators.csv': ['id,name,component,level', row] } },
});
