/**
 * Why a run stops, in English: what is wrong, where, and what to do next. The facts that the words of a problem take are its data;
 * the other languages are typed by these words.
 */

const and = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
const or = (items: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
const near = (nearest: string | null): string => (nearest === null ? '' : ` Nearest: ${nearest}`);
const count = (n: number, singular: string, plural: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? singular : plural}`;

/** What failed on the disk, by the code of the system or by what a path leads to. */
const failures = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'there is no such file or folder',
  EEXIST: 'there is a file where a folder is needed',
  ENOTDIR: 'there is a file where a folder is needed',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EFBIG: 'it is larger than a file may be there',
  EROFS: 'the disk is read-only',
  EIO: 'the disk fails',
  EBUSY: 'another program uses it',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open',
  EBADF: 'it is not open for writing',
  EPIPE: 'nobody reads from it any more',
  'broken-link': 'it is a link to something that does not exist',
  'not-a-file': 'it is not a file, but a folder, a pipe or a device',
  unknown: 'unknown reason',
};

/** What can be named and may not exist. */
const things = {
  command: 'command',
  component: 'component',
  evaluation: 'evaluation',
  explained: 'indicator, component or group',
  file: 'file',
  folder: 'folder',
  rule: 'rule',
  setting: 'setting',
};

/** What a value must be. */
const expected = {
  literal: ({ text }: { text: string }) => text,
  text: ({ example }: { example?: string }) => (example === undefined ? 'a text' : `a text, as "${example}"`),
  filledText: () => 'a text that is not empty',
  texts: ({ example }: { example: string }) => `a list of texts, as ["${example}"]`,
  number: ({ example }: { example?: string }) => (example === undefined ? 'a number' : `a number, as ${example}`),
  numberFrom: ({ least }: { least: string }) => `a number of at least ${least}`,
  numberTo: ({ most }: { most: string }) => `a number of at most ${most}`,
  whole: ({ least }: { least?: number }) =>
    least === undefined ? 'a whole number' : `a whole number of at least ${least}`,
  list: ({ least }: { least?: string }) => (least === undefined ? 'a list […]' : `a list of at least ${least}`),
  object: () => 'an object {…}',
  yesNo: () => 'true or false',
  date: () => 'a date as 2025-06-30',
  monthDay: () => 'a month and a day, as "07-01"',
  callback: () => 'a function',
  signal: () => 'an AbortSignal, as AbortSignal.timeout(10_000)',
  files: () => 'texts or bytes by their paths',
  cannotRun: () => 'a CannotRun',
  format: ({ names, schema }: { names: readonly string[]; schema: string }) => `${or(names)} for a ${schema} document`,
  type: ({ name }: { name: string }) => `of type ${name}`,
  other: () => 'something else',
};

/** What a value is, where it is no text, number or the like. */
const values = {
  text: ({ text }: { text: string }) => `"${text}"`,
  literal: ({ text }: { text: string }) => text,
  emptyList: () => 'an empty list',
  list: ({ first }: { first: string }) => `a list of ${first}`,
  object: () => 'an object',
  function: () => 'a function',
  symbol: () => 'a symbol',
};

/** What is wrong with the text of cpas.json, by the names of its parser. */
const jsonFlaws = {
  InvalidSymbol: 'a word that is neither in quotation marks nor true, false or null',
  InvalidNumberFormat: 'this is not a number',
  PropertyNameExpected: 'a name in quotation marks is missing here; after the last member there is no comma',
  ValueExpected: 'a value is missing here; after the last item there is no comma',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a } is missing here',
  CloseBracketExpected: 'a ] is missing here',
  EndOfFileExpected: 'nothing may follow the last }',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a text does not end on its line',
  InvalidCharacter: 'a control character in a text',
  InvalidEscapeCharacter: 'a \\ in a text with nothing it could begin; write \\\\ for a \\',
  Empty: 'the file is empty',
  Unknown: 'this is not understood',
};

/** Facts whose words stand above are put into words first: they come as text. */
const problems = {
  // what is asked for on the command line
  noCommand: () => 'There is no command. All: cpas --help',
  noSuch: (facts: {
    what: keyof typeof things;
    name: string;
    nearest: string | null;
    /** all that there are, shown where none is near */
    all?: readonly string[];
    /** the command that lists them */
    list?: string;
    /** the option that names it */
    option?: string;
  }) => {
    const { what, name, nearest, all, list, option } = facts;
    const head = `${option === undefined ? 'There' : `${option}: there`} is no ${things[what]} "${name}".`;
    const known = nearest === null && all !== undefined ? ` There are: ${all.join(', ') || 'none'}` : near(nearest);
    return `${head}${known}${list === undefined ? '' : `${known === '' ? '' : '.'} All: ${list}`}`;
  },
  noSuchOption: ({ owner, name, nearest, all }: { owner: string; name: string; nearest: string | null; all: string }) =>
    `${owner} has no option "${name}".${near(nearest) || ` All: ${all}`}`,
  wrongValue: (facts: { name: string; expected: string; value: string; nearest: string | null }) =>
    `${facts.name} takes ${facts.expected}, not ${facts.value}.${near(facts.nearest)}`,
  valueMissing: ({ option, help }: { option: string; help: string }) => `${option} needs a value after it. See ${help}`,
  argumentMissing: ({ command, names, help }: { command: string; names: readonly string[]; help: string }) =>
    `${command} needs ${and(names)}. See ${help}`,
  argumentsTooMany: ({ command, most, typed, help }: { command: string; most: number; typed: number; help: string }) =>
    `${command} takes ${count(most, 'argument', 'arguments')} at most, not ${typed}. See ${help}`,
  notUnderstood: ({ help }: { help: string }) => `The command line is not understood. See ${help}`,
  eitherOr: ({ options: [first, second] }: { options: readonly [string, string] }) =>
    `Give ${first} or ${second}, not both.`,
  failOnNothing: () => '--fail-on takes the codes of rules, with commas: cpas rules lists them.',
  showSettingsPrints: () => '--show-settings prints; give it without --output.',
  noPeriod: ({ text }: { text: string }) =>
    `"${text}" is not a period. Write it as 2024/25, 2025, 2025-H1, 2025-Q1, 2025-03 or 2025-03-15..2025-06-14.`,
  windowReversed: ({ from, to }: { from: string; to: string }) =>
    `The window ends (${to}) before it starts (${from}); swap --from and --to.`,
  whatIfMalformed: ({ text }: { text: string }) =>
    `--what-if "${text}" is not understood. Write drop=E4,E7 to leave evaluations out, or shift=E4:+30d to move one by days.`,
  whatIfTooFar: ({ text, id }: { text: string; id: string }) =>
    `--what-if ${text} moves ${id} out of the calendar (years 1000 to 9999); give fewer days.`,
  twoMeanings: ({ id, spellings }: { id: string; spellings: readonly string[] }) =>
    `"${id}" fits more than one thing: ${and(spellings)}. Name one of these.`,
  noSuchId: ({ id }: { id: string }) =>
    `There is no ${things.explained} "${id}". An ID is one of these: M1, Military, Military/outcome, theme:poc, location:Goma, org-unit:…, objective:…, level:outcome, overall.`,
  nothingToExplain: ({ id }: { id: string }) => `"${id}" has no observation that could be explained.`,

  // files that are read
  unreadable: ({ path, failure }: { path: string; failure: string }) => `${path} can't be read: ${failure}.`,
  changed: ({ path }: { path: string }) =>
    `${path} can't be read to its end: it has changed, or is no UTF-8 text. Save it as CSV UTF-8 and try again.`,
  readTwice: ({ path }: { path: string }) =>
    `${path} can be read only once, and it is needed twice. Save it as a file and name that.`,
  fileAsFolder: ({ path }: { path: string }) =>
    `"${path}" is a file, not a folder. To check a file: cpas validate ${path}`,
  folderAmongFiles: ({ path }: { path: string }) => `"${path}" is a folder. Folders and files can't be checked as one.`,
  standardInputAsFolder: () =>
    '"-" is standard input, which is one file; this command needs a folder with indicators.csv. To check one file: cpas validate -',
  leadsOutside: ({ path }: { path: string }) => `${path} leads out of the folder; all files must be inside it.`,
  kindUnknown: ({ path }: { path: string }) =>
    `The header of ${path} does not fit any kind of file. Say which it is: --as observations`,
  kindMissing: (facts: {
    kind: 'indicators' | 'observations' | 'evaluations';
    path: string;
    /** another file whose header would fit */
    fits: string | null;
    /** the command that makes one */
    init?: string;
  }) => {
    const { kind, path, fits, init } = facts;
    const needs = {
      indicators: 'every command needs',
      observations: 'scores are made from',
      evaluations: 'overlap needs',
    };
    const newFile = init === undefined ? '' : ` ${init} makes an empty one.`;
    const next =
      fits === null ? newFile : ` ${fits} would fit: call it ${kind}.csv, or name it under "files" in cpas.json.`;
    return `There is no ${path}, which ${needs[kind]}.${next}`;
  },
  noValue: ({ path }: { path: string }) =>
    `No observation has a value yet, so there is no period to assess: fill ${path}, or give --period.`,
  noUsableValue: ({ errors, check }: { errors: number; check: string }) =>
    `No observation can be used, so there is no period to assess. The files have ${count(errors, 'error', 'errors')}: ${check}`,
  noBaseline: ({ path, write }: { path: string; write: string }) =>
    `There is no baseline "${path}"; ${write} writes one.`,
  baselineTooLarge: ({ path, write }: { path: string; write: string }) =>
    `${path} is larger than 64 MiB, the limit of a baseline; ${write} writes one.`,
  notBaseline: ({ path, write }: { path: string; write: string }) =>
    `${path} is not a baseline (cpas.baseline/1); ${write} writes one.`,

  // files that are written
  unwritable: ({ path, failure }: { path: string | null; failure: string }) =>
    `${path ?? 'Standard output'} can't be written: ${failure}.`,
  outputClosed: () =>
    'Standard output is closed, so the result has nowhere to go: leave it open, or write to a file with -o.',
  alreadyThere: ({ path }: { path: string }) =>
    `${path} is already there, so nothing was written. Name another folder.`,
  folderWithoutSlash: ({ path }: { path: string }) =>
    `${path} is a folder; a / at its end writes every table into it as CSV.`,
  folderInUse: ({ path, name }: { path: string; name: string }) =>
    `${path} contains ${name}, which is not a table that cpas wrote there; name a new or an empty folder.`,
  outputIsInput: (facts: {
    /** as typed; `null`: standard output */
    path: string | null;
    use: 'input' | 'baseline' | 'glance';
    /** the file it leads to; `null`: that on standard input; left out where it is the path itself */
    leadsTo?: string | null;
  }) => {
    const { path, use, leadsTo } = facts;
    const shown = path ?? 'Standard output';
    const end = leadsTo === null ? 'the file on standard input' : leadsTo;
    const subject = end === undefined ? shown : `${shown} leads to ${end}, which`;
    const why = {
      baseline: 'is the baseline that was read; leave --baseline out to write it anew, or write to another file.',
      glance:
        'is a file in the folder that was read, and no earlier output like this one; write to another, or move it away first.',
      input: 'is one of the files that were read; write to another.',
    };
    return `${subject} ${why[use]}`;
  },
  outputTwice: ({ path }: { path: string }) => `${path} would be written twice; give each output a file of its own.`,
  outputsAreOne: ({ path, other }: { path: string; other: string | null }) =>
    `${other ?? 'Standard output'} and ${path} are one file; give each output a file of its own.`,
  endingUnknown: ({ path, endings }: { path: string; endings: readonly string[] }) =>
    `The ending of "${path}" does not tell the format. Known here: ${endings.join(', ')}, or give --format.`,

  // cpas.json
  settingsTooLarge: ({ path }: { path: string }) =>
    `${path} is larger than 1 MiB, the limit of settings. See whether it is the right file.`,
  settingsTooDeep: ({ most }: { most: number }) => `The settings are nested more than ${most} levels deep.`,
  settingsNoJson: ({ flaw }: { flaw: keyof typeof jsonFlaws }) =>
    `The settings are not valid JSON: ${jsonFlaws[flaw]}.`,
  settingNameBarred: ({ name }: { name: string }) => `The setting "${name}" is not a name that can be used.`,
  settingTwice: ({ name }: { name: string }) => `The setting "${name}" is given a second time.`,
  settingWrong: ({ name, expected }: { name: string | null; expected: string }) =>
    `${name === null ? 'The file' : `"${name}"`} must be ${expected}`,
  mistakesMore: ({ left }: { left: number }) => `and ${left} more`,
  levelsWithoutWeight: () =>
    'Outcome and impact both have weight 0, so there would be no result to score. Give one of them a weight; a level that is not named has none.',
  noSuchColumn: ({ name, kind, nearest }: { name: string; kind: string; nearest: string | null }) =>
    `There is no column "${name}" in ${kind}.${near(nearest)}`,
  columnTwice: ({ name, column }: { name: string; column: string }) =>
    `"${name}" names the column ${column} a second time.`,
  columnJoined: ({ name }: { name: string }) => `"${name}" must be one column: a disaggregation is not joined.`,
  filesTooMany: ({ files, most }: { files: number; most: number }) =>
    `The settings name ${files} files, more than ${most}. Put them into folders and name these: "exports/*.csv".`,
  pathTooLong: ({ length, begin }: { length: number; begin: string }) =>
    `A path of ${length} characters is longer than that of any file: it begins with "${begin}".`,
  notCsv: ({ path }: { path: string }) => `cpas can't read "${path}" yet: export it as CSV.`,
  pathOutside: ({ path }: { path: string }) => `"${path}" is outside the folder; all files must be inside it.`,
  noMatch: ({ pattern }: { pattern: string }) =>
    `There is no file "${pattern}". In a path only *, ? and **/ are wildcards; every other character stands for itself. Several files can be named in a list […].`,
  noDate: ({ text }: { text: string }) => `"${text}" is not a date. Write it as 2025-07-01.`,

  // what the library is called with
  optionsNoObject: ({ owner, example, value }: { owner: string; example: string; value: string }) =>
    `${owner} takes an object with its options, as { ${example}: … }, not ${value}.`,
  inputUnknown: ({ call, value }: { call: string; value: string }) =>
    `${call} takes the path of a folder, or { files: { … } }, not ${value}.`,
  inputWithoutFiles: ({ call }: { call: string }) => `The first argument of ${call} has no files.`,
  contentUnknown: ({ path, value }: { path: string; value: string }) =>
    `files: "${path}" takes a text or bytes (Uint8Array), not ${value}.`,
  memoryPath: ({ path }: { path: string }) =>
    `files has the path "${path}". Write it from the folder on, as indicators.csv or observations/2025.csv.`,
  nothingToCheck: () => 'There is no file to check.',
  folderAlone: ({ path }: { path: string }) => `alone is for files; "${path}" is read as a folder.`,
  documentIncomplete: ({ schema, member }: { schema: string; member: string }) =>
    `The document is not a whole ${schema}: ${member} is missing or wrong.`,
  documentUnknown: ({ schema }: { schema: string }) =>
    `render knows no document "${schema}"; its schema is cpas.scores/1, cpas.report/1 or another of this version.`,
  noDocument: ({ value }: { value: string }) =>
    `render takes a document of cpas, as assess and report give it, not ${value}.`,
  documentsMixed: ({ kinds }: { kinds: readonly string[] }) =>
    `render takes documents of one kind, not of ${and(kinds)}.`,
};

/** The words of all problems. The other languages are typed by them. */
export const en = { or, failures, things, expected, values, jsonFlaws, problems };
