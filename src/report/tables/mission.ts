import type { Documents } from '../documents/document.ts';
import type { From } from './table.ts';

/** The first column of every table: files of several missions can be put under each other. */
export const mission: From<{ mission: string }, unknown> = {
  name: 'mission',
  type: 'text',
  about: 'the mission',
  of: (_, document) => document.mission,
};

export const period: From<Pick<Documents['scores'], 'period'>, unknown> = {
  name: 'period',
  type: 'text',
  about: 'the assessed period',
  of: (_, document) => document.period.label,
};
