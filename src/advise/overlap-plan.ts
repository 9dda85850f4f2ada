import { knownDay } from '../model/day.ts';
import type { Overlap } from '../model/overlap-figures.ts';

/** Of how many evaluations of a plan the person-days are known. */
export const evaluationsWithDays = ({ evaluations }: Pick<Overlap, 'evaluations'>): number =>
  evaluations.filter(({ personDays }) => personDays !== null).length;

/** In their order, those whose reason for acceptance is on file after all others. */
export const acceptedLast = <T>(entries: readonly T[], reason: (entry: T) => string | null): T[] => [
  ...entries.filter((entry) => reason(entry) === null),
  ...entries.filter((entry) => reason(entry) !== null),
];

const longOpenDays = 365;

/** Decisions that are open for more than a year on the day of the report. */
export const decisionsOpenLong = ({
  decisions,
  today,
}: Pick<Overlap, 'decisions'> & { readonly today: string }): Overlap['decisions'] =>
  decisions.filter(({ status, date }) => status === 'open' && knownDay(today) - knownDay(date) > longOpenDays);
