import type { Documents, ErrorDocument } from '../documents/document.ts';
import type { DocumentKind } from '../documents/document-kinds.ts';
import type { Format } from '../format.ts';
import type { DocumentTable } from '../tables/table.ts';
import { mainTable, tablesOfAll } from '../tables/table-list.ts';
import { csvText } from './csv-text.ts';

/** The main table, a line a row; never localised. What could not be read has no row. @see spec 5, "CSV" */
const csv: Format = {
  *write(documents) {
    const main = mainTable(documents);
    if (main !== null) yield* csvText(main);
  },
};
export default csv;

/** Every table of the documents as the text of a CSV file, for `-o DIR/`: each to be written as `NAME.csv`. */
export const tablesAsCsv = (
  documents: readonly (Documents[DocumentKind] | ErrorDocument)[],
): { readonly table: DocumentTable; readonly text: string }[] =>
  tablesOfAll(documents).map((table) => ({ table, text: [...csvText(table)].join('') }));
