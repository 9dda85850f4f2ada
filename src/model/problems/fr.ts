import type { ProblemWords } from './problem.ts';

const and = (items: readonly string[]): string => new Intl.ListFormat('fr-FR').format(items);
const or = (items: readonly string[]): string => new Intl.ListFormat('fr-FR', { type: 'disjunction' }).format(items);
const near = (nearest: string | null): string => (nearest === null ? '' : ` Nom le plus proche : ${nearest}`);
const count = (n: number, singular: string, plural: string): string =>
  `${n.toLocaleString('fr-FR')} ${n < 2 ? singular : plural}`;

const failures: ProblemWords['failures'] = {
  EACCES: 'accès refusé',
  EPERM: 'accès refusé',
  ENOENT: 'ce fichier ou dossier n’existe pas',
  EEXIST: 'un fichier se trouve là où il faut un dossier',
  ENOTDIR: 'un fichier se trouve là où il faut un dossier',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'votre quota de disque est épuisé',
  EFBIG: 'il dépasse la taille permise à cet endroit',
  EROFS: 'le disque est en lecture seule',
  EIO: 'le disque est défaillant',
  EBUSY: 'un autre programme l’utilise',
  ENAMETOOLONG: 'son nom est trop long',
  EISDIR: 'c’est un dossier',
  ELOOP: 'c’est un lien qui mène à lui-même',
  EMFILE: 'trop de fichiers sont ouverts',
  EBADF: 'l’écriture n’y est pas ouverte',
  EPIPE: 'plus personne ne le lit',
  'broken-link': 'c’est un lien vers ce qui n’existe pas',
  'not-a-file': 'ce n’est pas un fichier, mais un dossier, un tube ou un périphérique',
  unknown: 'raison inconnue',
};

// behind « il n’y a pas »
const things: ProblemWords['things'] = {
  command: 'de commande',
  component: 'de composante',
  evaluation: 'd’évaluation',
  explained: 'd’indicateur, de composante ni de groupe',
  file: 'de fichier',
  folder: 'de dossier',
  rule: 'de règle',
  setting: 'de paramètre',
};

const expected: ProblemWords['expected'] = {
  literal: ({ text }) => text,
  text: ({ example }) => (example === undefined ? 'un texte' : `un texte, comme "${example}"`),
  filledText: () => 'un texte qui n’est pas vide',
  texts: ({ example }) => `une liste de textes, comme ["${example}"]`,
  number: ({ example }) => (example === undefined ? 'un nombre' : `un nombre, comme ${example}`),
  numberFrom: ({ least }) => `un nombre d’au moins ${least}`,
  numberTo: ({ most }) => `un nombre d’au plus ${most}`,
  whole: ({ least }) => (least === undefined ? 'un nombre entier' : `un nombre entier d’au moins ${least}`),
  list: ({ least }) => (least === undefined ? 'une liste […]' : `une liste d’au moins ${least}`),
  object: () => 'un objet {…}',
  yesNo: () => 'true ou false',
  date: () => 'une date comme 2025-06-30',
  monthDay: () => 'un mois et un jour, comme "07-01"',
  callback: () => 'une fonction',
  signal: () => 'un AbortSignal, comme AbortSignal.timeout(10_000)',
  files: () => 'des textes ou des octets, par leurs chemins',
  cannotRun: () => 'un CannotRun',
  format: ({ names, schema }) => `${or(names)} pour un document ${schema}`,
  type: ({ name }) => `du type ${name}`,
  other: () => 'autre chose',
};

const values: ProblemWords['values'] = {
  text: ({ text }) => `« ${text} »`,
  literal: ({ text }) => text,
  emptyList: () => 'une liste vide',
  list: ({ first }) => `une liste de ${first}`,
  object: () => 'un objet',
  function: () => 'une fonction',
  symbol: () => 'un symbole',
};

