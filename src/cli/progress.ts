import type { Lang } from '../model/lang.ts';
import type { Source } from '../read/files/source.ts';
import { type Progress, watched } from '../read/files/watched.ts';
import { sayIn } from '../rules/say.ts';
import type { Io } from './io.ts';
import { langOfRun } from './language-of-run.ts';
import { safe } from './safe.ts';

/** Tells how far reading has come, while it takes longer than a second. */
export interface ProgressLine {
  /** the same source, looked at as it is read */
  watch(source: Source): Source;
  /** wipes the line: before anything else is printed */
  end(): Promise<void>;
}

const afterMs = 1000;
const everyMs = 100;

/**
 * One line on standard error, where that is a terminal: `observations.csv  6.2 of 10.0 million rows  62 %`. How many rows there
 * will be is told from the size of the file and the rows so far; of a packed file only the share is known.
 *
 * @see terminal.md, "Progress"
 */
export function progressOn(
  io: Io,
  options: { quiet?: true | undefined; progress: boolean; lang?: Lang | undefined },
): ProgressLine {
  if (!io.err.isTerminal || options.quiet || !options.progress)
    return { watch: (source) => source, end: async () => {} };
  const line = lineIn(langOfRun(options, io));
  const begun = Date.now();
  let shown = begun + afterMs - everyMs;
  let cells = 0;
  const show = async (whole: string) => {
    // a line that wraps can't be wiped
    const text = whole.slice(0, (io.err.columns || 80) - 1);
    await io.err.write(`\r${text}${' '.repeat(Math.max(0, cells - text.length))}`);
    cells = text.length;
  };
  const onProgress = async ({ file, bytes, size, rows }: Progress) => {
    const now = Date.now();
    if (now - shown < everyMs || size === null || size === 0) return;
    shown = now;
    await show(line(safe(file), rows ?? 0, Math.min(1, bytes / size)));
  };
  return {
    watch: (source) => watched(source, { onProgress }),
    end: async () => {
      if (cells > 0) await io.err.write(`\r${' '.repeat(cells)}\r`);
      cells = 0;
    },
  };
}

interface RowWords {
  readonly outOf: string;
  readonly rows: string;
  readonly millions: string;
}

const rowsRead: Readonly<Record<Lang, RowWords>> = {
  en: { outOf: 'of', rows: 'rows', millions: 'million rows' },
  fr: { outOf: 'sur', rows: 'lignes', millions: 'millions de lignes' },
};

function lineIn(lang: Lang): (file: string, rows: number, share: number) => string {
  const say = sayIn(lang);
  const words = rowsRead[lang];
  return (file, rows, share) => {
    const all = share > 0 ? Math.round(rows / share) : 0;
    const counted =
      all >= 1e6
        ? `${say.fixed(rows / 1e6, 1)} ${words.outOf} ${say.fixed(all / 1e6, 1)} ${words.millions}`
        : `${say.number(rows)} ${words.outOf} ${say.number(all)} ${words.rows}`;
    return [file, ...(rows > 0 ? [counted] : []), say.percent(share)].join('  ').replaceAll('\u00a0', ' ');
  };
}
