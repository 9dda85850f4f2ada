import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { head } from './minutam.ts';

type Validation = Documents['validation'];

const file = (path: string, kind: 'indicators' | 'observations', rows: number): Validation['files'][number] => ({
  path,
  kind,
  rows,
  bytes: 1000,
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
});

export const diagnostic = (
  severity: Diagnostic['severity'],
  code: string,
  at: string,
  message: string,
  rest: Partial<Diagnostic> = {},
): Diagnostic => {
  const [path = '', line, column] = at.split(':');
  return {
    severity,
    code,
    message,
    file: path,
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
    field: 'value',
    value: '',
    subject: [],
    hint: null,
    related: [],
    ...rest,
  };
};

const number = 'Use digits, a point, a minus; leave the cell empty for "not known".';

export const draft: Validation = {
  schema: 'cpas.validation/1',
  ...head,
  problems: { errors: 4, warnings: 1, rowsLeftOut: 5 },
  files: [file('draft/indicators.csv', 'indicators', 12), file('draft/observations.csv', 'observations', 94)],
  figures: null,
  baseline: null,
  summary: {
    errors: 4,
    warnings: 1,
    infos: 12,
    codes: {
      'cell/choice': 1,
      'cell/number': 2,
      'design/no-impact': 2,
      'design/single-indicator': 9,
      'header/unknown-column': 1,
      'plan/no-target': 1,
      'row/conflict': 1,
    },
  },
  diagnostics: [
    diagnostic(
      'error',
      'cell/choice',
      'draft/indicators.csv:7:39',
      'Level "outcom" is none of outcome, output, input, impact.',
      {
        value: 'outcom',
        hint: 'Write outcome. 8 observations of P2 wait for this row.',
      },
    ),
    diagnostic(
      'warning',
      'plan/no-target',
      'draft/indicators.csv:13:84',
      "H2 has no target, so it can't be held against a goal.",
      {
        hint: 'Fill target, or give the goal of a period or place in targets.csv.',
      },
    ),
    ...Array.from({ length: 9 }, (_, i) =>
      diagnostic('info', 'design/single-indicator', `draft/indicators.csv:${i + 2}:1`, 'One.'),
    ),
    diagnostic('info', 'design/no-impact', 'draft/indicators.csv:2:1', 'No impact.'),
    diagnostic('info', 'design/no-impact', 'draft/indicators.csv:3:1', 'No impact.'),
    diagnostic('error', 'cell/number', 'draft/observations.csv:8:13', '"88S" is not a number.', {
      value: '88S',
      hint: number,
    }),
    diagnostic('error', 'cell/number', 'draft/observations.csv:33:19', '"1 6" is not a number.', {
      value: '1 6',
      hint: number,
    }),
    diagnostic(
      'error',
      'row/conflict',
      'draft/observations.csv:95:13',
      'P3, 2026-Q2, source RBB is 74 here and 47 in line 68. Neither is used.',
      { value: '74', hint: 'Delete the wrong row, or name the source of each.' },
    ),
    diagnostic('info', 'header/unknown-column', 'draft/observations.csv:1:40', 'Unknown.'),
  ],
};

export const draftLines = new Map([
  [
    'draft/indicators.csv:7',
    'P2,Cases closed within 90 days,Police,outcom,percent,30,2024-06-30,60 % of all cases,2027-06-30,1,annual,RBB',
  ],
  [
    'draft/indicators.csv:13',
    'H2,Violations by armed and other forces,Human Rights,outcome,percent,20,2024-06-30,,2027-06-30,1,annual,',
  ],
  ['draft/observations.csv:8', 'M1,2026-Q1,,88S,,,high,SAGE'],
  ['draft/observations.csv:33', 'M3,2025-10,Dorra,1 6,,,high,SAGE'],
  ['draft/observations.csv:95', 'P3,2026-Q2,,74,,,high,RBB'],
]);

export const clean: Validation = {
  schema: 'cpas.validation/1',
  ...head,
  files: [file('indicators.csv', 'indicators', 12), file('observations.csv', 'observations', 93)],
  figures: null,
  baseline: null,
  summary: { errors: 0, warnings: 0, infos: 10, codes: { 'design/no-impact': 2, 'design/single-indicator': 8 } },
  diagnostics: [
    ...Array.from({ length: 8 }, (_, i) =>
      diagnostic('info', 'design/single-indicator', `indicators.csv:${i + 2}:1`, 'One.'),
    ),
    diagnostic('info', 'design/no-impact', 'indicators.csv:2:1', 'No impact.'),
    diagnostic('info', 'design/no-impact', 'indicators.csv:3:1', 'No impact.'),
  ],
};
