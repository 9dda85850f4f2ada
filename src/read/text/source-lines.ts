import type { Diagnostic } from '../../model/diagnostic.ts';
import { pathsOf } from '../files/paths.ts';
import type { Source } from '../files/source.ts';
import { linesOf } from './lines-of.ts';

/** The lines that diagnostics point at, by `file:line`, for the pages that show them; notes show none. */
export async function sourceLines(source: Source, diagnostics: readonly Diagnostic[]): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line, severity } of diagnostics) {
    if (file === null || line === null || severity === 'info') continue;
    const lines = wanted.get(file) ?? new Set();
    wanted.set(file, lines.add(line));
  }
  const lines = new Map<string, string>();
  for (const path of await pathsOf(source)) {
    const file = source.folder.shown(path);
    const numbers = wanted.get(file);
    if (numbers === undefined) continue;
    for (const [line, text] of await linesOf(source.folder, path, numbers)) lines.set(`${file}:${line}`, text);
  }
  return lines;
}
