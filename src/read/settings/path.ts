/** Keys and positions from the root: `['files', 'observations', 0]`. */
export type Path = readonly (string | number)[];

/** `$.files.observations[0].columns` */
export const dotted = (path: Path): string =>
  path.reduce<string>((all, step) => {
    if (typeof step === 'number') return `${all}[${step}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step) ? `${all}.${step}` : `${all}[${JSON.stringify(step)}]`;
  }, '$');

/** A name of the settings as it is written between quotation marks. */
export const escaped = (name: string): string => JSON.stringify(name).slice(1, -1);
