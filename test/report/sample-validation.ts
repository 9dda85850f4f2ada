import type { Documents } from '../../src/report/documents/document.ts';
import { diagnostic as onFile } from './parts.ts';
import { diagnostic, head } from './sample-head.ts';

export const validation: Documents['validation'] = {
  schema: 'cpas.validation/1',
  ...head,
  files: [
    {
      path: 'demo/indicators.csv',
      kind: 'indicators',
      rows: 4,
      bytes: 512,
      encoding: 'utf-8',
      delimiter: ',',
      decimal: '.',
    },
    {
      path: 'demo/observations.csv',
      kind: 'observations',
      rows: 93,
      bytes: 4096,
      encoding: 'utf-8',
      delimiter: ',',
      decimal: '.',
    },
  ],
  figures: null,
  baseline: null,
  summary: { errors: 2, warnings: 1, infos: 1, codes: { 'cell/number': 2, 'plan/no-target': 1, 'file/alone': 1 } },
  diagnostics: [
    { ...diagnostic, code: 'cell/number', severity: 'error', message: '"88S" is not a number.' },
    { ...diagnostic, code: 'cell/number', severity: 'error', message: '"88S" is not a number.', line: 9 },
    {
      ...diagnostic,
      code: 'plan/no-target',
      severity: 'warning',
      message: 'H2 has no target.',
      file: 'demo/indicators.csv',
      field: 'target',
      value: '',
      related: [{ file: 'demo/targets.csv', line: 3 }],
    },
    onFile({ code: 'file/alone', severity: 'info', message: 'Nothing was held against evaluations.' }),
  ],
};
