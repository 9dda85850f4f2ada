import type { Finding } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/lang.ts';
import { ruleOf } from '../../rules/list.ts';
import { wordsOf } from '../words/index.ts';
import type { Documents } from './document.ts';
import { withheld } from './withheld.ts';

type Report = Documents['report'];

/**
 * A report to be handed outside (`--public`): without paths of files and of the folder, sources, notes and owners. Diagnostics stay as counts. Of a
 * finding whose sentence quotes any of these, what it is about and what its rule looks for stay.
 */
export function publicReport(report: Report, lang: Lang): Report {
  const { validation, scores, overlap, framework } = report;
  return {
    ...report,
    ...nowhere,
    files: [],
    validation: { ...validation, ...nowhere, files: [], diagnostics: [] },
    scores: scores && {
      ...scores,
      ...nowhere,
      components: scores.components.map((component) => ({
        ...component,
        indicators: component.indicators.map((indicator) => ({ ...indicator, source: [] })),
      })),
      findings: scores.findings.map((finding) =>
        withoutPlace(quotesTexts(finding) ? withheld(finding, lang) : finding),
      ),
    },
    overlap: overlap && publicOverlap(overlap, lang),
    framework: {
      indicators: framework.indicators.map((indicator) => ({ ...indicator, owner: null, tool: null })),
      decisions: framework.decisions.map((decision) => ({ ...decision, owner: null })),
      constraints: framework.constraints.map((constraint) => ({ ...constraint, description: null })),
    },
  };
}

/** where the files lie may name a person or a machine */
const nowhere = { folder: '' };

const quotesTexts = ({ code }: Finding): boolean => ruleOf(code)?.quotes.includes('texts') ?? true;

function publicOverlap(overlap: Documents['overlap'], lang: Lang): Documents['overlap'] {
  const owners = [...new Set(overlap.evaluations.map(({ owner }) => owner))].filter((owner) => owner !== '');
  const names = (text: string | null) => text !== null && owners.some((owner) => text.includes(owner));
  // that it is wanted may be known, the reason is a note
  const accepted = <P extends { readonly accepted: string | null }>(entry: P): P =>
    entry.accepted === null ? entry : { ...entry, accepted: wordsOf(lang).yes };
  return {
    ...overlap,
    ...nowhere,
    pairs: overlap.pairs.map(accepted),
    repeats: overlap.repeats.map(accepted),
    evaluations: overlap.evaluations.map((evaluation) => ({ ...evaluation, owner: '' })),
    fragmentation: overlap.fragmentation.map((entry) => ({ ...entry, owners: [] })),
    tools: overlap.tools.map((tool) => ({ ...tool, owners: [] })),
    findings: overlap.findings.map((finding) => {
      if (quotesTexts(finding) || names(finding.message)) return withoutPlace(withheld(finding, lang));
      return withoutPlace(names(finding.hint) ? { ...finding, hint: null } : finding);
    }),
  };
}

const withoutPlace = <F extends Finding>(finding: F): F => ({
  ...finding,
  file: null,
  line: null,
  column: null,
  field: null,
  value: null,
  related: [],
});
