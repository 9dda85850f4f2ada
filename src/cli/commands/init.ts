import { Option } from '@commander-js/extra-typings';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Lang } from '../../model/lang.ts';
import { examples } from '../help-words.ts';
import type { Exit, Io } from '../io.ts';
import { command } from '../options.ts';
import { safe } from '../safe.ts';

export default (io: Io, _exit: Exit, lang: Lang) =>
  command(
    lang,
    {
      en: 'Writes an empty assessment to fill in, or a complete one to try things on.',
      fr: 'Écrit une évaluation vide à remplir, ou une complète pour faire des essais.',
    }[lang],
  )
    .argument(
      '[dir]',
      { en: 'where; the current folder by default', fr: 'où écrire ; par défaut dans le dossier courant' }[lang],
    )
    .addOption(
      new Option('--example', { en: 'an invented mission, complete', fr: 'une mission inventée, complète' }[lang]),
    )
    .addOption(
      new Option(
        '--published',
        {
          en: 'published figures: the Human Development Index of 15 countries',
          fr: 'des chiffres publiés : l’indice de développement humain de 15 pays',
        }[lang],
      ),
    )
    .addHelpText(
      'after',
      examples(lang, {
        en: [
          'cpas init --example demo',
          'cpas init my-mission',
          'cpas init ma-mission --lang fr   as a French spreadsheet opens it',
        ],
        fr: [
          'cpas init --example demo',
          'cpas init my-mission',
          'cpas init ma-mission --lang fr   comme l’ouvre un tableur français',
        ],
      }),
    )
    .action(async (dir, options) => {
      if (options.example && options.published)
        throw new CannotRun({ problem: 'eitherOr', options: ['--example', '--published'] });
      const [{ starterFiles, existing }, { writeAll }, { wrote }] = await Promise.all([
        import('../starter.ts'),
        import('../write.ts'),
        import('../wrote.ts'),
      ]);
      const what = options.example ? 'example' : options.published ? 'published' : 'empty';
      const to = dir ?? '.';
      const files = await starterFiles(what, lang);
      const there = await existing(to, files, io.cwd);
      if (there !== null) throw new CannotRun({ problem: 'alreadyThere', path: there });
      const prefix = to === '.' ? '' : `${to.replace(/\/+$/, '')}/`;
      await writeAll(
        files.map(({ path, content }) => ({ path: `${prefix}${path}`, content })),
        { cwd: io.cwd, inputs: io.inputs, onlyNew: true },
      );
      await io.out.write(safe(wrote(what, to, files, lang)));
    });
