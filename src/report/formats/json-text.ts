/**
 * JSON, indented. Characters that drive a terminal or turn a line round are written as `\u202e`, which says the same: what is
 * printed may end in a terminal.
 */
export const jsonText = (value: unknown): string => `${visibly(JSON.stringify(value, null, 2))}\n`;

/** The same on one line. */
export const jsonLine = (value: unknown): string => `${visibly(JSON.stringify(value))}\n`;

const visibly = (json: string): string => json.replace(unseen, (character) => character.replace(/[\s\S]/g, unit));

// JSON itself escapes what lies below U+0020, and halves of surrogate pairs
const unseen =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;

const unit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
