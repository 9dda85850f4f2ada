import type { Format } from '../format.ts';
import { jsonLine } from './json-text.ts';

/** JSON, a document a line, one a folder: also of a single folder. @see spec 5, "JSON" */
const ndjson: Format = {
  *write(documents) {
    for (const document of documents) yield jsonLine(document);
  },
};
export default ndjson;
