import { byCodePoint } from '../../model/code-point.ts';
import { fold } from '../../model/fold.ts';
import type { Framework } from '../../model/framework.ts';
import { nearestAmong } from '../../model/nearest.ts';
import { place } from '../../model/place.ts';
import { choiceIn } from '../input-words.ts';
import { type NameUsed, namesUsed } from '../names-used.ts';
import { defineRule, type Raised } from '../rule.ts';
import { withoutEffect } from '../settings-names.ts';

/** `known`: the spelling that is used more; `null` where the name is no indicator's, and `near` is what it may mean. */
type Facts = {
  readonly subject: NameUsed['subject'] | 'level';
  readonly text: string;
  readonly known: string | null;
  readonly near: string | null;
  /** the cell with a `|` between its names, where it has another mark there and is read as one */
  readonly list?: string;
  /** it stands in cpas.json */
  readonly inSettings?: true;
};

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule<Facts, 'summaries'>({
  code: 'name/variant',
  severity: 'warning',
  on: 'summaries',
  concerns: 'name',
  finding: null,
  quotes: ['texts'],
  *check({ framework, summaries, settings }) {
    const used = namesUsed({ framework, summaries });
    yield* variants(used);
    const key = ({ subject, text }: Pick<Facts, 'subject' | 'text'>) => `${subject} ${text}`;
    const together = new Set<string>();
    for (const { used: name, list } of runTogether(used)) {
      const { subject, text, at } = name;
      together.add(key(name));
      yield { at, facts: { subject, text, known: null, near: null, list } };
    }
    for (const stranger of strangers(framework)) if (!together.has(key(stranger.facts))) yield stranger;
    for (const { name, known, near } of withoutEffect(settings.names, framework)) {
      const { subject, text, setting, file, line, column } = name;
      const at = { file, line, column, field: setting, value: text };
      yield { at, facts: { subject, text, known, near, inSettings: true } };
    }
  },
  words: {
    en: {
      summary:
        'one name spelt in two ways; several names read as one; a component, theme or level of an evaluation, or in cpas.json, that no indicator has',
      message: ({ subject, text, known, list }, say) => {
        const what = subject === 'unit' ? 'organisational unit' : subject;
        if (list !== undefined) return `The ${what} ${say.quote(text)} is read as one name.`;
        return known === null
          ? `No indicator has the ${what} ${say.quote(text)}.`
          : `The ${what} ${say.quote(text)} is ${say.quote(known)} elsewhere: they differ only in case, accents, spaces, hyphens or apostrophes.`;
      },
      hint: ({ known, near, list, inSettings }) => {
        if (list !== undefined) return `Write ${list} if these are several: they have a | between them.`;
        if (known !== null) return `Write ${known} everywhere, if both are the same.`;
        if (inSettings && near === null) return 'Correct it or delete it; as it stands it has no effect.';
        return near === null
          ? 'Correct it here or in the indicators; what no indicator has is covered by nothing.'
          : `Write ${near}, if that is meant.`;
      },
      explanation:
        'Two spellings are two components, themes or places to a program: values fall apart that belong together, and evaluations of the same thing do not seem to meet.',
      bad: 'Civil Affairs, and Civil affairs in one row',
      good: 'Civil Affairs throughout',
    },
    fr: {
      summary:
        'un nom écrit de deux façons ; plusieurs noms lus comme un seul ; une composante, un thème ou un niveau d’une évaluation ou de cpas.json qui n’est celui d’aucun indicateur',
      message: ({ subject, text, known, list }, say) => {
        const what: Record<Facts['subject'], { the: string; genitive: string }> = {
          component: { the: 'La composante', genitive: 'de la composante' },
          unit: { the: 'L’unité organique', genitive: 'de l’unité organique' },
          theme: { the: 'Le thème', genitive: 'du thème' },
          owner: { the: 'Le responsable', genitive: 'du responsable' },
          place: { the: 'Le lieu', genitive: 'du lieu' },
          level: { the: 'Le niveau', genitive: 'du niveau' },
        };
        const shown = say.quote(subject === 'level' ? choiceIn('level', text, say) : text);
        if (list !== undefined) return `${what[subject].the} ${shown} : un seul nom y est lu.`;
        return known === null
          ? `Aucun indicateur ne relève ${what[subject].genitive} ${shown}.`
          : `${what[subject].the} ${shown} s’écrit ailleurs ${say.quote(known)} : seuls la casse, les accents, les espaces, les traits d’union ou les apostrophes diffèrent.`;
      },
      hint: ({ known, near, list, inSettings }) => {
        if (list !== undefined)
          return `Écrivez ${list} s’il y en a plusieurs : dans une cellule, les noms sont séparés par |.`;
        if (known !== null) return `Écrivez partout ${known}, si c’est la même chose.`;
        if (inSettings && near === null) return 'Corrigez-le ou supprimez-le ; tel quel, ce réglage est sans effet.';
        return near === null
          ? 'Corrigez ici ou dans les indicateurs ; un nom qu’aucun indicateur ne porte ne couvre rien.'
          : `Écrivez ${near}, si c’est bien ce qui est voulu.`;
      },
      explanation:
        'Pour un programme, deux graphies sont deux composantes, deux thèmes ou deux lieux : des valeurs qui vont ensemble se séparent, et des évaluations d’un même objet ne semblent pas se rencontrer.',
      bad: 'Civil Affairs, et Civil affairs dans une ligne',
      good: 'Civil Affairs partout',
    },
  },
  shown: { subject: 'component', text: 'Civil affairs', known: 'Civil Affairs', near: null },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'C1,Mediations held,Civil Affairs,output,count,20,40',
        'C2,Local conflicts resolved,Civil Affairs,outcome,percent,30,60',
        'C3,Land disputes settled,Civil affairs,outcome,percent,20,45',
      ],
    },
    raised: ['indicators.csv:4:26'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'C1,Mediations held,Civil Affairs,output,count,20,40',
        'C2,Local conflicts resolved,Civil Affairs,outcome,percent,30,60',
        'C3,Land disputes settled,Civil Affairs,outcome,percent,20,45',
      ],
    },
  },
});

