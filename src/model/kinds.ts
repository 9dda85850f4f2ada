import type { Lang, OtherLang } from './lang.ts';
import { measureChoices } from './measures.ts';

/** The kinds of CSV file and their columns: names in English and French, types, which are required. @see spec 1, "Columns" */
export type Kind = 'indicators' | 'observations' | 'evaluations' | 'targets' | 'decisions' | 'constraints';

type ColumnType =
  | 'text' // as it stands, after NFC
  | 'number'
  | 'date' // a day
  | 'start' // a date, or the first day of a period
  | 'end' // a date, or the last day of a period
  | 'period'
  | 'choice' // one of `choices`
  | 'choices' // several of `choices`, `|` between them
  | 'texts' // ids, tags, places: `|` between them
  | 'components'; // names, `|` between them, perhaps `:share`

export interface InputColumn extends Readonly<Record<OtherLang, readonly string[]>> {
  readonly name: string;
  readonly type: ColumnType;
  /** the column must be there and its cell filled */
  readonly required?: 'column' | 'cell';
  /** canonical value → the other words for it, English and French */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** the number must be > 0 */
  readonly positive?: true;
  readonly synonyms?: readonly string[];
}

export const levels = {
  input: ['intrant'],
  output: ['produit', 'extrant', 'réalisation'],
  outcome: ['effet'],
  impact: ['incidence'],
};
export const directions = { increase: ['augmenter'], decrease: ['diminuer'], maintain: ['maintenir'] };
export const transforms = { none: ['aucune'], log: [] };
export const pers = { year: ['année'], half: ['semestre'], quarter: ['trimestre'], month: ['mois'], total: [] };
export const overTimes = {
  sum: ['somme'],
  mean: ['moyenne'],
  median: ['médiane'],
  min: [],
  max: [],
  last: ['dernier'],
  count: ['nombre'],
};
export const overPlaces = { sum: ['somme'], mean: ['moyenne'], median: ['médiane'], min: [], max: [] };
export const frequencies = {
  monthly: ['mensuel'],
  quarterly: ['trimestriel'],
  semiannual: ['semestriel'],
  annual: ['annuel'],
};
export const qualities = { high: ['élevée'], medium: ['moyenne'], low: ['faible'] };
export const yesNo = { yes: ['oui', 'true', '1', 'y', 'o'], no: ['non', 'false', '0', 'n'] };
export const evaluationStatuses = {
  planned: ['prévu'],
  ongoing: ['en cours'],
  completed: ['achevé'],
  cancelled: ['annulé'],
};
export const decisionStatuses = { open: ['ouverte'], done: ['exécutée'], dropped: ['abandonnée'] };
export const constraintKinds = {
  'caveat-declared': ['réserve déclarée'],
  'caveat-undeclared': ['réserve non déclarée'],
  capability: ['capacité'],
  staffing: ['effectifs'],
  access: ['accès'],
  security: ['sécurité'],
  funding: ['financement'],
};

interface KindOfFile extends Readonly<Record<OtherLang, string>> {
  readonly columns: readonly InputColumn[];
}

