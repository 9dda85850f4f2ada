import { de } from '../../rules/elide.ts';
import { languages } from '../../rules/language.ts';
import { sayIn } from '../../rules/say.ts';
import { fr } from './fr.ts';
import type { terminalEn } from './terminal-en.ts';
import { explainFr } from './terminal-explain-fr.ts';

const say = sayIn('fr');

const within = (files: number, rows: number): string =>
  files === 0 ? '' : ` dans ${fr.fileCount(files)}, ${fr.rowCount(rows)}`;

export const terminalFr: typeof terminalEn = {
  label: (name) => `${languages.fr.label(name)} `,
  clean: (mission, files, rows) => `${mission}\u00a0: ni erreur ni avertissement${within(files, rows)}.`,
  nothingNew: (mission, files, rows) =>
    `${mission}\u00a0: ni nouvelle erreur ni nouvel avertissement${within(files, rows)}.`,
  known: (n, gone) => {
    const forms = { one: '# de ses entrées n’existe plus', other: '# de ses entrées n’existent plus' };
    const stale =
      gone === 0
        ? ''
        : ` ${say.plural(gone, forms)}\u00a0; écrivez-la de nouveau, pour qu’elles ne puissent revenir inaperçues.`;
    return `Déjà connus de la base de référence et non affichés\u00a0: ${say.number(n)}.${stale}`;
  },
  figures: (period, n, command) => {
    const forms = { one: '# constat porte sur les chiffres', other: '# constats portent sur les chiffres' };
    return `${say.plural(n, forms)} de ${period}, la période de cpas.json\u00a0; voyez ${command}`;
  },
  verdict: ({ errors, warnings, infos, files, rows, left }) => {
    const forms = { one: '# ligne inutilisable', other: '# lignes inutilisables' };
    const unusable = left > 0 ? `\u00a0: ${say.plural(left, forms)}` : '';
    return `${countsOf(errors, warnings, infos)}${within(files, rows)}${unusable}.`;
  },
  fileCounts: (errors, warnings, infos) => countsOf(errors, warnings, infos),
  wholeFolder: 'le dossier',
  notes: 'Notes\u00a0:',
  inFull: (counts, option) => `${counts}\u00a0; en entier\u00a0: ${option}`,
  next: 'Ensuite',
  nextIs: 'Ensuite\u00a0:',
  fill: (files) => `remplissez ${files}`,
  semicolons: (parts) => parts.join('\u00a0; '),
  more: (n) => say.plural(n, { one: 'et # autre', other: 'et # autres' }),
  moreIn: (n, option) => `${say.plural(n, { one: 'et # autre', other: 'et # autres' })}\u00a0: ${option}`,
  notListed: (code, n) =>
    `${code}\u00a0: ${say.plural(n, { one: '# autre, comptée et non montrée', other: '# autres, comptées et non montrées' })}\u00a0: --max-diagnostics`,
  hidden: (n, show) =>
    `${say.plural(n, { one: '# avertissement non montré', other: '# avertissements non montrés' })}\u00a0: --show ${show}`,
  diagnosticColumns: { code: 'Code', count: 'Nombre', files: 'Fichiers', severity: 'Gravité' },
  errorsStand: (errors, left, command) =>
    `${[
      ...(errors > 0 ? [say.plural(errors, { one: '# erreur subsiste', other: '# erreurs subsistent' })] : []),
      ...(left > 0
        ? [say.plural(left, { one: '# ligne est laissée de côté', other: '# lignes sont laissées de côté' })]
        : []),
    ].join(', ')}\u00a0: ${command}`,
  heads: {
    score: 'Score',
    results: 'Résultats',
    input: 'Intr.',
    output: 'Prod.',
    outcome: 'Effet',
    impact: 'Impact',
    gap: 'Écart',
    trend: 'Évol.',
    evidence: 'Fiab.',
    known: 'Connu',
    status: 'Situation',
  },
  legend: {
    unknown: 'trop peu connu',
    nothing: 'rien dans le cadre',
    finding: 'un constat',
    evidence: 'Fiab.\u00a0: A la meilleure',
  },
  standsOut: 'Ce qui ressort',
  nothingStandsOut: 'Rien ne ressort.',
  moreFindings: (n, codes) => `${say.plural(n, { one: '# autre', other: '# autres' })}\u00a0: ${codes}`,
  aboutComponents: (n) =>
    say.plural(n, {
      one: '# autre dans la vue par composante\u00a0:',
      other: '# autres dans la vue par composante\u00a0:',
    }),
  groupGap: {
    decoupled: (name, outputs, results, gap) =>
      `${name}\u00a0: beaucoup d’activité, peu de changement (produits ${outputs}\u00a0; résultats ${results}\u00a0; écart ${gap}).`,
    unexplained: (name, outputs, results, gap) =>
      `${name} (résultats ${results}\u00a0; produits ${outputs}\u00a0; écart ${gap})\u00a0: les produits n’expliquent pas ce qui s’est amélioré.`,
  },
  whatIsCounted: (more) =>
    more === 0
      ? 'les notes, ligne par ligne'
      : `${say.plural(more, { one: 'le # autre', other: 'les # autres' })}, ligne par ligne`,
  whereFrom: (value) => `d’où vient ${value}`,
  whatIsWrong: 'ce qui ne va pas, ligne par ligne',
  howMade: (score) => `comment ${score} est calculé`,
  forLeadership: 'le tout, pour la direction',
  findingsOf: (mission) => `${mission}\u00a0: ce qui ressort`,
  findingsCounted: (codes) => `Ce qui ressort\u00a0: ${codes}`,
  explain: explainFr,
  of100: (score) => `${score} sur 100`,
  evidenceGrade: (grade) => `fiabilité ${grade}`,
  weight: (weight) => `poids ${weight}`,
  steps: {
    rows: 'Lignes',
    value: 'Valeur',
    goals: 'Objectifs',
    baseline: 'Référence',
    target: 'Cible',
    tolerance: 'Tolérance',
    attainment: 'Réalisation',
    score: 'Score',
    expected: 'Attendu',
    status: 'Situation',
    trend: 'Évolution',
    input: 'Intrant',
    output: 'Produit',
    outcome: 'Effet',
    impact: 'Impact',
    results: 'Résultats',
    gap: 'Écart',
    coverage: 'Couverture',
    evidence: 'Fiabilité',
    overall: 'Ensemble',
    activity: 'Activité',
    chain: 'Chaîne',
  },
  grades: {
    coverage: 'connu',
    carried: 'reporté',
    late: 'en retard',
    lostEvents: 'événements perdus',
    low: 'faible qualité',
    lowRows: (low, rows) => `faible qualité, ${low} lignes sur ${rows}`,
  },
  changeSince: (now, before, period, change) => `${now}, après ${before} en ${period}\u00a0: ${change}`,
  rowsUsed: (used, all) =>
    `${say.plural(used, { one: '# est utilisée', other: '# sont utilisées' })} sur ${say.number(all)}`,
  rowsInPeriod: (used, all) =>
    `${say.plural(used, { one: '# est', other: '# sont' })} dans la période, sur ${say.number(all)}`,
  rowsBetween: (n) => `${say.plural(n, { one: '# ligne omise', other: '# lignes omises' })}\u00a0: --format csv`,
  noRows: 'aucune ligne',
  of: 'sur',
  partOf: (id, component, ofLevel, level, ofScore) =>
    `${id} compte pour ${ofLevel} du niveau ${level}${ofScore === null ? '' : ` et ${ofScore} du score`} ${de(component)}.`,
  levers: (list) => `La cible atteinte, chacun ajouterait à lui seul\u00a0: ${list}`,
  evaluationCount: (n) => say.plural(n, { one: '# évaluation', other: '# évaluations' }),
  overlapHeading: (mission, evaluations, window, today) =>
    `${mission}, ${evaluations}${window === null ? '' : `, du ${window.from} au ${window.to}`}, état au ${today}`,
  redundancy: 'du travail couvre ce qu’une autre évaluation couvre déjà',
  noWork: 'Aucune évaluation ne couvre rien\u00a0: rien ne peut faire double emploi.',
  saving: (planned, n, ids) =>
    `des ${planned} jours-personnes pourraient être épargnés (conseil)\u00a0: ${ids} ${n === 1 ? 'n’ajoute' : 'n’ajoutent'} ni indicateur ni lieu`,
  savingUnknown: (n, known, all) =>
    `${say.plural(n, { one: 'évaluation n’ajoute', other: 'évaluations n’ajoutent' })} ni indicateur ni lieu\u00a0; jours-personnes connus pour ${say.number(known)} sur ${say.number(all)}`,
  noSaving: (planned) => `des ${planned} jours-personnes pourraient être épargnés`,
  covered: (n, all, ids) =>
    `des ${all} indicateurs ${n === 1 ? 'n’est couvert' : 'ne sont couverts'} par aucune évaluation${ids === '' ? '' : `\u00a0: ${ids}`}`,
  pairs: 'Paires',
  pairsBefore: 'Paires avant le changement',
  noPairs: 'Il n’y a pas deux évaluations qui se chevauchent.',
  personDays: 'jours-personnes',
  ids: (from, to) => `${from} à ${to}`,
  everyIndicator: 'tous les indicateurs',
  indicatorCount: (n) => say.plural(n, { one: '# indicateur', other: '# indicateurs' }),
  placeCount: (n) => say.plural(n, { one: '# lieu', other: '# lieux' }),
  between: (days) => say.plural(days, { one: '# jour entre les deux', other: '# jours entre les deux' }),
  asks: (list) => `Les deux interrogent ${list}.`,
  accepted: (reason) => `accepté\u00a0: ${reason}`,
  pairsLeftOut: (counts, option) => `Non montrés\u00a0: ${counts}\u00a0; en entier\u00a0: ${option}`,
  kindCount: {
    duplication: (n) => say.plural(n, { one: '# double emploi', other: '# doubles emplois' }),
    overlap: (n) => say.plural(n, { one: '# chevauchement', other: '# chevauchements' }),
    repeat: (n) => say.plural(n, { one: '# répétition', other: '# répétitions' }),
    pair: (n) => say.plural(n, { one: '# paire', other: '# paires' }),
  },
  today: 'aujourd’hui',
  months: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  quarter: (n) => `T${n}`,
  crowded: 'Encombrement',
  crowd: (component, spans, owners, list) =>
    `${component}, ${spans}\u00a0: ${say.plural(owners, { one: '# responsable', other: '# responsables' })} (${list})`,
  gaps: 'Lacunes',
  gapOf: { input: 'un intrant', output: 'un produit', outcome: 'un effet', impact: 'un indicateur d’impact' },
  gapIn: (id, level, component) => `${id}, ${level} ${de(component)}`,
  noIndicator: 'aucun indicateur',
  noComponent: 'aucune composante',
  noPlace: 'aucun lieu',
  unused: 'Inutilisé',
  unusedEvaluations: (ids, n) =>
    `${ids} ${n === 1 ? 'est achevée et n’est citée' : 'sont achevées et ne sont citées'} dans aucune décision`,
  noUnusedEvaluation: 'aucune évaluation',
  unusedIndicators: (ids) => `${ids}\u00a0: observés, cités nulle part`,
  noDecisions: 'il n’y a pas de decisions.csv\u00a0: non déterminable',
  openDecisions: 'Ouvertes',
  openSince: (id, date) => `${id} est ouverte depuis le ${date}`,
  enough: 'Suffisant',
  enoughCover: (ids, n) => `${ids} ${n === 1 ? 'couvre' : 'couvrent'} tout ce que couvre le plan (conseil)`,
  whoDoesWhat: 'Qui fait quoi',
  everyComponent: 'toutes les composantes',
  allBut: (names) => `toutes sauf ${names}`,
  toolColumns: {
    tool: 'Outil',
    owners: 'Responsables',
    components: 'Composantes',
    levels: 'Niveaux',
    calendar: 'Calendrier',
  },
  whatIf: 'Et si',
  beforeChange: 'Paires, calendrier et tout le reste de cette page sont tels qu’avant le changement.',
  changed: (what, from, to) => `${what} ${from}, alors ${to}`,
  whatIfFigures: {
    redundancy: 'déjà couvert',
    planned: 'jours-personnes',
    saving: 'à épargner',
    gaps: 'couverts par aucune évaluation',
  },
  unknown: 'inconnu',
  ruleLabels: { why: 'Raison', bad: 'Mal', good: 'Bien', act: 'Faire', set: 'Régler' },
  ruleSet: (code, first, others) =>
    `cpas.json\u00a0: "rules": {"${code}": "${first}"}, ou ${others.map((other) => `"${other}"`).join(', ')}`,
  reportFile: 'rapport.html',
  wholeReport: (command) => `Le tout\u00a0: ${command}, ou .xlsx, .md, .json`,
};

const countsOf = (errors: number, warnings: number, infos: number): string =>
  [
    ...(errors > 0 ? [fr.errorCount(errors)] : []),
    ...(warnings > 0 ? [fr.warningCount(warnings)] : []),
    ...(infos > 0 ? [fr.noteCount(infos)] : []),
  ].join(', ');
