import type { Severity } from '../../model/fault.ts';
import type { Format } from '../format.ts';
import { anyFile, bySeverity } from './by-severity.ts';
import { fingerprints } from './fingerprints.ts';
import { inRoot } from './in-root.ts';
import { jsonText } from './json-text.ts';

/** GitLab's Code Quality report: an array of issues, each with a path and a line. */
const codequality: Format<'validation'> = {
  *write(documents, { ci }) {
    const diagnostics = bySeverity(documents);
    const prints = fingerprints(diagnostics, (file) => inRoot(file, ci));
    const fallback = anyFile(documents);
    const issues = diagnostics.map(({ code, severity, message, hint, file, line }, i) => ({
      type: 'issue',
      check_name: code,
      description: [message, hint ?? ''].join(' ').trim(),
      severity: severities[severity],
      categories: ['Bug Risk'],
      fingerprint: prints[i],
      location: { path: inRoot(file ?? fallback, ci), lines: { begin: line ?? 1 } },
    }));
    yield jsonText(issues);
  },
};
export default codequality;

const severities = { error: 'major', warning: 'minor', info: 'info' } satisfies Record<Severity, string>;
