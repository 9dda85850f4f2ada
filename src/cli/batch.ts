import { basename, resolve } from 'node:path';
import type { Assessment } from '../assess.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../read/files/source.ts';
import { langIn } from '../read/settings/language-named.ts';
import type { Documents, ErrorDocument } from '../report/documents/document.ts';
import type { DocumentKind } from '../report/documents/document-kinds.ts';
import { errorDocumentOf as errorDocument } from '../report/documents/error-document.ts';
import type { Page } from '../report/format.ts';
import { faultLines } from '../report/terminal/fault-lines.ts';
import type { AssessmentRequest } from '../requests.ts';
import { checkCodes, failed, failing, type Gates, type Judged } from './gate.ts';
import { inWordsOf } from './in-words.ts';
import type { Exit, Io } from './io.ts';
import { langOfRun } from './language-of-run.ts';
import { notices } from './notices.ts';
import type { Common } from './options.ts';
import type { FormatOptions } from './output-format.ts';
import type { Written } from './output-targets.ts';
import { pageFor, print, printError } from './print.ts';
import { progressOn } from './progress.ts';
import { safe } from './safe.ts';
import type { Opening } from './sources.ts';

type Walk = typeof import('../assess.ts');
type Options = Common & Gates & FormatOptions & { readonly period?: string | undefined };
type Batched = Exclude<DocumentKind, 'rules'>;

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
  readonly ask: AssessmentRequest;
  /** @param concerns of a folder that was read for some of its files: these, by their paths in it; else `null` */
  readonly make: (assessment: Assessment, walk: Walk, concerns: Opening['concerns'] | null) => Promise<Made<K>>;
  /** what is written beside the documents, with them, where every folder could be read */
  readonly files?: () => readonly Written[];
}

/**
 * Runs a command over one or several folders: each is opened, turned into its document and judged by the gates; then all are
 * printed together. A folder of a batch that can't be read leaves an error document in its place and does not stop the others.
 */
export async function runBatch<K extends Batched>(
  io: Io,
  exit: Exit,
  options: Options,
  { kind, openings, ask, make, files = () => [] }: Batch<K>,
): Promise<void> {
  if (options.showSettings) return (await import('./show-settings.ts')).showSettings(io, openings, options);
  const [walk, { ruleCodes }] = await Promise.all([import('../assess.ts'), import('../rules/list.ts')]);
  checkCodes(options, ruleCodes);
  const batch = openings.length > 1;
  const lang = langOfRun(options, io);
  const progress = progressOn(io, options);
  const outcomes: Outcome<K>[] = [];
  for (const opening of openings) outcomes.push(await outcomeOf(opening));
  await progress.end();
  const asked = askedOf(options);
  const first = outcomes.find((outcome) => outcome.page !== null)?.page;
  const page = {
    ...(first ?? pageFor(io, options, lang, batch)),
    sourceLines: new Map(outcomes.flatMap((outcome) => [...(outcome.page?.sourceLines ?? [])])),
    folders: openings.map(({ shown }) => shown),
    asked,
    failing: failing(options, ruleCodes),
  };
  const words = notices[page.lang];
  const [only] = outcomes;
  if (!batch && only?.error !== undefined) {
    await printError(io, { kind, documents: [only.document as ErrorDocument], options, page });
    throw only.error;
  }
  const documents = outcomes.map(({ document }) => document);
  const gates = outcomes.flatMap((outcome) => outcome.gates);
  const unread = outcomes.flatMap(({ document, error }) =>
    error === undefined ? [] : `${document.folder}: ${notices[page.lang].error(error.message)}`,
  );
  await print(io, { kind, documents, options, page, files: unread.length === 0 ? files() : [] });
  for (const line of outcomes.flatMap(({ collected }) => collected)) await io.err.write(`${safe(line)}\n`);
  for (const line of gates) await io.err.write(`${words.gate(safe(line))}\n`);
  for (const line of unread) await io.err.write(`${safe(line)}\n`);
  const isBad = gates.length > 0 || outcomes.some(({ errors }) => errors > 0);
  if (isBad && !options.exitZero) exit(1);
  if (unread.length === 0) return;
  exit(2);
  const [ready, all] = [openings.length - unread.length, openings.length];
  await io.err.write(`${words.done({ kind, ready, all })}\n`);

  async function outcomeOf({ shown, open, concerns }: Opening): Promise<Outcome<K>> {
    let settings: Source['settings'] = null;
    try {
      const source = await open();
      settings = source.settings;
      const assessment = await walk.open(progress.watch(source), ask);
      const content = await make(assessment, walk, concerns ?? null);
      const page = { ...pageFor(io, options, assessment.wording.lang, batch), ...content.page };
      const findings = findingsOf(content.document);
      const wording = { ...assessment.wording, lang: page.lang };
      const how = { folder: shown, asked: askedOf(options), quiet: options.quiet === true };
      return {
        document: content.document,
        page,
        collected: findings === null ? [] : faultLines(assessment.collected, wording, findings, how),
        gates: failed(options, content.judged, page.lang).map((line) => (batch ? `${shown}: ${line}` : line)),
        errors: content.judged.errors,
      };
    } catch (error) {
      await progress.end();
      if (!(error instanceof CannotRun)) throw error;
      const worded = await inWordsOf(options.lang ?? langIn(settings) ?? lang, error);
      const document = errorDocument(worded, shown, basename(resolve(io.cwd, shown)));
      return { document, page: null, collected: [], gates: [], errors: 0, error: worded };
    }
  }
}

/** What a folder came to: its document or what stands in its place, its page, and what standard error says. */
interface Outcome<K extends Batched> {
  readonly document: Documents[K] | ErrorDocument;
  readonly page: Page | null;
  readonly collected: readonly string[];
  readonly gates: readonly string[];
  /** that are judged: exit code 1 */
  readonly errors: number;
  /** why there is no document */
  readonly error?: CannotRun;
}

/** The options typed that change figures or files: they belong behind a command that is to show the same. */
const askedOf = ({ period, today, config }: Options): string[] =>
  Object.entries({ period, today, config }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );

/** What a document tells by itself of what reading found; `null` where it tells all. */
function findingsOf(document: Documents[Batched]): readonly Diagnostic[] | null {
  switch (document.schema) {
    case 'cpas.validation/1':
      return null;
    case 'cpas.explanation/1':
      return [];
    case 'cpas.report/1':
      return document.validation.diagnostics.filter(({ severity }) => severity !== 'error');
    default:
      return document.findings;
  }
}
