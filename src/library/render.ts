import { CannotRun } from '../model/cannot-run.ts';
import { type Lang, langs } from '../model/lang.ts';
import { wrongValue } from '../model/problems/wrong-value.ts';
import { severities } from '../model/severities.ts';
import type { DocumentKind } from '../report/documents/document-kinds.ts';
import type { Page } from '../report/format.ts';
import { joinedPieces } from '../report/formats/joined.ts';
import {
  type BinaryFormatName,
  type FormatName,
  formatNames,
  formats,
  formatsFor,
  type ListedFormat,
} from '../report/formats/list.ts';
import type { AnyDocument } from './documents.ts';
import { type Checks, checkMembers, choice, isObject, shownValue, wholeNumber, yesOrNo } from './members.ts';
import { inLanguageAsked } from './worded-problem.ts';

/** How a document is laid out. Nothing of it changes a figure. */
export interface RenderOptions {
  /** of headings and figures, by default English; sentences are in the language that the document was made in */
  readonly lang?: Lang | undefined;
  /** of a line in `table`, by default 80 */
  readonly width?: number | undefined;
  /** whether `table` is coloured for a terminal, by default not */
  readonly color?: boolean | undefined;
  /** whether `table` has plain marks alone, by default not */
  readonly ascii?: boolean | undefined;
  /** the least severity that the table of a validation shows, by default `warning` */
  readonly show?: (typeof severities)[number] | undefined;
}

const checks: Checks<RenderOptions> = {
  lang: choice(langs),
  width: wholeNumber(20),
  color: yesOrNo,
  ascii: yesOrNo,
  show: choice(severities),
};

/**
 * A document in one of the formats that the commands print. A list of documents is laid out as a batch: tables have a column for
 * the mission.
 *
 * @throws CannotRun where there is no such format, where the document has none of that name, or where it is no document; the
 *   message says which formats there are
 */
export async function render<F extends FormatName>(
  document: AnyDocument | readonly AnyDocument[],
  format: F,
  options: RenderOptions = {},
): Promise<F extends BinaryFormatName ? Uint8Array : string> {
  checkMembers('render', options, checks);
  const documents: readonly AnyDocument[] = Array.isArray(document) ? document : [document];
  const { load } = await listedFormat(documents, format).catch((error: unknown) => {
    throw inLanguageAsked(error, options.lang);
  });
  const { lang = 'en', width = 80, color = false, ascii = false, show = 'warning' } = options;
  const folders = documents.map((each) => ('folder' in each ? each.folder : '.'));
  const page: Page = { lang, width, color, ascii, show, folders, batch: Array.isArray(document) };
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of (await load()).default.write(documents, page)) pieces.push(piece);
  return joinedPieces(pieces) as F extends BinaryFormatName ? Uint8Array : string;
}

const listedFormat = async (documents: readonly unknown[], format: string): Promise<ListedFormat> =>
  formatOf(format, await kindOf(documents));

/** What kind the documents are of; errors alone can be written wherever a validation can. */
async function kindOf(documents: readonly unknown[]): Promise<DocumentKind | 'error'> {
  const { documentSchemas } = await import('../report/documents/document.ts');
  const kinds = new Set<DocumentKind | 'error'>();
  for (const document of documents) {
    const schema = isObject(document) && 'schema' in document ? document.schema : undefined;
    const [, name = ''] = /^cpas\.(\w+)\/1$/.exec(String(schema)) ?? [];
    if (!isKind(name, documentSchemas)) throw noDocument(document, schema);
    const [issue] = documentSchemas[name].safeParse(document).error?.issues ?? [];
    if (issue !== undefined) {
      const member = issue.path.map(String).join('.');
      throw new CannotRun({ problem: 'documentIncomplete', schema: String(schema), member });
    }
    kinds.add(name);
  }
  const [kind = 'error', ...others] = [...kinds].filter((name) => name !== 'error');
  if (others.length > 0) throw new CannotRun({ problem: 'documentsMixed', kinds: [...kinds] });
  if (documents.length === 0) throw new CannotRun({ problem: 'noDocument', value: { is: 'emptyList' } });
  return kind;
}

const isKind = <K extends string>(name: string, kinds: Readonly<Record<K, unknown>>): name is K =>
  Object.hasOwn(kinds, name);

const noDocument = (document: unknown, schema: unknown): CannotRun =>
  new CannotRun(
    typeof schema === 'string'
      ? { problem: 'documentUnknown', schema }
      : { problem: 'noDocument', value: shownValue(document) },
  );

/** @throws CannotRun which says what formats there are */
function formatOf(format: string, kind: DocumentKind | 'error'): ListedFormat {
  const names = kind === 'error' ? formatNames.filter((name) => formats[name].holdsErrors) : formatsFor(kind);
  const name = names.find((fitting) => fitting === format);
  if (name !== undefined) return formats[name];
  throw new CannotRun(wrongValue('format', shownValue(format), [{ is: 'format', names, schema: `cpas.${kind}/1` }]));
}
