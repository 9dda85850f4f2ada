import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];

export default defineRule<ReadingFacts['file/empty'], 'reading'>({
  code: 'file/empty',
  severity: 'error',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'no header row',
      message: () => 'The file is empty: it has no header row.',
      hint: 'Write the names of the columns in its first line, or delete the file; cpas init shows them.',
      explanation:
        'The header says what each column is; without one nothing can be read. Most often an export or a save has failed.',
      bad: 'observations.csv without a single filled line',
      good: 'a header, and a row below it',
    },
    fr: {
      summary: 'pas de ligne d’en-tête',
      message: () => 'Le fichier est vide : il n’a pas de ligne d’en-tête.',
      hint: 'Écrivez le nom des colonnes sur la première ligne, ou supprimez le fichier ; cpas init les montre.',
      explanation:
        'L’en-tête dit ce que contient chaque colonne ; sans lui, rien ne peut être lu. Le plus souvent, une exportation ou un enregistrement a échoué.',
      bad: 'observations.csv sans une seule ligne remplie',
      good: 'un en-tête, et une ligne au-dessous',
    },
  },
  shown: {},
  bad: { files: { 'indicators.csv': indicators, 'observations.csv': [''] }, raised: ['observations.csv'] },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': ['indicator,period,value', 'M1,2025-Q1,870'] },
  },
});
