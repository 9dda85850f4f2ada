import { visible } from '../report/visible.ts';

/** Control and bidirectional characters made visible, so that no file or argument can drive the terminal; line ends stay. */
export const safe = (text: string): string =>
  visible(text).replace(/[\t\r]/g, (character) => (character === '\t' ? '\\u0009' : '\\u000d'));
