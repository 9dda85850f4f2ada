import { commandAt } from './command-at.ts';
import { commands, type ListedCommand } from './commands.ts';
import type { Exit, Io } from './io.ts';

// what --version and --help need not load, they do not: words and problems are loaded where something fails

/**
 * Runs one command line and gives its exit code: 0 done, 1 the data have errors or a gate failed, 2 could not run.
 * Nothing is thrown: what went wrong is said on standard error, a defect's stack only with CPAS_DEBUG=1.
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  try {
    if (!argv.includes('--version') && !argv.includes('-V')) return await dispatch(argv, io);
    await io.out.write(`${version}\n`);
    return 0;
  } catch (error) {
    const { failureText } = await import('./failure.ts');
    await io.err.write(await failureText(error, argv, io));
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 0) {
    const { shortHelp } = await import('./help.ts');
    await io.err.write(shortHelp(argv, io));
    return 2;
  }
  // `cpas help score` is `cpas score --help`
  const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  const at = await commandAt(words, io);
  const name = words[at];
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name]?.load : undefined;
  if (load !== undefined) return await command(load, { name: name ?? '', words: words.toSpliced(at, 1) }, io);
  const asksHelp = words.includes('--help') || words.includes('-h');
  if (!asksHelp || (argv[0] === 'help' && name !== undefined)) {
    const { noCommand } = await import('./failure.ts');
    throw noCommand(name);
  }
  const { help } = await import('./help.ts');
  await io.out.write(help(argv, io));
  return 0;
}

/** A command as it was typed. */
interface TypedCommand {
  readonly name: string;
  readonly words: readonly string[];
}

async function command(load: ListedCommand['load'], { name, words }: TypedCommand, io: Io): Promise<number> {
  let code = 0;
  const exit: Exit = (to) => {
    code = Math.max(code, to);
  };
  const [{ default: make }, { checkedOption, isUsage, usageError }, { langTyped }] = await Promise.all([
    load(),
    import('./usage.ts'),
    import('./language-of-run.ts'),
  ]);
  const lang = langTyped(words, io);
  const built = checkedOption(make(io, exit, lang));
  const printed: string[] = [];
  built.exitOverride().configureOutput({
    writeOut: (text) => printed.push(text),
    writeErr: () => {},
    getOutHelpWidth: () => 80,
  });
  try {
    await built.name(`cpas ${name}`).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!isUsage(error)) throw error;
    if (error.exitCode !== 0) throw usageError(error, built, words);
    const { languages } = await import('../rules/language.ts');
    await io.out.write(languages[lang].typeset(printed.join('')));
  }
  return code;
}
