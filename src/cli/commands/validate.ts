import { Option } from '@commander-js/extra-typings';
import { kinds, namesOf } from '../../model/kinds.ts';
import type { Lang } from '../../model/lang.ts';
import { severities } from '../../model/severities.ts';
import { askOf } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { examples } from '../help-words.ts';
import type { Exit, Io } from '../io.ts';
import {
  exitZero,
  failOn,
  folderCommand,
  format,
  maxWarnings,
  periodOption,
  strict,
  wholeNumberOption,
} from '../options.ts';
import { showsSource } from '../output-format.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit, lang: Lang) =>
  folderCommand(
    lang,
    {
      en: 'Checks folders or single files: what is wrong, at which line and column, and what to do.',
      fr: 'Vérifie des dossiers ou des fichiers : ce qui ne va pas, à quelle ligne et colonne, et que faire.',
    }[lang],
  )
    .argument(
      '[paths...]',
      {
        en: 'folders, or CSV files that belong together; - is standard input',
        fr: 'dossiers, ou fichiers CSV qui vont ensemble ; - est l’entrée standard',
      }[lang],
    )
    .addOption(
      new Option(
        '--as <kind>',
        {
          en: 'the kind of a file whose name and header do not show it',
          fr: 'ce qu’est un fichier que ni son nom ni son en-tête ne révèlent',
        }[lang],
      ).choices(namesOf(kinds)),
    )
    .addOption(
      new Option(
        '--alone',
        {
          en: 'check a file without the folder that it lies in',
          fr: 'vérifier un fichier sans le dossier où il se trouve',
        }[lang],
      ),
    )
    .addOption(
      new Option(
        '--show <severity>',
        { en: 'the least that the table shows', fr: 'la gravité minimale que le tableau montre' }[lang],
      )
        .choices(severities)
        .default('warning' as const),
    )
    .addOption(
      new Option(
        '--max-diagnostics <n>',
        { en: 'how many of one code are listed in detail', fr: 'nombre par code, en détail' }[lang],
      )
        .argParser(wholeNumberOption(0))
        .default(1000),
    )
    .addOption(
      new Option(
        '--write-baseline <file>',
        {
          en: 'write down all that is wrong now, as known',
          fr: 'consigner comme connu tout ce qui ne va pas aujourd’hui',
        }[lang],
      ),
    )
    .addOption(
      new Option(
        '--baseline <file>',
        {
          en: 'show and judge only what this file does not have',
          fr: 'ne montrer et ne juger que ce que ce fichier n’a pas',
        }[lang],
      ),
    )
    .addOption(periodOption(lang))
    .addOption(format(lang, 'validation'))
    .addOption(strict(lang))
    .addOption(maxWarnings(lang))
    .addOption(failOn(lang))
    .addOption(exitZero(lang))
    .addHelpText(
      'after',
      examples(lang, {
        en: [
          'cpas validate demo',
          'cpas validate indicators.csv observations.csv',
          'cpas validate demo --format github --strict   for GitHub Actions',
          'cpas validate demo --baseline known.json      only what is new',
        ],
        fr: [
          'cpas validate demo',
          'cpas validate indicators.csv observations.csv',
          'cpas validate demo --format github --strict   pour GitHub Actions',
          'cpas validate demo --baseline known.json      seulement ce qui est nouveau',
        ],
      }),
    )
    .action(async (paths, options) => {
      const [{ sourceLines }, { onlyAbout }, { baselines }] = await Promise.all([
        import('../../read/text/source-lines.ts'),
        import('../../report/documents/only-components.ts'),
        import('../baseline.ts'),
      ]);
      const known = await baselines(io, options);
      const openings = await openingsOf(paths, io, { ...options, allowsStdin: true });
      // a baseline, and a choice of files, are taken from all there is, not from the first thousand of a code
      const isSifted =
        options.baseline !== undefined ||
        options.writeBaseline !== undefined ||
        openings.some(({ concerns }) => concerns !== undefined);
      const most = isSifted ? Number.POSITIVE_INFINITY : options.maxDiagnostics;
      const needsLines = showsSource('validation', options);
      await runBatch(io, exit, options, {
        kind: 'validation',
        openings,
        ask: { ...askOf(io, options), limit: Math.max(most, 1) },
        make: async (assessment, { scoringToValidate, validationOf }, concerns) => {
          const { source } = assessment;
          const whole = validationOf(assessment, scoringToValidate(assessment), most);
          const files = concerns?.map((path) => source.folder.shown(path));
          const checked = files === undefined ? whole : onlyAbout(whole, new Set(files));
          const document = known.sift(checked, source, options.maxDiagnostics);
          const linesOfFiles = needsLines
            ? await sourceLines(source.folder, assessment.paths, document.diagnostics)
            : new Map<string, string>();
          const { errors, warnings, codes } = document.summary;
          return {
            document,
            judged: { errors, warnings, counts: codes },
            page: { sourceLines: linesOfFiles, show: options.show, isPart: files !== undefined },
          };
        },
        files: known.written,
      });
    });
