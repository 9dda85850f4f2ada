import type { Finding } from '../../model/diagnostic.ts';
import type { Documents } from './document.ts';

type Report = Documents['report'];

/**
 * A report to be handed outside (`--public`): without file paths, sources, notes and owners. Diagnostics stay as counts, for
 * their sentences quote cells; owners are struck from the sentences of the overlap too.
 */
export function publicReport(report: Report): Report {
  const { validation, scores, overlap, framework } = report;
  return {
    ...report,
    files: [],
    validation: { ...validation, files: [], diagnostics: [] },
    scores: scores && {
      ...scores,
      components: scores.components.map((component) => ({
        ...component,
        indicators: component.indicators.map((one) => ({ ...one, source: [] })),
      })),
      // its sentence names the sources; the component's codes still tell of it
      findings: scores.findings.filter(({ code }) => code !== 'data/two-sources').map(withoutPlace),
    },
    overlap: overlap && publicOverlap(overlap),
    framework: {
      indicators: framework.indicators.map((one) => ({ ...one, owner: null, tool: null })),
      decisions: framework.decisions.map((one) => ({ ...one, owner: null })),
      constraints: framework.constraints.map((one) => ({ ...one, description: null })),
    },
  };
}

function publicOverlap(overlap: Documents['overlap']): Documents['overlap'] {
  const owners = [...new Set(overlap.evaluations.map(({ owner }) => owner))].filter((owner) => owner !== '');
  // the longer first: "Police Training" before "Police"
  const longest = owners.sort((a, b) => b.length - a.length);
  const struck = (text: string) => longest.reduce((rest, owner) => rest.replaceAll(owner, '[…]'), text);
  return {
    ...overlap,
    evaluations: overlap.evaluations.map((one) => ({ ...one, owner: '' })),
    fragmentation: overlap.fragmentation.map((one) => ({ ...one, owners: [] })),
    tools: overlap.tools.map((one) => ({ ...one, owners: [] })),
    findings: overlap.findings.map((one) => ({
      ...withoutPlace(one),
      message: struck(one.message),
      hint: one.hint && struck(one.hint),
    })),
  };
}

const withoutPlace = <F extends Finding>(finding: F): F => ({
  ...finding,
  file: null,
  line: null,
  column: null,
  value: null,
  related: [],
});
