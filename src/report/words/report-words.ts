import { byLang, type Lang } from '../../model/lang.ts';
import { measureNames, measures } from '../../model/measures.ts';
import { columnsEn } from './columns-en.ts';
import { columnsFr } from './columns-fr.ts';
import { wordsOf } from './index.ts';
import { reportEn } from './report-en.ts';
import { reportFr } from './report-fr.ts';

export type ReportWords = typeof reportEn;

export const reportWords = (lang: Lang): ReportWords => reports[lang];

const reports: Readonly<Record<Lang, ReportWords>> = { en: reportEn, fr: reportFr };
const columns: Readonly<Record<Lang, typeof columnsEn>> = { en: columnsEn, fr: columnsFr };

/** The head of a column in words, or its name where it has none. */
export function columnWord(lang: Lang, name: string): string {
  const words: Readonly<Record<string, string>> = columns[lang];
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

/** The title of a table in words. */
export function tableWord(lang: Lang, name: string): string {
  const words: Readonly<Record<string, string>> = reportWords(lang).tables;
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

/** The same for the name of a sheet, which has room for 31 characters. */
export function sheetWord(lang: Lang, name: string): string {
  const words: Readonly<Record<string, string>> = reportWords(lang).sheets;
  return Object.hasOwn(words, name) ? (words[name] ?? name) : tableWord(lang, name);
}

/** A choice in words: `on-track` is "on track". */
export const choiceWord = (lang: Lang, value: string): string => choices[lang].get(value) ?? value;

const choicesIn = (lang: Lang): ReadonlyMap<string, string> => {
  const words = wordsOf(lang);
  return new Map(
    [
      measureWords(lang),
      reportWords(lang).values,
      words.severities,
      words.levelNames,
      words.statuses,
      words.componentStatuses,
      words.directions,
      words.chainStates,
      words.groupings,
      words.pairKinds,
      words.suggestions,
      words.decisionStatuses,
    ].flatMap((group) => Object.entries<string>(group)),
  );
};

const measureWords = (lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(measureNames.map((name) => [name, measures[name].name[lang]]));

const choices = byLang(choicesIn);
