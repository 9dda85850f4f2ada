import type { overPlaces, overTimes } from './kinds.ts';
import type { Lang } from './lang.ts';

/** All that is to be known of a measure. Nothing of it is looked up elsewhere by its name. */
interface MeasureEntry {
  /** the word for it in files, in each language; its name is always read too */
  readonly written: Readonly<Record<Lang, string>>;
  /** its name within a sentence or a table */
  readonly name: Readonly<Record<Lang, string>>;
  /** what its values are, in a line: the words of docs/reference/files.md */
  readonly means: string;
  /** how the values of one place are put together, unless the row says otherwise */
  readonly overTime: keyof typeof overTimes;
  /** how parts and places are put together, unless the row says otherwise */
  readonly overPlaces: keyof typeof overPlaces;
  /** a figure in digits as a value of the measure: a percent has its sign */
  readonly shown: (figure: string) => string;
  /** the values that can be; `why` names what another breaks */
  readonly range: {
    readonly least: number;
    readonly most: number;
    readonly why: 'negative-count' | 'percent';
  } | null;
  /** a number may have a % behind it */
  readonly takesPercentSign: boolean;
  /** a unit that says this measure where the cell of the measure is empty */
  readonly unit: RegExp | null;
  /** a number of people or things, which may let single people be recognised and says nothing of what came of them */
  readonly countsThings: boolean;
  /** values on a scale, as 0 to 100: one a hundred times its neighbours is on another scale */
  readonly hasScale: boolean;
  /** its values are yes and no, 1 and 0; the way from no to yes is the goal where none is given, and what is reached does not grow old */
  readonly isMilestone: boolean;
}

const asItIs = (figure: string): string => figure;

/** Every measure, in the order of the documentation. A measure is one entry here. @see spec 1, the table of measures */
const listed = {
  count: {
    written: { en: 'count', fr: 'nombre' },
    name: { en: 'count', fr: 'nombre' },
    means: 'things done, events within the period',
    overTime: 'sum',
    overPlaces: 'sum',
    shown: asItIs,
    range: { least: 0, most: Number.POSITIVE_INFINITY, why: 'negative-count' },
    takesPercentSign: false,
    unit: null,
    countsThings: true,
    hasScale: false,
    isMilestone: false,
  },
  stock: {
    written: { en: 'stock', fr: 'stock' },
    name: { en: 'stock', fr: 'stock' },
    means: 'how many there are at a moment',
    overTime: 'last',
    overPlaces: 'sum',
    shown: asItIs,
    range: null,
    takesPercentSign: false,
    unit: null,
    countsThings: true,
    hasScale: false,
    isMilestone: false,
  },
  percent: {
    written: { en: 'percent', fr: 'pourcentage' },
    name: { en: 'percent', fr: 'pourcentage' },
    means: 'a part of a whole, 0 to 100',
    overTime: 'mean',
    overPlaces: 'mean',
    shown: (figure) => `${figure}\u00a0%`,
    range: { least: 0, most: 100, why: 'percent' },
    takesPercentSign: true,
    unit: /%|\b(?:per ?cent(?:age)?|pour ?cent(?:age)?)\b/i,
    countsThings: false,
    hasScale: true,
    isMilestone: false,
  },
  rate: {
    written: { en: 'rate', fr: 'taux' },
    name: { en: 'rate', fr: 'taux' },
    means: 'one figure for each of another, as incidents a month',
    overTime: 'mean',
    overPlaces: 'mean',
    shown: asItIs,
    range: null,
    takesPercentSign: false,
    unit: null,
    countsThings: false,
    hasScale: true,
    isMilestone: false,
  },
  index: {
    written: { en: 'index', fr: 'indice' },
    name: { en: 'index', fr: 'indice' },
    means: 'a figure composed of others',
    overTime: 'mean',
    overPlaces: 'mean',
    shown: asItIs,
    range: null,
    takesPercentSign: false,
    unit: null,
    countsThings: false,
    hasScale: true,
    isMilestone: false,
  },
  rating: {
    written: { en: 'rating', fr: 'note' },
    name: { en: 'rating', fr: 'note' },
    means: 'a grade on a scale',
    overTime: 'mean',
    overPlaces: 'mean',
    shown: asItIs,
    range: null,
    takesPercentSign: false,
    unit: null,
    countsThings: false,
    hasScale: true,
    isMilestone: false,
  },
  'yes-no': {
    written: { en: 'yes-no', fr: 'oui-non' },
    name: { en: 'yes or no', fr: 'oui ou non' },
    means: 'a milestone; baseline 0 and target 1 unless given',
    overTime: 'last',
    overPlaces: 'mean',
    shown: asItIs,
    range: null,
    takesPercentSign: false,
    unit: null,
    countsThings: false,
    hasScale: false,
    isMilestone: true,
  },
} satisfies Readonly<Record<string, MeasureEntry>>;

export type Measure = keyof typeof listed;

export const measures: Readonly<Record<Measure, MeasureEntry>> = listed;

export const measureNames = Object.keys(listed) as readonly Measure[];

/** What an indicator is taken for that names no measure, and whose unit says none. */
export const defaultMeasure = 'count' satisfies Measure;

/** Each measure with the other words that files have for it. */
export const measureChoices = Object.fromEntries(
  measureNames.map((name) => [name, Object.values(measures[name].written).filter((word) => word !== name)]),
) as unknown as Readonly<Record<Measure, readonly string[]>>;
