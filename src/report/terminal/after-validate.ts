import type { RuleCode } from '../../rules/list.ts';
import type { Documents } from '../documents/document.ts';
import { commandToType } from './command-to-type.ts';
import type { TerminalPage } from './terminal-page.ts';

type Validation = Documents['validation'];

const wide: RuleCode = 'file/wide';

/** A name that was typed is a file's where a reader takes it for one. */
const file = /(?:^|\s)(?:-|\S+\.(?:csv|gz|tsv|txt))$/i;

/** Whether what was checked is a folder, which other commands take too: not standard input, not single files. */
const isFolder = ({ page }: Pick<TerminalPage, 'page'>, nth: number): boolean => !file.test(page.folders?.[nth] ?? '.');

/** The command that comes next; `null` where none would do its work on what there is. */
export function afterValidate(page: TerminalPage, document: Validation, nth: number): string | null {
  const named = isFolder(page, nth);
  if (!named && !makesFolder(document)) return null;
  const has = (...kinds: readonly string[]) =>
    document.files.some(({ kind, rows }) => rows > 0 && kinds.includes(kind));
  const observed = has('observations', 'events') || Object.hasOwn(document.summary.codes, wide);
  const next = observed ? 'score' : has('evaluations') ? 'overlap' : null;
  if (next === null || !has('indicators')) return null;
  // files of the current folder make an assessment of it, by their names
  return commandToType(named ? page : { ...page, page: { ...page.page, folders: [] } }, nth, ['cpas', next]);
}

/** What there is nothing in yet that a score is made from, as after `cpas init`; `null` where a command has something to work on. */
export function toFill(page: TerminalPage, { files }: Validation, nth: number): string | null {
  const empty = ['indicators', 'observations'].flatMap((kind) => {
    const ofKind = files.filter((file) => file.kind === kind);
    return ofKind.every(({ rows }) => rows === 0) ? ofKind.map(({ path }) => page.ink.bold(path)) : [];
  });
  return empty.length === 0 || !isFolder(page, nth) ? null : page.terminal.fill(page.say.list(empty));
}

const names = /^(?:indicators|indicateurs|observations|evaluations)\.csv$/;

/** Single files that the current folder would be read from as well. */
const makesFolder = ({ files }: Validation): boolean => files.every(({ path }) => names.test(path));

const explained = /cpas explain (?:"(?:[^"\\]|\\.)*"|\S+)/;

/** A hint with the folder and options typed in the command it names; `null` where that command would not do. */
export function hintFor(page: TerminalPage, hint: string, nth: number): string | null {
  if (!explained.test(hint)) return hint;
  if (!isFolder(page, nth)) return null;
  const behind = commandToType(page, nth, []);
  return behind === '' ? hint : hint.replace(explained, (typed) => `${typed} ${behind}`);
}