const jsonFlaws: ProblemWords['jsonFlaws'] = {
  InvalidSymbol: 'un mot qui n’est ni entre guillemets, ni true, false ou null',
  InvalidNumberFormat: 'ceci n’est pas un nombre',
  PropertyNameExpected: 'il manque ici un nom entre guillemets ; le dernier membre n’est pas suivi d’une virgule',
  ValueExpected: 'il manque ici une valeur ; le dernier élément n’est pas suivi d’une virgule',
  ColonExpected: 'il manque ici un deux-points',
  CommaExpected: 'il manque ici une virgule',
  CloseBraceExpected: 'il manque ici une }',
  CloseBracketExpected: 'il manque ici un ]',
  EndOfFileExpected: 'rien ne peut suivre la dernière }',
  InvalidCommentToken: 'JSON n’admet pas de commentaires',
  UnexpectedEndOfString: 'un texte ne se termine pas sur sa ligne',
  InvalidCharacter: 'un caractère de commande dans un texte',
  InvalidEscapeCharacter: 'un \\ qui n’introduit rien dans un texte ; écrivez \\\\ pour un \\',
  Empty: 'le fichier est vide',
  Unknown: 'ceci n’est pas compris',
};

const problems: ProblemWords['problems'] = {
  noCommand: () => 'Il n’y a pas de commande. Toutes les commandes : cpas --help',
  noSuch: ({ what, name, nearest, all, list, option }) => {
    const head = `${option === undefined ? 'Il' : `${option} : il`} n’y a pas ${things[what]} « ${name} ».`;
    const known = nearest === null && all !== undefined ? ` Il y a : ${all.join(', ') || 'rien'}` : near(nearest);
    return `${head}${known}${list === undefined ? '' : `${known === '' ? '' : '.'} Liste complète : ${list}`}`;
  },
  noSuchOption: ({ owner, name, nearest, all }) =>
    `${owner} n’a pas d’option « ${name} ».${near(nearest) || ` Toutes les options : ${all}`}`,
  wrongValue: ({ name, expected: what, value, nearest }) => `${name} demande ${what}, et non ${value}.${near(nearest)}`,
  valueMissing: ({ option, help }) => `${option} doit être suivi d’une valeur. Voir ${help}`,
  argumentMissing: ({ command, names, help }) => `${command} demande ${and(names)}. Voir ${help}`,
  argumentsTooMany: ({ command, most, typed, help }) =>
    `${command} prend au plus ${count(most, 'argument', 'arguments')}, et non ${typed}. Voir ${help}`,
  notUnderstood: ({ help }) => `La ligne de commande n’est pas comprise. Voir ${help}`,
  eitherOr: ({ options: [first, second] }) => `Donnez ${first} ou ${second}, mais pas les deux.`,
  failOnNothing: () => '--fail-on prend des codes de règles séparés par des virgules : cpas rules en donne la liste.',
  showSettingsPrints: () => '--show-settings affiche les paramètres ; donnez-le sans --output.',
  noPeriod: ({ text }) =>
    `« ${text} » n’est pas une période. Écrivez par exemple 2024/25, 2025, 2025-H1, 2025-Q1, 2025-03 ou 2025-03-15..2025-06-14.`,
  windowReversed: ({ from, to }) =>
    `La fenêtre se termine (${to}) avant de commencer (${from}) ; intervertissez --from et --to.`,
  whatIfMalformed: ({ text }) =>
    `--what-if « ${text} » n’est pas compris. Écrivez drop=E4,E7 pour retirer des évaluations, ou shift=E4:+30d pour en déplacer une de quelques jours.`,
  whatIfTooFar: ({ text, id }) =>
    `--what-if ${text} place ${id} hors du calendrier (années 1000 à 9999) ; donnez moins de jours.`,
  twoMeanings: ({ id, spellings }) =>
    `« ${id} » peut désigner plusieurs choses : ${and(spellings)}. Nommez l’une d’elles.`,
  noSuchId: ({ id }) =>
    `Il n’y a pas ${things.explained} « ${id} ». Un identifiant prend l’une de ces formes : M1, Military, Military/outcome, theme:poc, location:Goma, org-unit:…, objective:…, level:outcome, overall.`,
  nothingToExplain: ({ id }) => `« ${id} » n’a aucune observation à expliquer.`,

  unreadable: ({ path, failure }) => `${path} ne peut être lu : ${failure}.`,
  changed: ({ path }) =>
    `${path} ne peut être lu jusqu’au bout : le fichier a changé, ou n’est pas un texte UTF-8. Enregistrez-le en CSV UTF-8 et recommencez.`,
  readTwice: ({ path }) =>
    `${path} ne peut être lu qu’une fois, or il faut le lire deux fois. Enregistrez-le dans un fichier et nommez celui-ci.`,
  fileAsFolder: ({ path }) =>
    `« ${path} » est un fichier et non un dossier. Pour vérifier un fichier : cpas validate ${path}`,
  folderAmongFiles: ({ path }) =>
    `« ${path} » est un dossier. Des dossiers et des fichiers ne peuvent être vérifiés comme un tout.`,
  standardInputAsFolder: () =>
    '« - » est l’entrée standard, qui est un seul fichier ; cette commande demande un dossier avec indicators.csv. Pour vérifier un fichier : cpas validate -',
  leadsOutside: ({ path }) => `${path} mène hors du dossier ; tous les fichiers doivent s’y trouver.`,
  kindUnknown: ({ path }) =>
    `L’en-tête de ${path} ne correspond à aucune sorte de fichier. Dites laquelle : --as observations`,
  kindMissing: ({ kind, path, fits, init }) => {
    const needs = {
      indicators: 'dont chaque commande a besoin',
      observations: 'dont les scores sont tirés',
      evaluations: 'dont overlap a besoin',
    };
    const newFile = init === undefined ? '' : ` ${init} en crée un vide.`;
    const next =
      fits === null
        ? newFile
        : ` ${fits} conviendrait : appelez-le ${kind}.csv, ou nommez-le sous "files" dans cpas.json.`;
    return `Il manque ${path}, ${needs[kind]}.${next}`;
  },
  noValue: ({ path }) =>
    `Aucune observation n’a encore de valeur, il n’y a donc pas de période à évaluer : remplissez ${path}, ou donnez --period.`,
  noUsableValue: ({ errors, check }) =>
    `Aucune observation n’est utilisable, il n’y a donc pas de période à évaluer. Les fichiers ont ${count(errors, 'erreur', 'erreurs')} : ${check}`,
  noBaseline: ({ path, write }) => `Il n’y a pas de fichier d’erreurs connues « ${path} » ; ${write} en écrit un.`,
  baselineTooLarge: ({ path, write }) =>
    `${path} dépasse 64 Mio, la limite d’un fichier d’erreurs connues ; ${write} en écrit un.`,
  notBaseline: ({ path, write }) =>
    `${path} n’est pas un fichier d’erreurs connues (cpas.baseline/1) ; ${write} en écrit un.`,

  unwritable: ({ path, failure }) =>
    `${path === null ? 'La sortie standard ne peut être écrite' : `${path} ne peut être écrit`} : ${failure}.`,
  outputClosed: () =>
    'La sortie standard est fermée, le résultat n’a donc nulle part où aller : laissez-la ouverte, ou écrivez dans un fichier avec -o.',
  alreadyThere: ({ path }) => `${path} existe déjà, rien n’a donc été écrit. Nommez un autre dossier.`,
  folderWithoutSlash: ({ path }) => `${path} est un dossier ; terminé par /, il reçoit tous les tableaux en CSV.`,
  folderInUse: ({ path, name }) =>
    `${path} contient ${name}, qui n’est pas un tableau que cpas y a écrit ; nommez un dossier nouveau ou vide.`,
  outputIsInput: ({ path, use, leadsTo }) => {
    const shown = path ?? 'La sortie standard';
    const end = leadsTo === null ? 'au fichier de l’entrée standard' : `à ${leadsTo}`;
    const subject = leadsTo === undefined ? shown : `${shown} mène ${end}, qui`;
    const why = {
      baseline:
        'est le fichier d’erreurs connues qui a été lu ; retirez --baseline pour le réécrire, ou écrivez dans un autre fichier.',
      glance:
        'est un fichier du dossier qui a été lu, et non un résultat antérieur comme celui-ci ; écrivez dans un autre, ou déplacez-le d’abord.',
      input: 'est l’un des fichiers qui ont été lus ; écrivez dans un autre.',
    };
    return `${subject} ${why[use]}`;
  },
  outputTwice: ({ path }) => `${path} serait écrit deux fois ; donnez à chaque sortie son propre fichier.`,
  outputsAreOne: ({ path, other }) =>
    `${other ?? 'La sortie standard'} et ${path} sont un seul fichier ; donnez à chaque sortie son propre fichier.`,
  endingUnknown: ({ path, endings }) =>
    `La terminaison de « ${path} » ne dit pas le format. Connues ici : ${endings.join(', ')} ; ou donnez --format.`,

  settingsTooLarge: ({ path }) => `${path} dépasse 1 Mio, la limite des paramètres. Voyez si c’est le bon fichier.`,
  settingsTooDeep: ({ most }) => `Les paramètres sont imbriqués sur plus de ${most} niveaux.`,
  settingsNoJson: ({ flaw }) => `Les paramètres ne sont pas du JSON valide : ${jsonFlaws[flaw]}.`,
  settingNameBarred: ({ name }) => `Le paramètre « ${name} » ne peut porter ce nom.`,
  settingTwice: ({ name }) => `Le paramètre « ${name} » est donné une seconde fois.`,
  settingWrong: ({ name, expected: what }) => `${name === null ? 'Le fichier' : `« ${name} »`} doit être ${what}`,
  mistakesMore: ({ left }) => `et ${left} de plus`,
  levelsWithoutWeight: () =>
    'Les niveaux outcome et impact ont tous deux un poids nul, il n’y aurait donc aucun résultat à noter. Donnez un poids à l’un d’eux ; un niveau qui n’est pas nommé n’en a pas.',
  noSuchColumn: ({ name, kind, nearest }) => `Il n’y a pas de colonne « ${name} » dans ${kind}.${near(nearest)}`,
  columnTwice: ({ name, column }) => `« ${name} » nomme la colonne ${column} une seconde fois.`,
  columnJoined: ({ name }) =>
    `« ${name} » doit être une seule colonne : une ventilation ne se compose pas de plusieurs.`,
  filesTooMany: ({ files, most }) =>
    `Les paramètres nomment ${files} fichiers, plus que ${most}. Mettez-les dans des dossiers et nommez ceux-ci : "exports/*.csv".`,
  pathTooLong: ({ length, begin }) =>
    `Un chemin de ${length} caractères est trop long pour un fichier : il commence par « ${begin} ».`,
  notCsv: ({ path }) => `cpas ne peut pas encore lire « ${path} » : exportez-le en CSV.`,
  pathOutside: ({ path }) => `« ${path} » est hors du dossier ; tous les fichiers doivent s’y trouver.`,
  noMatch: ({ pattern }) =>
    `Il n’y a pas de fichier « ${pattern} ». Dans un chemin, seuls *, ? et **/ sont des jokers ; tout autre caractère vaut pour lui-même. Pour nommer plusieurs fichiers, donnez une liste […].`,
  noDate: ({ text }) => `« ${text} » n’est pas une date. Écrivez par exemple 2025-07-01.`,

  optionsNoObject: ({ owner, example, value }) =>
    `${owner} demande un objet avec ses options, comme { ${example}: … }, et non ${value}.`,
  inputUnknown: ({ call, value }) => `${call} demande le chemin d’un dossier, ou { files: { … } }, et non ${value}.`,
  inputWithoutFiles: ({ call }) => `Le premier argument de ${call} n’a pas de fichiers.`,
  contentUnknown: ({ path, value }) =>
    `files: « ${path} » demande un texte ou des octets (Uint8Array), et non ${value}.`,
  memoryPath: ({ path }) =>
    `files a le chemin « ${path} ». Écrivez-le à partir du dossier, comme indicators.csv ou observations/2025.csv.`,
  nothingToCheck: () => 'Il n’y a pas de fichier à vérifier.',
  folderAlone: ({ path }) => `alone vaut pour des fichiers ; « ${path} » est lu comme un dossier.`,
  documentIncomplete: ({ schema, member }) =>
    `Le document n’est pas un ${schema} complet : ${member} manque ou est erroné.`,
  documentUnknown: ({ schema }) =>
    `render ne connaît pas de document « ${schema} » ; son schéma est cpas.scores/1, cpas.report/1 ou un autre de cette version.`,
  noDocument: ({ value }) => `render demande un document de cpas, tel qu’assess et report le donnent, et non ${value}.`,
  documentsMixed: ({ kinds }) => `render demande des documents d’une seule sorte, et non de ${and(kinds)}.`,
};

export const fr: ProblemWords = { or, failures, things, expected, values, jsonFlaws, problems };