/** Every spelling but the one most used (of several the first in code-point order): at its first use, the other's beside it. */
function* variants(used: readonly NameUsed[]): Generator<Raised<Facts>> {
  const main = new Map<string, NameUsed>();
  const key = ({ subject, text }: NameUsed) => `${subject} ${fold(text)}`;
  for (const name of used) {
    const before = main.get(key(name));
    const more = name.uses - (before?.uses ?? 0);
    if (before === undefined || more > 0 || (more === 0 && byCodePoint(name.text, before.text) < 0))
      main.set(key(name), name);
  }
  for (const name of used) {
    const known = main.get(key(name));
    if (known === undefined || known === name) continue;
    const { file, line } = known.at;
    yield {
      at: name.at,
      facts: { subject: name.subject, text: name.text, known: known.text, near: null },
      related: file === null || line === null ? [] : [{ file, line }],
    };
  }
}

/** What an evaluation names and no indicator has: each once, at its first use. Another spelling is a variant, no stranger. */
function* strangers({ indicators, leftOut = [], evaluations }: Framework): Generator<Raised<Facts>> {
  // without a framework nothing can be held against it
  if (indicators.length === 0) return;
  const has = {
    component: known([
      ...indicators.map((i) => i.components.map(({ name }) => name)),
      ...leftOut.map((i) => i.components),
    ]),
    theme: known([...indicators, ...leftOut].map(({ themes }) => themes)),
    level: known([...indicators, ...leftOut].map(({ level }) => level && [level])),
  };
  const nearest = {
    component: nearestAmong(has.component?.values() ?? []),
    theme: nearestAmong(has.theme?.values() ?? []),
  };
  const reported = new Set<string>();
  for (const row of evaluations ?? []) {
    const named = [
      { subject: 'component', field: 'component', names: row.components },
      { subject: 'level', field: 'levels', names: row.levels },
      { subject: 'theme', field: 'themes', names: row.themes },
    ] as const;
    for (const { subject, field, names } of named) {
      for (const text of names) {
        const key = `${subject} ${fold(text)}`;
        if (has[subject]?.has(fold(text)) !== false || reported.has(key)) continue;
        reported.add(key);
        const near = subject === 'level' ? null : nearest[subject](text);
        yield { at: place(row, field), facts: { subject, text, known: null, near }, evaluations: [row.id] };
      }
    }
  }
}

/** Names by how they fold; `null` where a row was left out of which nobody knows what it names: then it may be any. */
function known(all: readonly (readonly string[] | null)[]): ReadonlyMap<string, string> | null {
  const names = all.flatMap((some) => some ?? []);
  return all.includes(null) ? null : new Map(names.map((name) => [fold(name), name]));
}

/** A name that is several, and how its cell would have to be written. */
interface RunTogether {
  readonly used: NameUsed;
  readonly list: string;
}

/**
 * Components and themes that stand in one cell without a `|` between them. No name has a semicolon in it; a comma parts names only
 * where each is one elsewhere (`Rule of Law, Justice and Corrections`).
 */
function* runTogether(used: readonly NameUsed[]): Generator<RunTogether> {
  const all = new Set(used.map(({ subject, text }) => `${subject} ${text}`));
  for (const name of used) {
    const { subject, text, at } = name;
    if (subject !== 'component' && subject !== 'theme') continue;
    const [mark = ','] = /;/.exec(text) ?? [];
    const parts = text
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2 || (mark === ',' && !parts.every((part) => all.has(`${subject} ${part}`)))) continue;
    // the cell may have shares and other names beside it
    const cell =
      mark === ';'
        ? at.value
            ?.split(';')
            .map((part) => part.trim())
            .join('|')
        : undefined;
    yield { used: name, list: cell ?? parts.join('|') };
  }
}
