import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assess, explain, type Input, type Progress, report, validate } from '../../src/index.ts';
import { folder, mission } from '../cli/folder.ts';

const evaluations = ['id,title,tool,owner,start,end', 'E1,Survey,survey,HRD,2025-03-01,2025-03-31'];
const dir = folder({ ...mission, 'evaluations.csv': evaluations });
const rows = `indicator,period,value\n${'M1,2025-Q3,6\n'.repeat(300_000)}`;
const large = (observations: Record<string, string | Uint8Array>): Input => ({
  files: { 'indicators.csv': mission['indicators.csv'].join('\n'), ...observations },
});

/** A signal that comes at the nth look at it; Infinity: never, and the looks are counted. */
function signalAt(nth: number, reason: unknown) {
  const looks = { count: 0 };
  const signal = {
    throwIfAborted: () => {
      looks.count++;
      if (looks.count >= nth) throw reason;
    },
  } as AbortSignal;
  return { signal, looks };
}

describe('a signal', () => {
  const today = '2026-07-15';
  it.each<{ name: string; run: (signal: AbortSignal) => Promise<unknown> }>([
    { name: 'assess', run: (signal) => assess(dir, { today, signal }) },
    { name: 'validate', run: (signal) => validate(dir, { today, signal }) },
    { name: 'report', run: (signal) => report(dir, { today, signal }) },
    { name: 'explain', run: (signal) => explain(dir, 'overall', { today, signal }) },
  ])('ends $name wherever it comes, with its reason', async ({ run }) => {
    const { signal, looks } = signalAt(Number.POSITIVE_INFINITY, null);
    await run(signal);
    // at the start, for every file and at every step
    expect(looks.count).toBeGreaterThan(10);
    for (let nth = 1; nth <= looks.count; nth++) {
      const reason = { nth };
      await expect(run(signalAt(nth, reason).signal)).rejects.toBe(reason);
    }
  });

  it('that has come lets nothing begin, not even where the folder is not there', async () => {
    await expect(assess('nowhere', { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    await expect(assess(dir, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['text in memory', { 'observations.csv': rows }],
    ['packed bytes', { 'observations.csv.gz': gzipSync(rows) }],
  ])('from a timer is heard while %s is read', async (_, files) => {
    const stop = new AbortController();
    // every batch of rows is a turn of its own: the file has hundreds
    setImmediate(() => setImmediate(() => stop.abort('enough')));
    await expect(assess(large(files), { signal: stop.signal })).rejects.toBe('enough');
  });

  it('ends the reading at once: no piece comes after it', async () => {
    const stop = new AbortController();
    const pieces: Progress[] = [];
    const onProgress = (progress: Progress) => {
      pieces.push(progress);
      if (progress.file === 'observations.csv') stop.abort('enough');
    };
    await expect(assess(large({ 'observations.csv': rows }), { signal: stop.signal, onProgress })).rejects.toBe(
      'enough',
    );
    expect(pieces.filter(({ file }) => file === 'observations.csv')).toHaveLength(1);
  });

  it('that never comes changes nothing', async () => {
    const { signal } = new AbortController();
    expect(await report(dir, { today, signal, onProgress: () => {} })).toEqual(await report(dir, { today }));
  });
});

describe('progress', () => {
  it('is told of every file to its end, in bytes and rows', async () => {
    const last = new Map<string, Progress>();
    const bytes = Buffer.from(rows);
    await validate(large({ 'observations.csv': bytes, 'targets.csv.gz': gzipSync('indicator,period,target\n') }), {
      onProgress: (progress) => void last.set(progress.file, progress),
    });
    expect(last.get('observations.csv')).toEqual({
      file: 'observations.csv',
      bytes: bytes.length,
      size: bytes.length,
      rows: 300_001,
    });
    expect(last.get('targets.csv.gz')).toMatchObject({ rows: null });
    expect([...last.keys()].sort()).toEqual(['indicators.csv', 'observations.csv', 'targets.csv.gz']);
  });

  it('of a folder has the paths that diagnostics have', async () => {
    const files = new Set<string>();
    const document = await validate(dir, { onProgress: ({ file }) => void files.add(file) });
    expect(document.files.map(({ path }) => path).filter((path) => !files.has(path))).toEqual([]);
  });

  it('is waited for, and what it throws ends the run', async () => {
    let open = 0;
    const onProgress = async () => {
      open++;
      expect(open).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
    };
    await validate(dir, { onProgress });
    const reason = new Error('the screen is gone');
    await expect(validate(dir, { onProgress: () => Promise.reject(reason) })).rejects.toBe(reason);
  });
});
