import type { Diagnostic } from '../../model/diagnostic.ts';

/**
 * One text a diagnostic, unique among those given: made of code, path, subject, field and value, never the line, so that it stays when
 * rows are added above. The second of a kind is numbered.
 *
 * @returns 16 hexadecimal digits, and `-2`, `-3` from the second of a kind on
 * @see spec 5, "Gates for CI"
 */
export function fingerprints(diagnostics: readonly Diagnostic[], pathOf: (file: string) => string): string[] {
  const times = new Map<string, number>();
  return diagnostics.map(({ code, file, subject, field, value }) => {
    const print = hash(JSON.stringify([code, file === null ? null : pathOf(file), subject, field, value]));
    const n = (times.get(print) ?? 0) + 1;
    times.set(print, n);
    return n === 1 ? print : `${print}-${n}`;
  });
}

/** FNV-1a, 64 bits, over the UTF-8 bytes: no secret is kept by it, it only has to be short and the same everywhere. */
function hash(text: string): string {
  let h = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) h = BigInt.asUintN(64, (h ^ BigInt(byte)) * 0x100000001b3n);
  return h.toString(16).padStart(16, '0');
}
