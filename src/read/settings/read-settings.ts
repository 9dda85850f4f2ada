import type { Kind } from '../../model/kinds.ts';
import type { YearStart } from '../../model/period.ts';
import { codesNamed } from '../../model/rule-codes.ts';
import type { Method, Settings, SettingsFile } from '../../model/settings.ts';
import type { Source } from '../files/source.ts';

/**
 * The settings in force: cpas.json checked, its gaps filled with the defaults.
 *
 * The check brings zod along: it is loaded only where there is a file to check.
 *
 * @param codes of all rules: what `rules` may name
 * @throws CannotRun for an unknown key, a wrong type, or settings that contradict each other; with the place of each
 * @see spec 1, "Settings"
 */
export async function readSettings(source: Source, codes: readonly string[]): Promise<Settings> {
  const { settings, folder } = source;
  if (settings === null) return filled({}, folder.name, { accepted: [], names: [] });
  const { checked } = await import('./checked-settings.ts');
  const { file, ...placed } = checked(settings.text, settings.shown, codes);
  return filled({ ...file, rules: byCode(file.rules, codes) }, folder.name, placed);
}

/** What is set for families, set for each of their codes; what is set for a code goes before it. */
function byCode(rules: SettingsFile['rules'] = {}, codes: readonly string[]): Settings['rules'] {
  const each = Object.entries(rules).flatMap(([name, severity]) =>
    codesNamed(name, codes).map((code) => ({ code, severity, own: code === name })),
  );
  return Object.fromEntries(
    each.sort((a, b) => Number(a.own) - Number(b.own)).map((entry) => [entry.code, entry.severity]),
  );
}

function filled(file: SettingsFile, name: string, { accepted, names }: Pick<Settings, 'accepted' | 'names'>): Settings {
  return {
    mission: file.mission ?? name,
    lang: file.lang ?? null,
    files: filesByKind(file),
    columns: file.columns ?? {},
    decimal: file.decimal ?? null,
    dates: file.dates ?? 'dmy',
    missingValues: file.missingValues ?? null,
    places: file.places ?? {},
    period: file.period ?? null,
    yearStart: monthAndDay(file.yearStart ?? '07-01'),
    method: methodOf(file),
    sensitivity: { ...usualSensitivity, ...defined(file.sensitivity) },
    overlap: { ...usualOverlap, ...defined(file.overlap) },
    accepted,
    derive: file.derive ?? [],
    rules: file.rules ?? {},
    disclosure: file.disclosure ?? null,
    names,
  };
}

const usualSensitivity: Settings['sensitivity'] = {
  weights: 0.25,
  levels: 0.25,
  aggregation: ['arithmetic', 'geometric'],
  missing: ['available', 'zero'],
};
const usualOverlap = { duplication: 0.8, overlap: 0.2, owners: 3, repeatMonths: 6 };
const usualLevels = { input: 0, output: 0.2, outcome: 0.4, impact: 0.4 };
const noLevels = { input: 0, output: 0, outcome: 0, impact: 0 };

function methodOf(file: SettingsFile): Method {
  const { aggregation = 'arithmetic', levels } = file;
  const usual = { indicators: 'arithmetic', levels: 'arithmetic', components: 'arithmetic' } as const;
  const each =
    typeof aggregation === 'string'
      ? { indicators: aggregation, levels: aggregation, components: aggregation }
      : { ...usual, ...defined(aggregation) };
  return {
    aggregation: each,
    // what is named replaces the default whole: a level that is not weighs 0
    levels: levels === undefined ? usualLevels : { ...noLevels, ...defined(levels) },
    components: file.components ?? {},
    missing: file.missing ?? 'available',
    coverage: file.coverage ?? 0.6,
    staleAfter: file.staleAfter ?? 12,
    sources: file.sources ?? [],
  };
}

/** The members that are there: one that is not must not hide a default. */
const defined = <T extends object>(members: T | undefined) =>
  Object.fromEntries(Object.entries(members ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function filesByKind({ files = {} }: SettingsFile): Settings['files'] {
  const filesOfKind = (kind: Kind) => {
    const named = files[kind];
    return named === undefined
      ? null
      : [named].flat().map((file) => (typeof file === 'string' ? { path: file } : file));
  };
  return {
    indicators: filesOfKind('indicators'),
    observations: filesOfKind('observations'),
    evaluations: filesOfKind('evaluations'),
    targets: filesOfKind('targets'),
    decisions: filesOfKind('decisions'),
    constraints: filesOfKind('constraints'),
  };
}

function monthAndDay(text: string): YearStart {
  const [month = 7, date = 1] = text.split('-').map(Number);
  return { month, date };
}
