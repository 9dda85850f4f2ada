/**
 * Control and bidirectional characters, and halves of surrogate pairs, written as `\\u202e`: data from a file can neither drive
 * a terminal nor turn a sentence round. Tabs and line ends stay; the format says what becomes of those.
 *
 * @see spec 5, "Streams"
 */
export const visible = (text: string): string => text.replace(unseen, (character) => `\\u${hex(character)}`);

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are sought
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}]|[\u{e0000}-\u{e007f}]/gu;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
