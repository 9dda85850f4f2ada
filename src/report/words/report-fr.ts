import { de } from '../../rules/elide.ts';
import { languages } from '../../rules/language.ts';
import { sayIn } from '../../rules/say.ts';
import { typeset, typesetWords } from '../../rules/typeset.ts';
import type { reportEn } from './report-en.ts';

const say = sayIn('fr');

export const reportFr: typeof reportEn = typesetWords<typeof reportEn>(
  {
    factSheet: 'Fiche de performance',
    skip: 'Aller au rapport',
    contents: 'Sommaire',
    knownOn: (period, from, to, day) => `${period} (${from} – ${to}), état au ${day}`,
    problems: (errors, rows) =>
      `${[
        ...(errors > 0
          ? [`Les fichiers contiennent ${say.plural(errors, { one: '# erreur', other: '# erreurs' })}`]
          : []),
        ...(rows > 0
          ? [`${say.plural(rows, { one: '# ligne est laissée', other: '# lignes sont laissées' })} de côté`]
          : []),
      ].join(', ')} : lire les chiffres en conséquence.`,
    unread: (mission, message) => `${mission} n’a pas pu être lu : ${message}`,
    nothing: 'Rien à montrer.',
    moreRows: (n) =>
      say.plural(n, {
        one: '# autre ligne se trouve dans le classeur et les fichiers CSV.',
        other: '# autres lignes se trouvent dans le classeur et les fichiers CSV.',
      }),
    cut: (table, n) =>
      `${table} : ${say.plural(n, { one: '# ligne ne tient pas', other: '# lignes ne tiennent pas' })} dans une feuille ; les fichiers CSV les donnent.`,
    tables: {
      scores: 'Indicateurs par composante',
      components: 'Composantes',
      overall: 'L’ensemble de la mission',
      levels: 'Niveaux',
      groups: 'Groupes',
      indicators: 'Indicateurs',
      sources: 'D’où viennent les valeurs',
      chains: 'Chaînes de résultats',
      findings: 'Ce qui ressort',
      pairs: 'Évaluations qui se chevauchent',
      repeats: 'Répétitions',
      evaluations: 'Évaluations',
      plan: 'L’ensemble du plan',
      fragmentation: 'Jours d’encombrement',
      gaps: 'Ce qu’aucune évaluation ne couvre',
      unused: 'Ce qui n’éclaire aucune décision',
      decisions: 'Décisions',
      tools: 'Qui fait quoi',
      overlap_findings: 'Ce qui ressort du plan',
      diagnostics: 'Diagnostics',
      files: 'Fichiers',
      codes: 'Nombre par code',
      rows: 'Lignes',
      steps: 'Étapes',
      levers: 'Leviers',
      rules: 'Règles',
      inputs: 'Fichiers et sommes de contrôle',
      constraints: 'Contraintes',
      narrative: 'En toutes lettres',
    },
    sheets: { gaps: 'Sans évaluation', unused: 'Sans décision' },
    values: {
      'caveat-declared': 'réserve déclarée',
      'caveat-undeclared': 'réserve non déclarée',
      capability: 'capacité',
      staffing: 'effectifs',
      access: 'accès',
      security: 'sécurité',
      funding: 'financement',
      indicators: 'indicateurs',
      observations: 'observations',
      evaluations: 'évaluations',
      targets: 'cibles',
      decisions: 'décisions',
      constraints: 'contraintes',
      events: 'événements',
      indicator: 'indicateur',
      component: 'composante',
      location: 'lieu',
      evaluation: 'évaluation',
    },
    headings: {
      components: 'Composantes',
      changed: 'Ce qui a changé pour la population',
      gaps: 'Là où activité et résultat divergent',
      overlaps: 'Ce qui fait double emploi',
      unknown: 'Ce que nous ignorons',
      decisions: 'Décisions à prendre',
      evaluations: 'Évaluations',
      calendar: 'Qui vient quand',
      annexes: 'Annexes',
      indicators: 'Tous les indicateurs',
      method: 'Comment les chiffres sont établis',
      quality: 'Qualité des données',
      evidence: 'Ce sur quoi cela repose',
      inWords: 'En toutes lettres',
      findings: 'Ce qui ressort',
      constraints: 'Ce qui l’a freinée',
      chains: 'Chaînes de résultats',
    },
    lead: {
      best: (name, share) => `${name} : ${share} du chemin vers la cible.`,
      gap: (component, activity, result) =>
        `${component} : ${activity} sur 100 pour l’activité, ${result} pour les résultats.`,
      unknown: (components) => `Pas de jugement possible : ${say.list(components)}.`,
      level: (score) => `La mission est à ${score} sur 100.`,
      nothing: 'Trop peu est connu pour dire ce qui a changé.',
    },
    componentsTitle: 'Où en est chaque composante',
    scale: 'Score, activité et résultats, de 0, le point de départ, à 100, cible atteinte',
    beginning: '0 référence',
    goal: 'cible 100',
    nothingChanged: 'Aucun effet ni impact n’a à la fois une valeur et une cible.',
    noScores: 'Aucune observation n’a encore de valeur, rien n’est donc noté.',
    gapsUnknown:
      'Aucune composante n’a de note à la fois pour l’activité et pour les résultats ; on ne sait pas s’ils divergent.',
    nothingParts: 'Nulle part activité et résultat ne divergent de 25 points ou plus.',
    nothingOverlaps: 'Aucune paire d’évaluations encore modifiable ne se chevauche.',
    noEvaluations: 'Il n’y a pas d’évaluations au dossier : ni chevauchements ni lacunes ne sont indiqués.',
    nothingUnknown: 'Chaque composante a un score, et chaque valeur est de la période.',
    nothingToDecide: 'Rien de ce qui a été constaté n’appelle de décision.',
    chart: {
      component: (name) => `${name} : score, activité et résultats, de 0 à 100`,
      score: (score) => `Score ${score}.`,
      noScore: 'Pas de score.',
      marks: (marks) => `${marks}.`,
      results: (score) => `résultats ${score}`,
      gap: (gap) => `écart ${gap}`,
      onlyMeasured: (known, all) =>
        `${say.plural(known, { one: '# résultat mesuré', other: '# résultats mesurés' })} sur ${all}`,
      way: (name) => `${name} : de la référence à la cible`,
      wayText: (value, baseline, target, share) =>
        `Valeur ${value}, référence ${baseline}, cible ${target} : ${share} du chemin.`,
      due: (share) => `Attendu à ce jour : ${share}.`,
      calendar: 'Les évaluations dans le calendrier',
      calendarText: (from, to, count) =>
        `${say.plural(count, { one: '# évaluation', other: '# évaluations' })} du ${from} au ${to} ; la liste ci-dessous donne toutes les dates.`,
      today: 'aujourd’hui',
      done: 'achevée',
      running: 'en cours',
      planned: 'prévue',
      shared: 'jours communs à une paire',
    },
    key: {
      score: 'score',
      output: 'fait (produit)',
      outcome: 'changé (effet)',
      impact: 'pour la population (impact)',
      gap: 'écart de 25 ou plus',
      track: 'chemin de la référence à la cible',
      due: 'attendu à ce jour',
    },
    wideGap: {
      decoupled: (name, activity, result) => `${name} : beaucoup est fait (${activity}), peu change (${result}).`,
      unexplained: (name, activity, result) =>
        `${name} : des résultats (${result}) que sa propre activité (${activity}) n’explique pas.`,
    },
    flag: {
      decoupled: 'actif, peu de changement',
      unexplained: 'changement inexpliqué',
      'insufficient-data': 'trop peu de données',
      'no-results': 'ni effet ni impact dans le cadre',
    },
    overlaps: {
      redundancy: (share) => `${share} du plan couvre ce qu’une autre évaluation couvre déjà.`,
      saving: (days, total, names, n) =>
        `Conseil : ${days === null ? '' : `${days} jours-personnes${total === null ? '' : ` sur ${total}`} pourraient être épargnés, car `}${names} ${say.plural(n, { one: 'n’ajoute', other: 'n’ajoutent' })} ni indicateur ni lieu à ce que couvrent les autres.`,
      known: (n, all) => `Les jours-personnes de ${n} évaluations sur ${all} sont connus.`,
      pair: (share, from, days) =>
        `${share} en commun dès le ${from}${days === null ? '' : `, ${days} jours-personnes en jeu`}`,
      more: (n) => say.plural(n, { one: '# autre paire.', other: '# autres paires.' }),
      clusters: (n) =>
        say.plural(n, {
          one: 'Des évaluations sont liées entre elles, en # groupe.',
          other: 'Des évaluations sont liées entre elles, en # groupes.',
        }),
      advice: (names) => `Conseil : ${say.list(names)} suffisent pour couvrir tout ce que couvre le plan.`,
    },
    unknown: {
      component: (name, missing, all) =>
        `${name} : ${say.plural(missing, { one: '# résultat', other: '# résultats' })} sur ${all} sans score, donc pas de score pour la composante.`,
      carried: (name, n) =>
        `${name} : ${say.plural(n, { one: '# valeur est reportée', other: '# valeurs sont reportées' })} d’une période antérieure.`,
      components: (n) =>
        `${say.plural(n, { one: '# autre composante a', other: '# autres composantes ont' })} aussi des données manquantes : voir la page de chacune.`,
      byDesign: (name) => `${name} : le cadre ne lui donne aucun indicateur d’effet ni d’impact.`,
      unseen: (names) => `Aucune évaluation ne porte sur ${say.list(names)}.`,
      unused: (n, names) =>
        `${say.plural(n, {
          one: '# évaluation achevée n’a éclairé aucune décision',
          other: '# évaluations achevées n’ont éclairé aucune décision',
        })} : ${names}.`,
      noDecisions: 'Il n’y a pas de fichier de décisions : l’usage des évaluations est non déterminable.',
      more: (n) => say.plural(n, { one: '# de plus', other: '# de plus' }),
    },
    decide: {
      gap: (component) => `Revoir ce que fait ${component}`,
      gapText: (activity, result) => `Les produits sont à ${activity}, les résultats à ${result}.`,
      heldBackBy: (why) => (why === null ? 'Aucune contrainte au dossier ne l’explique.' : `Au dossier : ${why}.`),
      unexplained: (component) => `Trouver ce qui marche dans ${component}`,
      worse: (component) => `Arrêter ce qui s’aggrave dans ${component}`,
      worseText: (name, value, baseline, target) => `${name} : de ${baseline} à ${value} ; la cible est ${target}.`,
      merge: (ids) => `Fusionner ${say.list(ids)}`,
      join: (ids) => `Mener ensemble ${say.list(ids)}`,
      togetherText: (names, days) =>
        `${say.list(names)} portent sur le même objet, et aucune n’a commencé.${days === null ? '' : ` Ensemble : ${days} jours-personnes.`}`,
      measure: (component) => `Mesurer ${component}`,
      measureText: (names) => `Sans score : ${say.list(names)}.`,
      by: (day) => `avant le ${day}`,
    },
    component: {
      score: (score) => `${score} sur 100`,
      noScore: {
        'insufficient-data': 'pas de score : trop peu de données',
        'no-results': 'pas de score par construction : ni effet ni impact',
      },
      source: (file, span, rows) => `${file}:${span} (${say.plural(rows, { one: '# ligne', other: '# lignes' })})`,
      noSource: 'aucune observation',
      carried: (days) => `valeur reportée, vieille de ${say.plural(days, { one: '# jour', other: '# jours' })}`,
      meantBy: (indicator, contributors) => `${say.list(contributors)} → ${indicator}`,
      ends: (end) => (end === null ? 'toujours en vigueur' : `jusqu’au ${end}`),
      alike: (n, indicators) =>
        `${say.plural(n, { one: '# autre du même genre', other: '# autres du même genre' })}${indicators.length === 0 ? '' : ` : ${say.list(indicators)}`}.`,
    },
    method: {
      attainment:
        'Le degré de réalisation est la part du chemin parcourue de la valeur de référence à la cible ; un score en est la mesure, tenue entre 0 et 100.',
      levels: (weights) => `Le score d’une composante est fait de ses niveaux, pondérés ${weights}.`,
      aggregation: {
        arithmetic: 'moyenne arithmétique',
        geometric: 'moyenne géométrique',
        harmonic: 'moyenne harmonique',
        minimum: 'minimum',
      },
      means: (indicators, levels, components) =>
        `Les indicateurs sont réunis par ${indicators}, les niveaux par ${levels}, les composantes par ${components}.`,
      missing: {
        available: (coverage) =>
          `Ce qui manque est laissé de côté et les poids sont répartis sur le reste ; sous ${coverage} du poids, il n’y a pas de score.`,
        zero: () => 'Ce qui n’a pas de score compte pour 0.',
        strict: () => 'La moindre lacune fait qu’il n’y a pas de score.',
      },
      results: 'L’activité n’est jamais donnée pour un résultat : sans effet ni impact, il n’y a pas de score.',
      evidence:
        'La fiabilité, de A forte à D faible, est la pire de quatre : couverture, valeurs reportées, lignes de faible qualité, rapports en retard.',
      gap: 'L’écart est le score des produits moins le score de résultats ; à partir de 25, c’est un constat.',
    },
    label: languages.fr.label,
    evaluationAdvice: { keep: 'à garder', saving: 'épargne possible', none: '' },
    uniqueNote:
      'Vu par aucune autre : la part de ses indicateurs, lieux et jours qu’aucune autre évaluation ne couvre. Elle est omise pour celles qui pourraient être épargnées : elles sont peut-être seules certains jours, mais une autre couvre chacun de leurs indicateurs et de leurs lieux.',
    quality: {
      details:
        'De chaque sorte, le premier endroit est montré ; le classeur, les fichiers CSV et le JSON les donnent tous.',
      counts: (errors, warnings, infos) =>
        `${say.plural(errors, { one: '# erreur', other: '# erreurs' })}, ${say.plural(warnings, { one: '# avertissement', other: '# avertissements' })} et ${say.plural(infos, { one: '# note', other: '# notes' })} dans les fichiers.`,
    },
    disclosure: (below, themes, n) =>
      `Égard aux personnes : les nombres ${de(say.list(themes))} répartis par lieu ou par groupe ne sont pas montrés par parts, si petites soient-elles (moins de ${below}), rien ne cite leurs lignes, et ${say.plural(n, { one: '# total est arrondi', other: '# totaux sont arrondis' })} à 5 près. Ce n’est pas une garantie : les scores faits d’un total en disent encore quelque chose.`,
    footer: '0 : le point de départ ; 100 : cible atteinte. Fiabilité : de A forte à D faible.',
    madeBy: (version) => `Établi par cpas ${version}`,
  },
  typeset,
);
