import type { Settings, SettingsFile } from '../../model/settings.ts';
import type { Source } from '../files/source.ts';
import { readSettings } from './read-settings.ts';

/** A setting as it holds, and the line that says so; `null`: nobody does, it is the default. */
export interface SettingInForce {
  readonly key: string;
  readonly value: unknown;
  readonly from: { readonly file: string; readonly line: number } | null;
}

/**
 * Every setting of an assessment, in the order of the reference.
 *
 * @param codes of all rules
 * @throws CannotRun as `readSettings`
 */
export async function settingsInForce(source: Source, codes: readonly string[]): Promise<SettingInForce[]> {
  const settings = await readSettings(source, codes);
  const { settings: file } = source;
  const json = file === null ? null : (await import('./located-json.ts')).parsed(file.text, file.shown);
  const isWritten = (key: string) => Object.hasOwn((json?.value ?? {}) as object, key);
  return Object.entries(valuesOf(settings)).map(([key, value]) => ({
    key,
    value,
    from: file !== null && json !== null && isWritten(key) ? { file: file.shown, line: json.at([key]).line } : null,
  }));
}

/** The settings in force under the keys of cpas.json. */
const valuesOf = (settings: Settings) =>
  ({
    mission: settings.mission,
    lang: settings.lang,
    files: Object.fromEntries(Object.entries(settings.files).filter(([, files]) => files !== null)),
    columns: settings.columns,
    decimal: settings.decimal,
    dates: settings.dates,
    missingValues: settings.missingValues,
    places: settings.places,
    period: settings.period,
    yearStart: `${two(settings.yearStart.month)}-${two(settings.yearStart.date)}`,
    aggregation: settings.method.aggregation,
    levels: settings.method.levels,
    components: settings.method.components,
    missing: settings.method.missing,
    coverage: settings.method.coverage,
    staleAfter: settings.method.staleAfter,
    sources: settings.method.sources,
    sensitivity: settings.sensitivity,
    overlap: settings.overlap,
    accepted: settings.accepted.map(({ evaluations, reason }) => ({ evaluations, reason })),
    derive: settings.derive,
    rules: settings.rules,
    disclosure: settings.disclosure,
  }) satisfies Record<Exclude<keyof SettingsFile, '$schema'>, unknown>;

const two = (n: number): string => String(n).padStart(2, '0');
