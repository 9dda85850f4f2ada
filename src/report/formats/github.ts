import type { Severity } from '../../model/fault.ts';
import type { Format } from '../format.ts';
import { visible } from '../visible.ts';
import { bySeverity } from './by-severity.ts';
import { inRoot } from './in-root.ts';

/** Workflow commands of GitHub Actions: each diagnostic beside its line in the pull request. */
const github: Format<'validation'> = {
  *write(documents, { ci }) {
    for (const { severity, file, line, column, code, message, hint } of bySeverity(documents)) {
      const at = file === null ? '' : `file=${property(inRoot(file, ci))},line=${line ?? 1},col=${column ?? 1},`;
      yield `::${levels[severity]} ${at}title=${property(code)}::${text([message, hint ?? ''].join(' ').trim())}\n`;
    }
  },
};
export default github;

const levels = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<Severity, string>;
const text = (raw: string) => visible(raw).replace(/[%\r\n]/g, encodeURIComponent);
const property = (raw: string) => visible(raw).replace(/[%\r\n:,]/g, encodeURIComponent);
