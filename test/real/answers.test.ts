import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';

/**
 * Real files that people have: what a user would write beside them, and what cpas must say and score. They are third-party and
 * read where they lie, beside the repository; where they are absent these tests are skipped.
 */
const real = join(import.meta.dirname, '../../../shared/data/real');
const folders = existsSync(real)
  ? readdirSync(real, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(real, name)).map((folder) => `${name}/${folder}`))
      .filter((folder) => existsSync(join(real, folder, 'expected.json')))
  : [];

interface Answer {
  readonly period?: string;
  readonly indicators?: Readonly<Record<string, { readonly value: number | null }>>;
  readonly diagnostics?: readonly { readonly code: string; readonly line: number | null }[];
  readonly errors?: number;
  readonly files?: readonly Record<string, unknown>[];
  readonly expressible?: boolean;
}

describe.skipIf(folders.length === 0)('real files (skipped where ../shared/data/real is absent)', () => {
  for (const folder of folders) {
    const answer: Answer = JSON.parse(readFileSync(join(real, folder, 'expected.json'), 'utf8'));
    const cwd = join(real, folder);
    describe.skipIf(answer.expressible === false)(folder, () => {
      it('is read as it stands, and what is wrong with it is named', async () => {
        const { out, err } = await cpas(['validate', '--json'], { cwd });
        expect(err).toBe('');
        const { diagnostics, files, summary } = JSON.parse(out);
        const said = diagnostics.map(({ code, line }: { code: string; line: number }) => ({ code, line }));
        for (const { code, line } of answer.diagnostics ?? []) {
          const isThere = said.some(
            (one: { code: string; line: number }) =>
              code.split('|').includes(one.code) && (line === null || one.line === line),
          );
          expect(isThere, `${code} at line ${line}; said were ${JSON.stringify(said.slice(0, 20))}`).toBe(true);
        }
        if (answer.errors !== undefined) expect(summary.errors).toBe(answer.errors);
        for (const { optional, path, ...members } of answer.files ?? []) {
          const read = files.find((one: { path: string }) => one.path === path);
          if (read === undefined && optional === true) continue;
          expect(read, `${path}`).toMatchObject(members);
        }
      });

      it.skipIf(answer.indicators === undefined)('gives the values worked out from the raw file', async () => {
        const period = answer.period === undefined ? [] : ['--period', answer.period];
        const { out } = await cpas(['score', ...period, '--json'], { cwd });
        const seen = new Map(
          JSON.parse(out).components.flatMap((one: { indicators: { id: string; value: number | null }[] }) =>
            one.indicators.map(({ id, value }) => [id, value] as const),
          ),
        );
        for (const [id, { value }] of Object.entries(answer.indicators ?? {})) {
          if (value === null) expect(seen.get(id), id).toBeNull();
          else
            expect(Math.abs(Number(seen.get(id)) - value), `${id}: ${seen.get(id)}, not ${value}`).toBeLessThanOrEqual(
              1e-9,
            );
        }
      });
    });
  }
});
