import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { checksums } from '../../src/read/files/checksums.ts';
import { sourceLines } from '../../src/read/text/source-lines.ts';
import { opened } from '../opened.ts';

const deep = `${'a/'.repeat(11)}observations.csv`;
const rows = ['indicator,period,value', 'P1,2025,4O'];
const files = {
  'indicators.csv': ['id,name,component,level,measure,baseline,target', 'P1,Trust,Police,outcome,percent,30,60'],
  [deep]: rows,
  'cpas.json': JSON.stringify({ files: { observations: deep } }),
};

it('a file has its checksum and its lines however deep it lies', async () => {
  const { source, paths } = await opened(files);
  expect(await checksums(source.folder, paths, [deep, 'not-there.csv'])).toEqual(
    new Map([[deep, createHash('sha256').update(rows.join('\n')).digest('hex')]]),
  );
  const at = { file: deep, line: 2, column: 9, field: 'value', value: '4O' };
  const diagnostic: Diagnostic = {
    code: 'cell/number',
    severity: 'error',
    message: '',
    subject: [],
    hint: null,
    related: [],
    ...at,
  };
  expect(await sourceLines(source.folder, paths, [diagnostic])).toEqual(new Map([[`${deep}:2`, 'P1,2025,4O']]));
});
