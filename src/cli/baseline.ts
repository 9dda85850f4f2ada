import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../read/files/source.ts';
import { type Baseline, baselineSchema, baselineText, inDetail, unknownOnly } from '../report/baseline.ts';
import type { Documents } from '../report/documents/document.ts';
import { fingerprinter } from '../report/formats/fingerprints.ts';
import type { Io } from './io.ts';
import { reason, type Written } from './write.ts';

type Validation = Documents['validation'];

/** What a run of `validate` does with baselines, folder after folder. */
export interface Baselines {
  /** What is left to show and to judge of a document that has every diagnostic; at most `most` of a code in detail. */
  sift(document: Validation, source: Source, most: number): Validation;
  /** The file that `--write-baseline` names, once all folders were sifted; `null` without the option. */
  written(): Written | null;
}

/**
 * @param baseline a file that `--write-baseline` wrote; what it has is left out
 * @param writeBaseline a file to write, of all that was found, whether known or not
 * @throws CannotRun where the baseline can't be used
 */
export async function baselines(
  { cwd }: Pick<Io, 'cwd'>,
  { baseline, writeBaseline }: { baseline?: string | undefined; writeBaseline?: string | undefined },
): Promise<Baselines> {
  const known = baseline === undefined ? null : await fingerprintsIn(baseline, cwd);
  const print = prints(baseline, cwd);
  const printNew = prints(writeBaseline, cwd);
  const entries: Baseline['diagnostics'] = [];
  return {
    sift(document, source, most) {
      if (writeBaseline !== undefined) {
        for (const one of document.diagnostics) entries.push({ ...printNew(one, source), code: one.code });
      }
      const left = known === null ? document : unknownOnly(document, known, (one) => print(one, source).fingerprint);
      return inDetail(left, most);
    },
    written: () => (writeBaseline === undefined ? null : { path: writeBaseline, content: baselineText(entries) }),
  };
}

/** A diagnostic's path and fingerprint as a baseline has them, over all folders of a run. */
function prints(path: string | undefined, cwd: string) {
  const beside = path === undefined ? cwd : dirname(resolve(cwd, path));
  let root = cwd;
  const pathOf = (file: string): string => keyed(file, { cwd, beside, root });
  const print = fingerprinter(pathOf);
  return (one: Diagnostic, { folder }: Source) => {
    root = resolve(cwd, folder.shown(''));
    return { file: one.file === null ? null : pathOf(one.file), fingerprint: print(one) };
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

async function fingerprintsIn(path: string, cwd: string): Promise<ReadonlySet<string>> {
  const again = `cpas validate --write-baseline ${path} writes one.`;
  const text = await readFile(resolve(cwd, path), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const missing = cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
    throw new CannotRun(
      missing ? `There is no baseline "${path}"; ${again}` : `The baseline ${path} can't be read: ${reason(cause)}`,
      { cause },
    );
  });
  const read = baselineSchema.safeParse(parsed(text));
  if (!read.success) throw new CannotRun(`${path} is no baseline (cpas.baseline/1); ${again}`);
  return new Set(read.data.diagnostics.map(({ fingerprint }) => fingerprint));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
