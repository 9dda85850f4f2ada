/**
 * Windows-1252 as people's spreadsheets write it: Latin-1 but for 0x80 to 0x9F. Own table, for TextDecoder of Node 20 (and of
 * some 22 and 24) gives control characters in place of € ’ – œ (nodejs/node#56542). The five bytes without a character stay
 * the control characters that they are in Latin-1, as the WHATWG encoding standard has it.
 */
export function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (sign) => high.charAt(sign.charCodeAt(0) - 0x80));
}

const high =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
