import type { Documents } from '../documents/document.ts';
import type { From } from './table.ts';

/** The first columns of every table: files of several missions can be put under each other. */
export const missionColumns: readonly From<{ mission: string; folder: string }, unknown>[] = [
  { name: 'mission', type: 'text', about: 'the mission', of: (_, document) => document.mission },
  { name: 'folder', type: 'text', about: 'the folder, as it was given', of: (_, document) => document.folder },
];

export const period: From<Pick<Documents['scores'], 'period'>, unknown> = {
  name: 'period',
  type: 'text',
  about: 'the assessed period',
  of: (_, document) => document.period.label,
};
