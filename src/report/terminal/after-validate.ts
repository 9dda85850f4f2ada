import type { RuleCode } from '../../rules/list.ts';
import type { Documents } from '../documents/document.ts';
import { command } from './command.ts';
import type { Sheet } from './sheet.ts';

type Validation = Documents['validation'];

const wide: RuleCode = 'file/wide';

/** A name that was typed is a file's where a reader takes it for one. */
const file = /(?:^|\s)(?:-|\S+\.(?:csv|gz|tsv|txt))$/i;

/** Whether what was checked is a folder, which other commands take too: not standard input, not single files. */
const isFolder = ({ page }: Pick<Sheet, 'page'>, nth: number): boolean => !file.test(page.folders?.[nth] ?? '.');

/** The command that comes next; `null` where none would do its work on what there is. */
export function afterValidate(sheet: Sheet, document: Validation, nth: number): string | null {
  const named = isFolder(sheet, nth);
  if (!named && !makesFolder(document)) return null;
  const has = (...kinds: readonly string[]) =>
    document.files.some(({ kind, rows }) => rows > 0 && kinds.includes(kind));
  const observed = has('observations', 'events') || Object.hasOwn(document.summary.codes, wide);
  const next = observed ? 'score' : has('evaluations') ? 'overlap' : null;
  if (next === null || !has('indicators')) return null;
  // files of the current folder make an assessment of it, by their names
  return command(named ? sheet : { ...sheet, page: { ...sheet.page, folders: [] } }, nth, ['cpas', next]);
}

/** What there is nothing in yet that a score is made from, as after `cpas init`; `null` where a command has something to work on. */
export function toFill(sheet: Sheet, { files }: Validation, nth: number): string | null {
  const empty = ['indicators', 'observations'].flatMap((kind) => {
    const of = files.filter((file) => file.kind === kind);
    return of.every(({ rows }) => rows === 0) ? of.map(({ path }) => sheet.ink.bold(path)) : [];
  });
  return empty.length === 0 || !isFolder(sheet, nth) ? null : sheet.terminal.fill(sheet.say.list(empty));
}

const names = /^(?:indicators|indicateurs|observations|evaluations)\.csv$/;

/** Single files that the current folder would be read from as well. */
const makesFolder = ({ files }: Validation): boolean => files.every(({ path }) => names.test(path));

const explained = /cpas explain (?:"(?:[^"\\]|\\.)*"|\S+)/;

/** A hint with the folder and options typed in the command it names; `null` where that command would not do. */
export function hintFor(sheet: Sheet, hint: string, nth: number): string | null {
  if (!explained.test(hint)) return hint;
  if (!isFolder(sheet, nth)) return null;
  const behind = command(sheet, nth, []);
  return behind === '' ? hint : hint.replace(explained, (typed) => `${typed} ${behind}`);
}
