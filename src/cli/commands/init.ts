import { Option } from '@commander-js/extra-typings';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Exit, Io } from '../io.ts';
import { command } from '../options.ts';
import { safe } from '../safe.ts';

export default (io: Io, _exit: Exit) =>
  command('Writes an empty assessment to fill in, or a complete one to try things on.')
    .argument('[dir]', 'where; the current folder by default')
    .addOption(new Option('--example', 'an invented mission, complete'))
    .addOption(new Option('--published', 'published figures: the Human Development Index of 15 countries'))
    .addHelpText(
      'after',
      `
Examples:
  cpas init --example demo
  cpas init my-mission
  cpas init ma-mission --lang fr   as a French spreadsheet opens it`,
    )
    .action(async (dir, options) => {
      if (options.example && options.published) throw new CannotRun('Give --example or --published, not both.');
      const [{ filesOf, existing }, { writeAll }, { wrote }] = await Promise.all([
        import('../starter.ts'),
        import('../write.ts'),
        import('../wrote.ts'),
      ]);
      const what = options.example ? 'example' : options.published ? 'published' : 'empty';
      const to = dir ?? '.';
      const files = await filesOf(what, options.lang ?? 'en');
      const there = await existing(to, files, io.cwd);
      if (there !== null) throw new CannotRun(`${there} is already there; nothing was written`);
      const prefix = to === '.' ? '' : `${to.replace(/\/+$/, '')}/`;
      await writeAll(
        files.map(({ path, content }) => ({ path: `${prefix}${path}`, content })),
        { cwd: io.cwd, inputs: io.inputs, onlyNew: true },
      );
      await io.out.write(safe(wrote(what, to, files, options.lang ?? 'en')));
    });
