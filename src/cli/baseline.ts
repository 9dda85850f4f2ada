import { createReadStream } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { boundedText } from '../read/files/bounded.ts';
import type { Source } from '../read/files/source.ts';
import {
  BaselineCounts,
  baselineSchema,
  baselineText,
  entryOf,
  inDetail,
  unknownOnly,
} from '../report/baseline-counts.ts';
import type { Documents } from '../report/documents/document.ts';
import type { Io } from './io.ts';
import type { WrittenFile } from './output-targets.ts';
import { failureOf } from './unwritable.ts';

type Validation = Documents['validation'];

/** What a run of `validate` does with baselines, folder after folder. */
export interface Baselines {
  /** What is left to show and to judge of a document that has every diagnostic; at most `most` of a code in detail. */
  sift(document: Validation, source: Source, most: number): Validation;
  /** The file that `--write-baseline` names, once all folders were sifted; none without the option. */
  written(): WrittenFile[];
}

/**
 * @param baseline a file that `--write-baseline` wrote; what it has is left out
 * @param writeBaseline a file to write, of all that was found, whether known or not
 * @throws CannotRun where the baseline can't be used
 */
export async function baselines(
  { cwd, inputs }: Pick<Io, 'cwd' | 'inputs'>,
  { baseline, writeBaseline }: { baseline?: string | undefined; writeBaseline?: string | undefined },
): Promise<Baselines> {
  if (baseline !== undefined) inputs.add(resolve(cwd, baseline), 'baseline');
  const known = baseline === undefined ? null : await countsIn(baseline, cwd);
  const counts = new BaselineCounts();
  let version = '';
  return {
    sift(document, source, most) {
      version = document.generator.version;
      if (writeBaseline !== undefined) {
        const { fileOf } = filesOf(source, writeBaseline, cwd);
        for (const diagnostic of document.diagnostics) counts.add(entryOf(diagnostic, fileOf(diagnostic)));
      }
      const left = known === null ? document : unknownOnly(document, known, filesOf(source, baseline ?? '', cwd));
      return inDetail(left, most);
    },
    written: () =>
      writeBaseline === undefined ? [] : [{ path: writeBaseline, content: baselineText(counts, version) }],
  };
}

/** The files of a source as a baseline has them: of a diagnostic, and which ones the source has at all. */
function filesOf({ folder, named }: Source, baseline: string, cwd: string) {
  const root = resolve(cwd, folder.shown(''));
  const beside = dirname(resolve(cwd, baseline));
  const keyOf = (file: string): string => keyed(file, { cwd, beside, root }) || '.';
  const whole = keyOf(folder.shown(''));
  const files = named === null ? null : new Set([whole, ...named.map(({ path }) => keyOf(folder.shown(path)))]);
  return {
    fileOf: ({ file }: Diagnostic): string => (file === null ? whole : keyOf(file)),
    covers: (file: string): boolean =>
      files?.has(file) ?? (whole === '.' || file === whole || file.startsWith(`${whole}/`)),
  };
}

/**
 * Relative to the folder of the baseline where the file lies in or below it, as in a repository that holds both; else to the
 * assessment: so a baseline holds from any current folder and on any machine.
 */
function keyed(file: string, { cwd, beside, root }: { cwd: string; beside: string; root: string }): string {
  if (file === '-') return file;
  const full = resolve(cwd, file);
  const near = relative(beside, full);
  const path = near === '..' || near.startsWith(`..${sep}`) || resolve(near) === near ? relative(root, full) : near;
  return path.split(sep).join('/');
}

/** that of several hundred thousand findings */
const longestBaseline = 67_108_864;

async function countsIn(path: string, cwd: string): Promise<BaselineCounts> {
  const write = `cpas validate --write-baseline ${path}`;
  const text = await boundedText(createReadStream(resolve(cwd, path)), longestBaseline).catch(
    (cause: NodeJS.ErrnoException) => {
      const missing = cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
      throw new CannotRun(
        missing ? { problem: 'noBaseline', path, write } : { problem: 'unreadable', path, failure: failureOf(cause) },
        { cause },
      );
    },
  );
  if (text === null) throw new CannotRun({ problem: 'baselineTooLarge', path, write });
  const read = baselineSchema.safeParse(parsed(text));
  if (!read.success) throw new CannotRun({ problem: 'notBaseline', path, write });
  return new BaselineCounts(read.data.diagnostics);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
