import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { folder, mission } from './folder.ts';

describe('standard input where a folder is needed', () => {
  it.each([
    ['score', '-'],
    ['overlap', '-'],
    ['report', '-'],
    ['explain', 'M1', '-'],
    ['score', 'm', '-'],
  ])('cpas %s %s says what to do, and waits for nothing', async (...argv) => {
    const { code, out, err } = await cpas(argv, { cwd: folder({ 'm/indicators.csv': mission['indicators.csv'] }) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'error: "-" is standard input, which is one file; this command needs a folder with indicators.csv. To check one file: cpas validate -\n',
    );
  });
});

describe.skipIf(process.platform === 'win32')('pipes named as files', () => {
  it('are one assessment with the settings of the current folder, and are shown as typed', async () => {
    const cwd = folder({ 'cpas.json': '{"rules": {"cell/number": "warning"}}' });
    const pipes = { indicators: join(folder(), '63'), observations: join(folder(), '62') };
    for (const path of Object.values(pipes)) execFileSync('mkfifo', [path]);
    const written = [
      writeFile(pipes.indicators, mission['indicators.csv'].join('\n')),
      writeFile(pipes.observations, [...mission['observations.csv'], 'M1,2025-Q4,8S', 'P2,2025-Q4,61'].join('\n')),
    ];
    const { code, out } = await cpas(['validate', pipes.indicators, pipes.observations, '--json'], { cwd });
    await Promise.all(written);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; file: string; severity: string }[] };
    const reported = diagnostics.map(({ code, file, severity }) => [code, file, severity]);
    expect(reported).toContainEqual(['cell/number', pipes.observations, 'warning']);
    expect(reported).toContainEqual(['id/unknown', pipes.observations, 'error']);
    expect(code).toBe(1);
  });
});

it.each([
  ['cpas.json', ['validate', '.']],
  ['other.json', ['validate', '.', '--config', 'other.json']],
])('%s of more than 1 MiB stops the run', async (name, argv) => {
  const cwd = folder({ ...mission, [name]: `{"mission": "${'a'.repeat(1_048_576)}"}` });
  const { code, err } = await cpas(argv, { cwd });
  expect(code).toBe(2);
  expect(err).toBe(`error: ${name} is larger than 1 MiB, the limit of settings. See whether it is the right file.\n`);
});
