import type { Format } from '../format.ts';
import { jsonText } from './json-text.ts';

/** The document itself; in a batch an array of them, in the order given. Full doubles, never localised. @see spec 5, "JSON" */
const json: Format = {
  *write(documents, { batch }) {
    const whole = batch ? documents : documents[0];
    yield jsonText(whole ?? null);
  },
};
export default json;
