import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A folder of its own for a test, removed afterwards, with these files in it: lines, or a text. */
export function folder(files: Readonly<Record<string, readonly string[] | string>> = {}): string {
  const top = mkdtempSync(join(tmpdir(), 'cpas-test-'));
  made.push(top);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), typeof content === 'string' ? content : `${content.join('\n')}\n`);
  }
  return top;
}

/** A mission of two components, without a fault, by file name. Military is 40, Police 80, overall 60. */
export const mission = {
  'indicators.csv': [
    'id,name,component,level,measure,baseline,baseline_date,target,target_date',
    'M1,Attacks near bases,Military,outcome,stock,10,2024-07-01,0,2026-06-30',
    'P1,Trust in the police,Police,outcome,percent,20,2024-07-01,70,2026-06-30',
  ],
  'observations.csv': ['indicator,period,value', 'M1,2025-Q3,6', 'P1,2025-Q3,60'],
  'cpas.json': '{"mission": "MINUTAM"}',
};

/** The same with three errors: two in observations.csv, one in indicators.csv. */
export const faulty = {
  ...mission,
  'indicators.csv': [...mission['indicators.csv'], 'H1,Returns,Human Rights,outcom,count,0,,10,'],
  'observations.csv': [...mission['observations.csv'], 'M1,2025-Q4,8S', 'P2,2025-Q4,61'],
};
