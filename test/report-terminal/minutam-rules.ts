import type { Documents } from '../../src/report/documents/document.ts';

type Rule = Documents['rules']['rules'][number];

const rule = (code: string, severity: Rule['severity'], summary: string, rest: Partial<Rule> = {}): Rule => ({
  code,
  severity,
  runsIn: 'V',
  summary,
  message: '',
  hint: '',
  explanation: '',
  bad: { files: {}, said: '' },
  good: { files: {}, said: '' },
  ...rest,
});

const document = (rules: Rule[]): Documents['rules'] => ({
  schema: 'cpas.rules/1',
  generator: { name: 'cpas', version: '1.0.0' },
  rules,
});

export const decoupled = document([
  rule('results/decoupled', 'warning', 'outputs score 25 points or more above results: much is done, little changes', {
    explanation:
      'Activity is easy to raise and to count. Where it climbs alone, it is the wrong activity, or something undoes it, or results are measured badly.',
    hint: 'cpas explain COMPONENT shows which indicators make the gap.',
    bad: { files: {}, said: 'output 85, outcome 0, impact 30: results 15, gap +70' },
    good: { files: {}, said: 'output 85, outcome 70, impact 60: results 65, gap +20' },
  }),
]);

export const catalogue = document([
  rule('file/empty', 'error', 'no header row'),
  rule('file/not-text', 'error', 'not a text file: XLSX, ZIP, PDF, Parquet'),
  rule('data/carried', 'info', 'a value that is carried', { set: 'off' }),
]);