export const kinds: Readonly<Record<Kind, KindOfFile>> = {
  indicators: {
    fr: 'indicateurs',
    columns: [
      { name: 'id', type: 'text', required: 'cell', fr: ['identifiant'], synonyms: ['code'] },
      { name: 'name', type: 'text', required: 'cell', fr: ['nom'] },
      { name: 'component', type: 'components', required: 'cell', fr: ['composante'] },
      { name: 'level', type: 'choice', choices: levels, required: 'cell', fr: ['niveau'] },
      { name: 'org_unit', type: 'text', fr: ['unité organique'], synonyms: ['section', 'contingent'] },
      { name: 'objective', type: 'text', fr: ['objectif'] },
      { name: 'measure', type: 'choice', choices: measureChoices, fr: ['mesure'] },
      { name: 'unit', type: 'text', fr: ['unité', 'unité de mesure'], synonyms: ['unit of measure'] },
      { name: 'baseline', type: 'number', fr: ['valeur de référence'] },
      { name: 'baseline_date', type: 'date', fr: ['date de référence'] },
      { name: 'target', type: 'number', fr: ['cible'], synonyms: ['planned'] },
      { name: 'target_date', type: 'date', fr: ['date cible'] },
      { name: 'direction', type: 'choice', choices: directions, fr: ['sens'] },
      { name: 'tolerance', type: 'number', positive: true, fr: ['tolérance'] },
      { name: 'transform', type: 'choice', choices: transforms, fr: ['transformation'] },
      { name: 'weight', type: 'number', positive: true, fr: ['poids'] },
      { name: 'per', type: 'choice', choices: pers, fr: ['par'] },
      { name: 'over_time', type: 'choice', choices: overTimes, fr: ['dans le temps'] },
      { name: 'over_places', type: 'choice', choices: overPlaces, fr: ['entre lieux'] },
      { name: 'frequency', type: 'choice', choices: frequencies, fr: ['fréquence'] },
      { name: 'contributes_to', type: 'texts', fr: ['contribue à'] },
      { name: 'themes', type: 'texts', fr: ['thèmes'] },
      { name: 'tool', type: 'text', fr: ['outil'] },
      { name: 'owner', type: 'text', fr: ['responsable'] },
    ],
  },
  observations: {
    fr: 'observations',
    columns: [
      { name: 'indicator', type: 'text', required: 'cell', fr: ['indicateur'], synonyms: ['indicator_id'] },
      { name: 'period', type: 'period', required: 'cell', fr: ['période'], synonyms: ['date', 'reporting period'] },
      { name: 'value', type: 'number', required: 'column', fr: ['valeur'], synonyms: ['result', 'actual'] },
      { name: 'location', type: 'text', fr: ['lieu'], synonyms: ['place', 'site', 'admin1'] },
      { name: 'weight', type: 'number', positive: true, fr: ['poids'] },
      { name: 'low', type: 'number', fr: ['bas'] },
      { name: 'high', type: 'number', fr: ['haut'] },
      { name: 'source', type: 'text', fr: ['source'] },
      { name: 'quality', type: 'choice', choices: qualities, fr: ['qualité'] },
      { name: 'note', type: 'text', fr: ['note'] },
    ],
  },
  evaluations: {
    fr: 'évaluations',
    columns: [
      { name: 'id', type: 'text', required: 'cell', fr: ['identifiant'], synonyms: ['code'] },
      { name: 'title', type: 'text', required: 'cell', fr: ['titre'] },
      { name: 'tool', type: 'text', required: 'cell', fr: ['outil'] },
      { name: 'owner', type: 'text', required: 'cell', fr: ['responsable'] },
      { name: 'start', type: 'start', required: 'cell', fr: ['début'], synonyms: ['start date'] },
      { name: 'end', type: 'end', required: 'cell', fr: ['fin'], synonyms: ['end date'] },
      { name: 'component', type: 'texts', fr: ['composante'] },
      { name: 'indicators', type: 'texts', fr: ['indicateurs'] },
      { name: 'levels', type: 'choices', choices: levels, fr: ['niveaux'] },
      { name: 'themes', type: 'texts', fr: ['thèmes'] },
      { name: 'locations', type: 'texts', fr: ['lieux'] },
      { name: 'method', type: 'text', fr: ['méthode'] },
      { name: 'respondents', type: 'texts', fr: ['répondants'] },
      { name: 'status', type: 'choice', choices: evaluationStatuses, fr: ['statut'] },
      { name: 'independent', type: 'choice', choices: yesNo, fr: ['indépendante'] },
      { name: 'person_days', type: 'number', positive: true, fr: ['jours-personnes'] },
    ],
  },
  targets: {
    fr: 'cibles',
    columns: [
      { name: 'indicator', type: 'text', required: 'cell', fr: ['indicateur'], synonyms: ['indicator_id'] },
      { name: 'period', type: 'period', fr: ['période'], synonyms: ['date', 'reporting period'] },
      { name: 'location', type: 'text', fr: ['lieu'], synonyms: ['place', 'site', 'admin1'] },
      { name: 'baseline', type: 'number', fr: ['valeur de référence'] },
      { name: 'target', type: 'number', fr: ['cible'], synonyms: ['planned'] },
    ],
  },
  decisions: {
    fr: 'décisions',
    columns: [
      { name: 'id', type: 'text', required: 'cell', fr: ['identifiant'], synonyms: ['code'] },
      { name: 'date', type: 'date', required: 'cell', fr: ['date'] },
      { name: 'decision', type: 'text', required: 'cell', fr: ['décision'] },
      { name: 'informed_by', type: 'texts', fr: ['éclairée par'] },
      { name: 'owner', type: 'text', fr: ['responsable'] },
      { name: 'status', type: 'choice', choices: decisionStatuses, fr: ['statut'] },
      { name: 'component', type: 'texts', fr: ['composante'] },
    ],
  },
  constraints: {
    fr: 'contraintes',
    columns: [
      { name: 'id', type: 'text', required: 'cell', fr: ['identifiant'], synonyms: ['code'] },
      { name: 'component', type: 'texts', required: 'cell', fr: ['composante'] },
      { name: 'kind', type: 'choice', choices: constraintKinds, required: 'cell', fr: ['type'] },
      { name: 'start', type: 'start', required: 'cell', fr: ['début'], synonyms: ['start date'] },
      { name: 'end', type: 'end', fr: ['fin'], synonyms: ['end date'] },
      { name: 'description', type: 'text', fr: ['description'] },
      { name: 'indicators', type: 'texts', fr: ['indicateurs'] },
    ],
  },
};

/** The canonical names of a table of choices, or of the kinds themselves, in their order. */
export const namesOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[];

/** A kind's name in each language. */
export const namesOfKind = (kind: Kind): Readonly<Record<Lang, string>> => ({ en: kind, ...kinds[kind] });

/** The names of a column in each language, synonyms aside: the first is the one to be written. */
export const namesOfColumn = (column: InputColumn): Readonly<Record<Lang, readonly string[]>> => ({
  en: [column.name],
  ...column,
});

/** How the name of a disaggregation column begins, in each language. */
export const partPrefixes: Readonly<Record<Lang, string>> = { en: 'by_', fr: 'par_' };
