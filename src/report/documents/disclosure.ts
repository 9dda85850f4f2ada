import type { Lang } from '../../model/lang.ts';
import { measures } from '../../model/measures.ts';
import type { IndicatorScore, Scores, Working } from '../../model/scores.ts';
import type { Settings } from '../../model/settings.ts';
import { ruleOf } from '../../rules/list.ts';
import type { Documents } from './document.ts';
import { withheld } from './withheld.ts';

type Report = Documents['report'];

/** totals of protected counts are told to the nearest of these */
const step = 5;

/**
 * Care with people: the counts of the themes named that are split by place or by a `by_*` column leave the report with their
 * totals rounded, and nothing said about such an indicator quotes a figure of its rows. No report shows the parts themselves, so
 * there is no `<5` to write; attainments and scores made from a total stay as they are, and the report says that this is no
 * guarantee.
 *
 * @see spec 5, "Care with people"
 */
export function disclosed(
  report: Report,
  setting: Settings['disclosure'],
  workings: Scores['workings'],
  lang: Lang,
): Report {
  if (setting === null) return report;
  const themes = new Set(setting.themes);
  const guarded = new Set(
    report.framework.indicators.filter((indicator) => isGuarded(indicator, themes)).map(({ id }) => id),
  );
  const rounded = [...guarded].filter((id) => Object.hasOwn(workings, id) && isSplit(workings[id])).sort();
  const careful = { ...report, disclosure: { below: setting.below, themes: [...setting.themes], rounded } };
  return guarded.size === 0 ? careful : { ...careful, ...quiet(report, guarded, new Set(rounded), lang) };
}

// a double beyond those that hold every whole number is as round as it can be, and five times its fifth may overflow
const nearest = (value: number): number =>
  Math.abs(value) > Number.MAX_SAFE_INTEGER ? value : Math.round(value / step) * step;

const isGuarded = ({ measure, themes: own }: Pick<IndicatorScore, 'measure' | 'themes'>, themes: ReadonlySet<string>) =>
  measures[measure].countsThings && own.some((theme) => themes.has(theme));

// the parts may be on file though the total is what was used
const isSplit = (working: Working | undefined): boolean =>
  working !== undefined &&
  (working.split || working.leftOut.some(({ why }) => why === 'places' || why === 'total' || why === 'other-cut'));

function quiet(
  { validation, scores, framework }: Report,
  guarded: ReadonlySet<string>,
  rounded: ReadonlySet<string>,
  lang: Lang,
): Pick<Report, 'validation' | 'scores'> {
  const kinds = new Map(validation.files.map(({ path, kind }) => [path, kind]));
  const known = new Set(framework.indicators.map(({ id }) => id));
  const isAnyGuarded = (ids: readonly string[]) => ids.some((id) => guarded.has(id));
  const round = (indicator: IndicatorScore): IndicatorScore =>
    rounded.has(indicator.id) && indicator.value !== null
      ? { ...indicator, value: nearest(indicator.value) }
      : indicator;
  return {
    validation: {
      ...validation,
      diagnostics: validation.diagnostics.map((diagnostic) => {
        if (!quotesFigures(diagnostic.code)) return diagnostic;
        const indicators = diagnostic.subject.filter((id) => known.has(id));
        // whose row it is can't always be told: then it may be one of these
        const may = indicators.length > 0 ? isAnyGuarded(indicators) : mayBeObserved(kinds.get(diagnostic.file ?? ''));
        return may ? { ...diagnostic, ...withheld({ ...diagnostic, indicators }, lang) } : diagnostic;
      }),
    },
    scores: scores && {
      ...scores,
      components: scores.components.map((component) => ({ ...component, indicators: component.indicators.map(round) })),
      findings: scores.findings.map((finding) =>
        quotesFigures(finding.code) && isAnyGuarded(finding.indicators) ? withheld(finding, lang) : finding,
      ),
    },
  };
}

const quotesFigures = (code: string): boolean => ruleOf(code)?.quotes.includes('figures') ?? true;

const mayBeObserved = (kind: string | undefined): boolean =>
  kind === undefined || kind === 'observations' || kind === 'events' || kind === 'targets';
