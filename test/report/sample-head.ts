import type { Page } from '../../src/report/format.ts';

export const page: Page = { lang: 'en', width: 80, color: false, ascii: false, batch: false };

export const head = {
  generator: { name: 'cpas' as const, version: '0.1.0' },
  mission: 'MINUTAM',
  folder: 'demo',
  today: '2026-07-10',
  problems: { errors: 2, warnings: 1, rowsLeftOut: 3 },
};

export const diagnostic = {
  line: 8,
  column: 13,
  field: 'value',
  value: '88S',
  subject: ['M1'],
  hint: 'Use digits.',
  related: [],
  file: 'demo/observations.csv',
};
