import type { Documents } from '../documents/document.ts';
import type { ColumnSource } from './table.ts';

/** The first columns of every table: files of several missions can be put under each other. */
export const missionColumns: readonly ColumnSource<{ mission: string; folder: string }, unknown>[] = [
  { name: 'mission', type: 'text', description: 'the mission', cell: (_, document) => document.mission },
  { name: 'folder', type: 'text', description: 'the folder, as it was given', cell: (_, document) => document.folder },
];

export const periodColumn: ColumnSource<Pick<Documents['scores'], 'period'>, unknown> = {
  name: 'period',
  type: 'text',
  description: 'the assessed period',
  cell: (_, document) => document.period.label,
};
