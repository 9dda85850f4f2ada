import type { Ask, Assessment } from '../assess.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { DocumentKind, Documents, ErrorDocument } from '../report/documents/document.ts';
import type { Page } from '../report/format.ts';
import { terminalWordsOf } from '../report/words/terminal.ts';
import type { Lang } from '../rules/say.ts';
import { checkCodes, failed, type Gates, type Judged } from './gate.ts';
import type { Exit, Io } from './io.ts';
import type { Common } from './options.ts';
import { pageFor, print } from './print.ts';
import { progressOn } from './progress.ts';
import { safe } from './safe.ts';
import type { Opening } from './sources.ts';

type Walk = typeof import('../assess.ts');
type Options = Common & Gates & { readonly format?: string | undefined };

/** What one folder comes to: its document, what the gates look at, and what its page needs beside it. */
export interface Made<K extends DocumentKind> {
  readonly document: Documents[K];
  readonly judged: Judged;
  readonly page?: Partial<Page>;
}

/** A command over folders: what is opened, and what each becomes. */
export interface Batch<K extends DocumentKind> {
  readonly kind: K;
  readonly openings: readonly Opening[];
  readonly ask: Ask;
  readonly make: (assessment: Assessment, walk: Walk) => Promise<Made<K>>;
  /** after all is printed, where every folder could be read */
  readonly finish?: () => Promise<void>;
}

/**
 * Runs a command over one or several folders: each is opened, turned into its document and judged by the gates; then all are
 * printed together. A folder of a batch that can't be read leaves an error document in its place and does not stop the others.
 */
export async function runBatch<K extends Exclude<DocumentKind, 'rules'>>(
  io: Io,
  exit: Exit,
  options: Options,
  { kind, openings, ask, make, finish }: Batch<K>,
): Promise<void> {
  const [walk, { rules }] = await Promise.all([import('../assess.ts'), import('../rules/list.ts')]);
  checkCodes(
    options,
    rules.map(({ code }) => code),
  );
  const batch = openings.length > 1;
  const progress = progressOn(io, options);
  const documents: (Documents[K] | ErrorDocument)[] = [];
  const folders: string[] = [];
  const gates: string[] = [];
  const standing: string[] = [];
  const unread: string[] = [];
  let page: Page | undefined;
  for (const { shown, open } of openings) {
    try {
      const assessment = await walk.open(progress.watch(await open()), ask);
      const made = await make(assessment, walk);
      documents.push(made.document);
      folders.push(shown);
      page = {
        ...pageFor(io, options, options.lang ?? assessment.settings.lang, batch),
        ...page,
        ...made.page,
        folders,
      };
      gates.push(...failed(options, made.judged).map((line) => (batch ? `${shown}: ${line}` : line)));
      if (made.judged.errors > 0) exit(1);
      if (kind !== 'validation' && writesCsv(options))
        standing.push(...errorsStand(made.document.problems, shown, page.lang));
    } catch (error) {
      await progress.end();
      if (!(error instanceof CannotRun) || !batch) throw error;
      folders.push(shown);
      documents.push({ schema: 'cpas.error/1', mission: shown, message: error.message });
      unread.push(`${shown}: error: ${error.message}`);
    }
  }
  await progress.end();
  await print(io, kind, documents, options, page ?? pageFor(io, options, options.lang ?? 'en', batch));
  for (const line of standing) await io.err.write(`${safe(line)}\n`);
  for (const line of gates) await io.err.write(`gate: ${safe(line)}\n`);
  for (const line of unread) await io.err.write(`${safe(line)}\n`);
  if (gates.length > 0) exit(1);
  if (unread.length === 0) return await finish?.();
  exit(2);
  await io.err.write(`${openings.length - unread.length} of ${openings.length} missions ${done[kind]}.\n`);
}

/** A table has no first line to say it in. */
const writesCsv = ({ format, output = [], json }: Options): boolean =>
  output.length === 0 ? format === 'csv' && json !== true : output.some((path) => /(?:\/|\\|\.csv)$/i.test(path));

function errorsStand({ errors, rowsLeftOut }: Documents['scores']['problems'], shown: string, lang: Lang): string[] {
  const validate = shown === '.' ? 'cpas validate' : `cpas validate ${shown}`;
  return errors === 0 ? [] : [terminalWordsOf(lang).errorsStand(errors, rowsLeftOut, validate)];
}

const done = {
  validation: 'checked',
  scores: 'scored',
  overlap: 'compared',
  explanation: 'explained',
  report: 'reported',
} satisfies Record<Exclude<DocumentKind, 'rules'>, string>;
