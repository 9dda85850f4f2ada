import { expect, it } from 'vitest';
import { rules } from '../../src/rules/list.ts';
import { runsIn } from '../../src/rules/rule.ts';

// transcribed from the specification, part 2, its table: code, severity, runs in (V every command that reads the file,
// P with an assessed period, O overlap and report)
const specified = `
  file/empty error V
  file/not-text error V
  file/encoding info V
  file/preamble info V
  file/decimal info V
  file/wide info V
  file/unclosed-quote error V
  file/alone info V
  file/ambiguous-kind error V
  file/unrecognised info V
  file/limit error V
  file/nothing-read warning V
  header/missing-column error V
  header/duplicate-column error V
  header/unnamed-column info V
  header/unknown-column info V
  row/short info V
  row/other info V
  row/long error V
  row/duplicate warning V
  row/conflict error V
  cell/quote error V
  cell/swallowed-rows warning V
  cell/required error V
  cell/number error V
  cell/date error V
  cell/period error V
  cell/ambiguous-number error V
  cell/choice error V
  cell/range error V
  cell/year warning V
  cell/control-character warning V
  name/unmatched warning V
  name/variant warning V
  id/duplicate error V
  id/unknown error V
  plan/no-baseline warning V
  plan/no-target warning V
  plan/no-measure warning V
  plan/measure-from-unit info V
  plan/no-baseline-date warning V
  plan/log-not-positive warning V
  plan/no-tolerance warning V
  plan/baseline-equals-target warning V
  plan/direction-contradicts-target warning V
  plan/dates-reversed error V
  plan/shares warning V
  plan/chain-cycle error V
  plan/chain-direction warning V
  design/outputs-only warning V
  design/no-impact info V
  design/headcount-only warning V
  design/single-indicator info V
  design/unlinked-output info V
  data/none warning V
  data/insufficient warning P
  data/carried info P
  data/two-sources warning V
  data/overlapping-periods warning P
  data/mixed-totals warning P
  data/weights-incomplete warning P
  data/partial warning P
  data/late info P
  data/future warning V
  data/outlier warning V
  data/scale-shift warning V
  results/decoupled warning P
  results/unexplained warning P
  results/regressing warning P
  evaluation/duplication warning O
  evaluation/repeat warning O
  evaluation/overlap info O
  evaluation/fragmentation info O
  evaluation/gap info O
  evaluation/unused info O
  evaluation/unknown-place warning V
  evaluation/status-contradicts-dates warning V
  evaluation/no-scope warning V
  evaluation/accepted-unmatched warning O
  derive/no-answer info V
  derive/among-others warning V
  derive/never warning V
  context/constrained info P
  narrative/unknown-heading warning V
`;

it('every rule of the specification is there, with its severity and where it runs', () => {
  const lines = specified
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const listed = new Set(rules.map((rule) => `${rule.code} ${rule.severity} ${runsIn(rule)}`));
  expect(lines.filter((line) => !listed.has(line))).toEqual([]);
});
