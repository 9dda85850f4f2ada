import { CannotRun, type Mistake } from '../../model/cannot-run.ts';
import { fold } from '../../model/fold.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import { noSuch } from '../../model/problems/no-such.ts';
import { codesNamed } from '../../model/rule-codes.ts';
import { type NameInSettings, type Settings, type SettingsFile, settingsSchema } from '../../model/settings.ts';
import { columnNames, partOf } from '../header/column-names.ts';
import { type Issue, issues } from './issues.ts';
import { type Json, parsed } from './located-json.ts';
import type { Path } from './path.ts';

/** A file of settings, checked: its shape, and what of it hangs together. @throws CannotRun with every mistake and its place */
export function checked(
  text: string,
  shown: string,
  codes: readonly string[],
): { readonly file: SettingsFile } & Pick<Settings, 'accepted' | 'names'> {
  const json = parsed(text, shown);
  const result = settingsSchema.safeParse(json.value);
  if (!result.success) throw new CannotRun(mistakes(issues(result.error.issues), json));
  const canonical: Issue[] = [];
  const file = withKnownColumns(result.data, canonical);
  const wrong = [...canonical, ...unknownCodes(file, codes), ...weightless(file)];
  if (wrong.length > 0) throw new CannotRun(mistakes(wrong, json));
  const accepted = (file.accepted ?? []).map((entry, i) => ({ ...entry, file: shown, ...json.at(['accepted', i]) }));
  const name = (subject: NameInSettings['subject'], text: string, path: Path) => ({
    subject,
    text,
    setting: String(path[0]),
    file: shown,
    ...json.at(path),
  });
  const names = [
    ...Object.keys(file.components ?? {}).map((text) => name('component', text, ['components', text])),
    ...(file.disclosure?.themes ?? []).map((text, i) => name('theme', text, ['disclosure', 'themes', i])),
  ];
  return { file, accepted, names };
}

const mistakes = (all: readonly Issue[], json: Json): Mistake[] =>
  all.map(({ path, problem }) => json.mistake(path, problem));

function unknownCodes({ rules = {} }: SettingsFile, codes: readonly string[]): Issue[] {
  return Object.keys(rules)
    .filter((code) => codesNamed(code, codes).length === 0)
    .map((code) => ({ path: ['rules', code], problem: noSuch('rule', { name: code, names: codes }) }));
}

/** Outcome and impact can't both weigh 0: no component would have a results score. @see spec 3 */
function weightless({ levels }: SettingsFile): Issue[] {
  if (levels === undefined || (levels.outcome ?? 0) + (levels.impact ?? 0) > 0) return [];
  return [{ path: ['levels'], problem: { problem: 'levelsWithoutWeight' } }];
}

/** The names that settings give columns, as the model knows them: French ones and synonyms are taken too. */
function withKnownColumns(file: SettingsFile, wrong: Issue[]): SettingsFile {
  const { columns = {}, files = {} } = file;
  const byKind = Object.fromEntries(
    entries(columns).map(([kind, named]) => [kind, known(named, kind, ['columns', kind], wrong)]),
  );
  const named = Object.fromEntries(
    entries(files).map(([kind, listed]) => [
      kind,
      [listed].flat().map((entry, i) => {
        if (typeof entry === 'string') return entry;
        const path: Path = ['files', kind, ...(Array.isArray(listed) ? [i] : [])];
        return {
          ...entry,
          ...(entry.columns && { columns: known(entry.columns, kind, [...path, 'columns'], wrong) }),
          ...(entry.map && { map: known(entry.map, kind, [...path, 'map'], wrong) }),
          ...(entry.constants && { constants: known(entry.constants, kind, [...path, 'constants'], wrong) }),
        };
      }),
    ]),
  );
  return { ...file, columns: byKind, files: named };
}

function known<V>(named: Record<string, V>, kind: Kind, path: Path, wrong: Issue[]) {
  // a name may be that of a member every object has
  const valid: Record<string, V> = Object.create(null);
  for (const [name, called] of Object.entries(named)) {
    const part = kind === 'observations' ? partOf(name) : null;
    const column = columnNames(kind).get(fold(name)) ?? part;
    if (column === null || column === undefined) {
      const near = nearest(
        name,
        kinds[kind].columns.map((each) => each.name),
      );
      wrong.push({ path: [...path, name], problem: { problem: 'noSuchColumn', name, kind, nearest: near } });
    } else if (column in valid) {
      wrong.push({ path: [...path, name], problem: { problem: 'columnTwice', name, column } });
    } else if (part !== null && Array.isArray(called) && called.length > 1) {
      wrong.push({ path: [...path, name], problem: { problem: 'columnJoined', name } });
    } else valid[column] = called;
  }
  return valid;
}

const entries = <K extends string, V>(object: Partial<Record<K, V>>) => Object.entries(object) as [K, V][];
