import { Option } from '@commander-js/extra-typings';
import type { Lang } from '../../model/lang.ts';
import { askOf } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { judged } from '../gate.ts';
import { examples } from '../help-words.ts';
import type { Exit, Io } from '../io.ts';
import {
  component,
  exitZero,
  failOn,
  failUnder,
  folderCommand,
  folders,
  format,
  maxWarnings,
  periodOption,
  strict,
} from '../options.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit, lang: Lang) =>
  folderCommand(
    lang,
    {
      en: 'Puts everything into one document, for leadership to read and for annexes to prove.',
      fr: 'Réunit tout en un seul document : une synthèse pour la direction, des annexes pour les preuves.',
    }[lang],
  )
    .addArgument(folders(lang))
    .addOption(periodOption(lang))
    .addOption(component(lang))
    .addOption(
      new Option(
        '--public',
        {
          en: 'leave out file paths, sources, notes and owners',
          fr: 'omettre les chemins des fichiers, sources, notes et responsables',
        }[lang],
      ),
    )
    .addOption(format(lang, 'report'))
    .addOption(strict(lang))
    .addOption(maxWarnings(lang))
    .addOption(failUnder(lang))
    .addOption(failOn(lang))
    .addOption(exitZero(lang))
    .addHelpText(
      'after',
      examples(lang, {
        en: [
          'cpas report demo -o brief.html -o annex.xlsx',
          'cpas report demo -o brief.md --lang fr',
          'cpas report demo -o tables/             every table as CSV',
        ],
        fr: [
          'cpas report demo -o brief.html -o annex.xlsx',
          'cpas report demo -o brief.md --lang fr',
          'cpas report demo -o tables/             tous les tableaux en CSV',
        ],
      }),
    )
    .action(async (dirs, options) =>
      runBatch(io, exit, options, {
        kind: 'report',
        openings: await openingsOf(dirs, io, options),
        ask: askOf(io, options),
        make: async (assessment, { reportOf }) => {
          const { component: only, public: isPublic = false } = options;
          const document = await reportOf(assessment, { only, isPublic });
          // a gate judges all that is found, whatever is shown of it
          const { scores, overlap } = only === undefined && !isPublic ? document : await reportOf(assessment);
          const findings = [
            ...(scores?.findings ?? []),
            ...(overlap?.findings ?? []),
            ...(overlap?.findingsLeftOut ?? []),
          ];
          return { document, judged: judged(document, findings, scores?.overall.score ?? null) };
        },
      }),
    );
