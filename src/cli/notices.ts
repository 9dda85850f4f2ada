import type { Lang } from '../model/lang.ts';
import type { DocumentKind } from '../report/documents/document-kinds.ts';

const en = {
  error: (message: string) => `error: ${message}`,
  defect: 'cpas itself has failed. Run it again with\n  CPAS_DEBUG=1 and send us the text.',
  gate: (why: string) => `gate: ${why}`,
  sameFolder: (path: string, before: string) => `${path} is the same folder as ${before}: it is taken once.`,
  done: ({ kind, ready, all }: { kind: Exclude<DocumentKind, 'rules'>; ready: number; all: number }) => {
    const participles = {
      validation: 'checked',
      scores: 'scored',
      overlap: 'compared',
      explanation: 'explained',
      report: 'reported',
    };
    return `${ready} of ${all} missions ${participles[kind]}.`;
  },
  settingFrom: { default: 'default', clock: 'clock' },
};

const fr: typeof en = {
  error: (message) => `erreur\u00a0: ${message}`,
  defect: 'cpas lui-même a échoué. Relancez-le avec\n  CPAS_DEBUG=1 et envoyez-nous le texte.',
  gate: (why) => `seuil\u00a0: ${why}`,
  sameFolder: (path, before) => `${path} est le même dossier que ${before}\u00a0: il n’est pris qu’une fois.`,
  done: ({ kind, ready, all }) => {
    const participles = {
      validation: ['vérifiée', 'vérifiées'],
      scores: ['notée', 'notées'],
      overlap: ['comparée', 'comparées'],
      explanation: ['expliquée', 'expliquées'],
      report: ['traitée', 'traitées'],
    } as const;
    const [singular, plural] = participles[kind];
    return `${ready} ${ready < 2 ? 'mission' : 'missions'} sur ${all} ${ready < 2 ? singular : plural}.`;
  },
  settingFrom: { default: 'par défaut', clock: 'horloge' },
};

/** What commands say on standard error beside what stops them. */
export const notices: Readonly<Record<Lang, typeof en>> = { en, fr };
