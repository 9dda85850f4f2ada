import { CannotRun } from '../model/cannot-run.ts';
import { wrongValue } from '../model/problems/wrong-value.ts';
import { filesSource, folderSource } from '../read/files/disk.ts';
import { type MemoryFiles, memorySource } from '../read/files/memory.ts';
import type { Source } from '../read/files/source.ts';
import { type Checks, checkMembers, isObject, shownValue, text, textList } from './members.ts';

/** An assessment that is in memory: no file of it has to be on a disk. */
export interface FilesInput {
  /**
   * Texts, or bytes as a file would have them, by their paths: `indicators.csv`, `observations/2025.csv.gz`, `cpas.json`. Paths
   * are relative, with `/`.
   */
  readonly files: MemoryFiles;
  /** what documents call its folder, and its mission where cpas.json gives none; by default `memory` */
  readonly name?: string | undefined;
}

/** What is assessed: the path of a folder, or files in memory. */
export type AssessmentInput = string | FilesInput;

/** How an input is read: settings instead of cpas.json, and whether files in memory are checked by themselves. */
interface Reading {
  readonly config?: string | undefined;
  readonly alone?: boolean | undefined;
}

/**
 * @param caller the function that was called, as messages name it
 * @throws CannotRun where there is no such folder, or the input is none
 */
export async function sourceOf(caller: string, input: AssessmentInput, { config, alone }: Reading): Promise<Source> {
  if (typeof input === 'string' && input.trim() !== '') {
    if (alone) throw new CannotRun({ problem: 'folderAlone', path: input });
    return folderSource(input, at(config));
  }
  if (!isObject(input)) {
    throw new CannotRun({ problem: 'inputUnknown', call: caller, value: shownValue(input) });
  }
  checkMembers(`${caller}(input)`, input, inputChecks);
  if (input.files === undefined) throw new CannotRun({ problem: 'inputWithoutFiles', call: caller });
  for (const [path, content] of Object.entries(input.files)) {
    if (typeof content === 'string' || content instanceof Uint8Array) continue;
    throw new CannotRun({ problem: 'contentUnknown', path, value: shownValue(content) });
  }
  return memorySource(input.files, { name: input.name ?? 'memory', config, alone });
}

/** Files on the disk as one assessment. @throws CannotRun where one is not there */
export async function pathsSource(paths: readonly string[], config: string | undefined): Promise<Source> {
  const check = textList('observations.csv');
  if (paths.length === 0 || !check.fits(paths))
    throw new CannotRun(wrongValue('validate', shownValue(paths), check.takes));
  return filesSource(paths, at(config));
}

const inputChecks: Checks<FilesInput> = {
  files: { fits: isObject, takes: [{ is: 'files' }] },
  name: text('MINUTAM'),
};

const at = (config: string | undefined) => ({ cwd: process.cwd(), ...(config !== undefined && { config }) });
