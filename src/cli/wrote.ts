import type { Lang } from '../model/lang.ts';
import type { Starter } from './starter.ts';

/** What `init` says of what it wrote: which files, how many rows in each, and what to do next. */
export function wrote(
  what: 'empty' | 'example' | 'published',
  to: string,
  files: readonly Starter[],
  lang: Lang,
): string {
  const words = texts[lang];
  const at = to === '.' ? words.here : `${to.replace(/\/+$/, '')}/`;
  const tables = files.filter(({ path }) => path.endsWith('.csv'));
  const shown = tables.toSorted(mainFirst).map(({ path, rows }) => (rows === null ? path : `${rows} ${path}`));
  const rest = files.map(({ path }) => path).filter((path) => path.endsWith('.md'));
  const folder = to === '.' ? '' : ` ${to}`;
  return [
    `${words[what](missionIn(files))} ${at}:`,
    ...wrapped([...shown, ...rest]),
    `  cpas.json: ${words.settings}`,
    what === 'empty'
      ? words.fill(shown.slice(0, 2).join(words.and), `cpas validate${folder}`)
      : words.next(`cpas validate${folder}`, `cpas score${folder}`),
    '',
  ].join('\n');
}

const en = {
  here: 'this folder',
  empty: (_: string) => 'Wrote an empty assessment to',
  example: (mission: string) => `Wrote an invented mission, ${mission}, to`,
  published: (mission: string) => `Wrote published figures, ${mission}, to`,
  settings: 'settings; most editors complete them from $schema',
  and: ' and ',
  fill: (files: string, then: string) => `Next: fill ${files}, then ${then}`,
  next: (first: string, second: string) => `Next: ${first}, then ${second}`,
};
const fr: typeof en = {
  here: 'ce dossier',
  empty: () => 'Évaluation vide écrite dans',
  example: (mission) => `Mission inventée, ${mission}, écrite dans`,
  published: (mission) => `Chiffres publiés, ${mission}, écrits dans`,
  settings: 'paramètres ; la plupart des éditeurs les complètent d’après $schema',
  and: ' et ',
  fill: (files, then) => `Ensuite : remplissez ${files}, puis ${then}`,
  next: (first, second) => `Ensuite : ${first}, puis ${second}`,
};

const texts: Readonly<Record<Lang, typeof en>> = { en, fr };

const order = ['indic', 'obser', 'evalu', 'decis', 'targe', 'cible', 'const', 'contr'];
const mainFirst = (a: Starter, b: Starter): number =>
  order.indexOf(a.path.slice(0, 5)) - order.indexOf(b.path.slice(0, 5));

function missionIn(files: readonly Starter[]): string {
  const settings = files.find(({ path }) => path === 'cpas.json')?.content ?? '{}';
  const { mission } = JSON.parse(settings.toString()) as { mission?: string };
  return mission ?? '';
}

/** Names with commas between, two spaces in, at most 79 wide. */
function wrapped(names: readonly string[]): string[] {
  const output: string[] = [];
  for (const name of names) {
    const last = output.at(-1);
    if (last !== undefined && last.length + 2 + name.length < 79) output.splice(-1, 1, `${last}, ${name}`);
    else output.push(`  ${name}`);
  }
  return output.map((line, i) => (i < output.length - 1 ? `${line},` : line));
}
