import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

type Facts = ReadingFacts['cell/number'];

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value';
const otherMark = (decimal: string) => (decimal === ',' ? '.' : ',');

export default defineRule<Facts, 'reading'>({
  code: 'cell/number',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'not a number',
      message: ({ text, decimal, why }, say) => {
        const mark = decimal === ',' ? 'comma' : 'point';
        const said: Record<Facts['why'], string> = {
          text: 'is not a number',
          mark: `is not a number in this file, whose decimal mark is a ${mark}`,
          formula: 'is a broken formula of a spreadsheet, not a number',
          percent: 'has a percent sign, but its indicator is not a percentage',
          range: 'is beyond what a number can hold',
        };
        return `${say.quote(text)} ${said[why]}.`;
      },
      hint: ({ decimal, why }) => {
        const mark = decimal === ',' ? 'comma' : 'point';
        const said: Record<Facts['why'], string> = {
          text: `Use digits, a ${mark}, a minus; leave the cell empty for "not known".`,
          mark: `Use a ${mark}; if the whole file has the other mark, set "decimal": "${otherMark(decimal)}" in cpas.json.`,
          formula: 'Mend the formula in the sheet and save it as CSV again; leave the cell empty for "not known".',
          percent: 'Delete the sign, or set the measure of the indicator to percent.',
          range: 'See whether digits or an exponent were typed by mistake.',
        };
        return said[why];
      },
      explanation:
        'A number is never guessed: one letter among its digits, and nobody knows what was meant. An empty cell, n.a. or .. is missing, which is not zero and no error.',
      bad: 'value 88S',
      good: 'value 885',
    },
    fr: {
      summary: 'pas un nombre',
      message: ({ text, decimal, why }, say) => {
        const mark = decimal === ',' ? 'la virgule' : 'le point';
        const said: Record<Facts['why'], string> = {
          text: 'n’est pas un nombre',
          mark: `n’est pas un nombre dans ce fichier, dont le signe décimal est ${mark}`,
          formula: 'est une formule de tableur en erreur, non un nombre',
          percent: 'porte un signe de pourcentage, mais son indicateur n’est pas un pourcentage',
          range: 'dépasse ce qu’un nombre peut contenir',
        };
        return `${say.quote(text)} ${said[why]}.`;
      },
      hint: ({ decimal, why }) => {
        const mark = decimal === ',' ? 'une virgule' : 'un point';
        const said: Record<Facts['why'], string> = {
          text: `Employez des chiffres, ${mark}, un signe moins ; laissez la cellule vide si la valeur n’est pas connue.`,
          mark: `Mettez ${mark} ; si tout le fichier emploie l’autre signe, mettez "decimal": "${otherMark(decimal)}" dans cpas.json.`,
          formula:
            'Corrigez la formule dans la feuille et enregistrez de nouveau en CSV ; laissez la cellule vide si la valeur n’est pas connue.',
          percent: 'Supprimez le signe, ou donnez à l’indicateur la mesure « pourcentage ».',
          range: 'Voyez si des chiffres ou un exposant ont été saisis par erreur.',
        };
        return said[why];
      },
      explanation:
        'Un nombre n’est jamais deviné : une lettre parmi les chiffres, et nul ne sait ce qui était voulu. Une cellule vide, n.d. ou .. est une valeur manquante, qui n’est ni zéro ni une erreur.',
      bad: 'valeur 88S',
      good: 'valeur 885',
    },
  },
  shown: { text: '88S', column: 'value', decimal: '.', why: 'text' },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q1,88S', 'M1,2025-Q2,900'] },
    raised: ['observations.csv:2:12'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q1,885', 'M1,2025-Q2,900'] },
  },
});
