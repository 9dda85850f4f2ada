import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Paths } from '../files/open.ts';
import type { Folder } from '../files/source.ts';
import { linesByNumber } from './lines-of.ts';

/** The lines that diagnostics point at, by `file:line`, for the pages that show them; notes show none. */
export async function sourceLines(
  folder: Folder,
  paths: Paths,
  diagnostics: readonly Diagnostic[],
): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line, severity } of diagnostics) {
    if (file === null || line === null || severity === 'info') continue;
    const lineNumbers = wanted.get(file) ?? new Set();
    wanted.set(file, lineNumbers.add(line));
  }
  const texts = new Map<string, string>();
  for (const [file, numbers] of wanted) {
    const path = paths.get(file);
    if (path === undefined) continue;
    for (const [line, text] of await linesByNumber(folder, path, numbers)) texts.set(`${file}:${line}`, text);
  }
  return texts;
}
