import { CannotRun } from '../../model/cannot-run.ts';
import { ruleCodes } from '../../rules/list.ts';
import { readSettings } from '../settings/read-settings.ts';
import { assessmentFiles } from './files.ts';
import type { Source } from './source.ts';

/**
 * Whether a file is one that the assessment of a folder is made from.
 *
 * @param path in the folder, with `/`
 * @returns also where the settings can't be used: whoever reads the folder then says why
 */
export async function isReadIn(source: Source, path: string): Promise<boolean> {
  try {
    return await reads(source, path);
  } catch (error) {
    if (error instanceof CannotRun) return true;
    throw error;
  }
}

async function reads(source: Source, path: string): Promise<boolean> {
  const settings = await readSettings(source, ruleCodes);
  const { entries, events } = await assessmentFiles(source, settings);
  if (!entries.some(({ kind }) => kind === 'indicators')) return false;
  return entries.some((entry) => entry.path === path) || events.some((event) => event.path === path);
}
