/** A path in the settings that may stand for several files. */
export interface Pattern {
  /** whether it stands for a file, by its path in the folder */
  matches(path: string): boolean;
  /** whether it may stand for a file in a folder, or below it */
  reaches(folder: string): boolean;
  /** how many folders down it reaches; `null` for all the way */
  readonly depth: number | null;
}

/**
 * `*` stands for any characters of a name, `?` for one, `**` between slashes for any folders, none too. Every other sign is itself,
 * for names of files hold brackets, braces and exclamation marks. A name that begins with a point is meant only where the pattern's
 * own begins with one.
 *
 * A pattern takes at most as many steps on a path as the two have characters multiplied: no sign is tried at more than one place for
 * each star, as only the last star before it is ever moved.
 */
export function patternOf(text: string): Pattern {
  // `x/**` are the files in x and below it
  const full = text === '**' || text.endsWith('/**') ? `${text}/*` : text;
  const steps = full.replace(/^\.\//, '').split('/').map(stepOf);
  const folders = steps.slice(0, -1);
  const all = folders.findIndex(({ isAny }) => isAny);
  const depth = steps.some(({ isAny }) => isAny) ? null : steps.length - 1;
  return {
    depth,
    matches: (path) => fits(steps, path.split('/').map(nameOf)),
    reaches(folder) {
      const names = folder.split('/');
      if (depth !== null && names.length > folders.length) return false;
      const fixed = all < 0 ? folders : folders.slice(0, all);
      return fixed.every((step, i) => i >= names.length || step.fits(nameOf(names[i] ?? '')));
    },
  };
}

/** Whether a text is a path and nothing else. */
export const isPlain = (text: string): boolean => !/[*?]/.test(text);

/** What one name of a path must be like. */
interface Step {
  /** any folders, none too */
  readonly isAny: boolean;
  readonly fits: (name: Name) => boolean;
}

/** A name by its characters, which are not halves of surrogate pairs. */
type Name = readonly string[];

const nameOf = (name: string): Name => [...name];

function stepOf(text: string): Step {
  const signs = nameOf(text);
  const isSign = (at: number, character: string) => signs[at] === '?' || signs[at] === character;
  const isHidden = (name: Name) => name[0] === '.' && signs[0] !== '.';
  return {
    isAny: text === '**',
    fits: (name) =>
      !isHidden(name) &&
      fitsBetween({ signs: signs.length, isStar: (at) => signs[at] === '*', things: name.length }, (sign, at) =>
        isSign(sign, name[at] ?? ''),
      ),
  };
}

const fits = (steps: readonly Step[], names: readonly Name[]): boolean =>
  fitsBetween(
    {
      signs: steps.length,
      isStar: (at) => steps[at]?.isAny === true,
      things: names.length,
      passes: (at) => names[at]?.[0] !== '.',
    },
    (sign, at) => steps[sign]?.fits(names[at] ?? []) === true,
  );

/** A row of signs, some of them stars that stand for any number of things. */
interface Starred {
  readonly signs: number;
  readonly isStar: (sign: number) => boolean;
  readonly things: number;
  /** whether a star may stand for a thing; default: it may */
  readonly passes?: (thing: number) => boolean;
}

/** Whether a row of signs stands for a row of things. */
function fitsBetween(
  { signs, isStar, things, passes = () => true }: Starred,
  is: (sign: number, at: number) => boolean,
) {
  let sign = 0;
  let at = 0;
  /** the last star, and the first thing after those it stands for */
  let star = -1;
  let after = 0;
  while (at < things) {
    if (sign < signs && isStar(sign)) {
      star = sign++;
      after = at;
    } else if (sign < signs && is(sign, at)) {
      sign++;
      at++;
    } else if (star >= 0 && passes(after)) {
      // the star takes in one more, and what is behind it is tried again
      at = ++after;
      sign = star + 1;
    } else return false;
  }
  while (sign < signs && isStar(sign)) sign++;
  return sign === signs;
}
