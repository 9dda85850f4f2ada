// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** The first control or bidirectional-override character of a text, as `U+202E`; `null` where there is none. */
export function controlCharacter(text: string): string | null {
  const character = unseen.exec(text)?.[0];
  return character === undefined ? null : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
