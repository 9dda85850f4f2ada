export type Mark = '.' | ',';
/** Why a text is no number; `ambiguous`: it reads two ways, and neither is guessed. */
export type NotNumber = 'text' | 'mark' | 'formula' | 'percent' | 'range' | 'ambiguous';

/** How the numbers of a file are written. */
export interface NumberStyle {
  readonly decimal: Mark;
  readonly delimiter: string;
  /** a trailing % is dropped: the measure is `percent` or not known */
  readonly percentAllowed: boolean;
}

/**
 * A number as people type it: `12.5`, `1 234,5`, `1’234`, `+3`, `−2`, `1e3`, `45 %`.
 *
 * @returns the number, or why there is none
 * @see spec 1, "Numbers"
 */
export function parseNumber(text: string, style: NumberStyle): number | NotNumber {
  const quick = plain(text, style.decimal === '.' ? point : comma);
  return Number.isNaN(quick) ? slow(text, style) : quick;
}

/**
 * The decimal mark that a number shows beyond doubt, `null` where it shows none: `12.5`, `0,75`, `1.234,5` and `1,234,567` do,
 * `1.234` does not, nor does `0,123`, which a point file holds to be ambiguous.
 */
export function shownMark(text: string): Mark | null {
  const body = parts(text)?.body;
  if (body === undefined) return null;
  const match = oneMark.exec(body);
  if (match !== null) {
    const [, whole = '', mark, fraction = ''] = match;
    if (mark === undefined) return null;
    const thousands = fraction.length === 3 && whole.length >= 1 && whole.length <= 3;
    return thousands && !(mark === '.' && whole === '0') ? null : (mark as Mark);
  }
  const [, , separator, mark] = grouped.exec(body) ?? [];
  if (mark !== undefined) return mark === separator ? null : (mark as Mark);
  return separator === ',' ? '.' : separator === '.' ? ',' : null;
}

const zero = 48;
const point = 46;
const comma = 44;
const hyphen = 45;
const powers = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * The number of a text of digits with at most one decimal mark between them, else NaN: nearly every cell is one. At most
 * fifteen digits: both are exact doubles then, and their quotient is the nearest double to the decimal.
 */
function plain(text: string, mark: number): number {
  const negative = text.charCodeAt(0) === hyphen;
  let whole = 0;
  let digits = 0;
  let behind = -1;
  for (let i = negative ? 1 : 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= zero && code <= zero + 9) {
      whole = whole * 10 + code - zero;
      digits++;
      if (behind >= 0) behind++;
    } else if (code === mark && behind < 0 && digits > 0) behind = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > 15 || behind === 0) return Number.NaN;
  const size = behind > 0 ? whole / (powers[behind] ?? 1) : whole;
  return negative && size !== 0 ? -size : size;
}

// longer than any number a double holds is written
const longest = 1000;
const formula = /^#(?:div\/0!|ref!|value!|name\?|num!|null!|n\/a|valeur!|nom\?|nombre!|nul!)$/i;
const shape = /^([+\-\u2212]?)([^%e]*?)(e[+-]?\d{1,9})?(\s?%)?$/i;
const oneMark = /^(\d*)(?:([.,])(\d+))?$/;
const grouped = /^(\d{1,3})(?=([ \u00a0\u202f'\u2019.,]))(?:\2\d{3})+(?:([.,])(\d+))?$/;

/** A text as sign, body, exponent and percent sign; `null` where it cannot be a number. */
function parts(text: string) {
  if (text.length > longest) return null;
  const [, sign = '', body = '', exponent = '', percent = ''] = shape.exec(text) ?? [];
  return body === '' ? null : { sign, body, exponent, percent: percent !== '' };
}

function slow(text: string, { decimal, delimiter, percentAllowed }: NumberStyle): number | NotNumber {
  if (formula.test(text)) return 'formula';
  const separated = parts(text);
  if (separated === null) return 'text';
  const digits = decimalDigits(separated.body, decimal, delimiter);
  if (!isDigits(digits)) return digits;
  if (separated.percent && !percentAllowed) return 'percent';
  const size = Number(`${digits}${separated.exponent}`);
  if (!Number.isFinite(size) || (size === 0 && /[1-9]/.test(digits))) return 'range';
  return separated.sign !== '' && separated.sign !== '+' && size !== 0 ? -size : size;
}

const isDigits = (parsed: string): parsed is `${number}` => /^[\d.]/.test(parsed);

/** The digits of a number with a point, thousands taken out; or why it is none. */
function decimalDigits(body: string, decimal: Mark, delimiter: string): `${number}` | NotNumber {
  const match = oneMark.exec(body);
  if (match !== null) {
    const [, whole = '', mark, fraction = ''] = match;
    if (mark === undefined) return whole as `${number}`;
    if (mark === decimal) return `${whole}.${fraction}` as `${number}`;
    return otherMark(whole, fraction, decimal, delimiter);
  }
  const [, first = '', separator, mark, fraction = '0'] = grouped.exec(body) ?? [];
  if (separator === undefined || mark === separator) return 'text';
  if (separator === decimal || (mark !== undefined && mark !== decimal)) return 'mark';
  // 0,123,456: a group of thousands does not begin with 0
  if (first.startsWith('0')) return separator === ',' || separator === '.' ? 'ambiguous' : 'text';
  const whole = (mark === undefined ? body : body.slice(0, body.lastIndexOf(mark))).replace(/\D/g, '');
  return `${whole}.${fraction}` as `${number}`;
}

/** Digits around the mark that is not the file's decimal mark: thousands in a point file, where nothing speaks against it. */
function otherMark(whole: string, fraction: string, decimal: Mark, delimiter: string): `${number}` | NotNumber {
  const thousands = fraction.length === 3 && whole.length >= 1 && whole.length <= 3;
  if (!thousands) return 'mark';
  const leadingZero = whole.startsWith('0');
  if (decimal === ',') return leadingZero ? 'mark' : 'ambiguous';
  return leadingZero || delimiter === ';' ? 'ambiguous' : (`${whole}${fraction}` as `${number}`);
}
