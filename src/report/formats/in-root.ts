import type { Page } from '../format.ts';

/**
 * A file's path as a service wants it: relative to the service's root where the file lies in it, else as it is, to the current
 * folder; with `/`, never `./`.
 *
 * @see spec 5, "Gates for CI"
 */
export function inRoot(file: string, ci: Page['ci']): string {
  const shown = clean(file.replaceAll('\\', '/'));
  if (ci === undefined) return shown;
  const whole = isAbsolute(shown) ? shown : clean(`${ci.folder}/${shown}`);
  const root = `${clean(ci.root).replace(/\/$/, '')}/`;
  return whole.startsWith(root) ? whole.slice(root.length) : shown;
}

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path);

/** Without `.` and empty parts; `..` takes back the part before it where there is one. */
function clean(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '.' || part === '') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`;
}
