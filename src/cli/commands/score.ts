import { Option } from '@commander-js/extra-typings';
import { groupings } from '../../model/grouping.ts';
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
      en: 'Scores each component by what changed, not by what was done.',
      fr: 'Note chaque composante d’après ce qui a changé, et non d’après ce qui a été fait.',
    }[lang],
  )
    .addArgument(folders(lang))
    .addOption(periodOption(lang))
    .addOption(
      new Option('--by <group>', { en: 'score these groups instead', fr: 'noter plutôt ces groupes' }[lang]).choices(
        groupings,
      ),
    )
    .addOption(component(lang))
    .addOption(format(lang, 'scores'))
    .addOption(strict(lang))
    .addOption(maxWarnings(lang))
    .addOption(failUnder(lang))
    .addOption(failOn(lang))
    .addOption(exitZero(lang))
    .addHelpText(
      'after',
      examples(lang, {
        en: [
          'cpas score demo                         the newest budget year',
          'cpas score demo --period 2026-Q1 --by location',
          'cpas score demo --fail-under 50         for CI: exit code 1 below 50',
        ],
        fr: [
          'cpas score demo                         le dernier exercice budgétaire',
          'cpas score demo --period 2026-Q1 --by location',
          'cpas score demo --fail-under 50         code de sortie 1 sous 50',
        ],
      }),
    )
    .action(async (dirs, options) =>
      runBatch(io, exit, options, {
        kind: 'scores',
        openings: await openingsOf(dirs, io, options),
        ask: askOf(io, options),
        make: async (assessment, { scoresOf, scoringOf }) => {
          const scoring = scoringOf(assessment, options.by ?? null);
          // a gate judges all that is found, whatever is shown of it
          const whole = scoresOf(assessment, scoring);
          const document = options.component === undefined ? whole : scoresOf(assessment, scoring, options.component);
          const { overall, components } = document;
          const judgment = judged(whole, whole.findings, overall.score);
          return { document, judged: options.component === undefined ? judgment : { ...judgment, components } };
        },
      }),
    );
