import { CannotRun } from '../model/cannot-run.ts';
import { commandAt } from './command-at.ts';
import { commands, type ListedCommand } from './commands.ts';
import type { Io } from './io.ts';

/**
 * Runs one command line and gives its exit code: 0 done, 1 the data have errors or a gate failed, 2 could not run.
 * Nothing is thrown: what went wrong is told in words on standard error, a defect's stack only with CPAS_DEBUG=1.
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  try {
    if (!argv.includes('--version') && !argv.includes('-V')) return await dispatch(argv, io);
    await io.out.write(`${version}\n`);
    return 0;
  } catch (error) {
    await io.err.write(await told(error, io));
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const { help, shortHelp } = await import('./help.ts');
  if (argv.length === 0) {
    await io.err.write(shortHelp);
    return 2;
  }
  // `cpas help score` is `cpas score --help`
  const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  const at = await commandAt(words, io);
  const name = words[at];
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name]?.load : undefined;
  if (load !== undefined && name !== undefined) return await command(name, load, words.toSpliced(at, 1), io);
  if (!words.includes('--help') && !words.includes('-h')) {
    throw new CannotRun(name === undefined ? 'There is no command. All: cpas --help' : await noCommand(name));
  }
  if (argv[0] === 'help' && name !== undefined) throw new CannotRun(await noCommand(name));
  await io.out.write(help());
  return 0;
}

async function command(name: string, load: ListedCommand['load'], words: string[], io: Io): Promise<number> {
  let code = 0;
  const { default: make } = await load();
  const built = make(io, (to) => {
    code = Math.max(code, to);
  });
  const printed: string[] = [];
  built.exitOverride().configureOutput({
    writeOut: (text) => printed.push(text),
    writeErr: () => {},
    getOutHelpWidth: () => 80,
  });
  try {
    await built.name(`cpas ${name}`).parseAsync(words, { from: 'user' });
  } catch (error) {
    const { isUsage, usage } = await import('./usage.ts');
    if (!isUsage(error)) throw error;
    if (error.exitCode !== 0) throw new CannotRun(usage(error, built, name), { cause: error });
    await io.out.write(printed.join(''));
  }
  return code;
}

const noCommand = async (asked: string): Promise<string> => {
  const { nearest } = await import('../model/nearest.ts');
  const near = nearest(asked, Object.keys(commands));
  return `There is no command "${asked}".${near === null ? '' : ` Nearest: cpas ${near}.`} All: cpas --help`;
};

async function told(error: unknown, { env }: Io): Promise<string> {
  const { safe } = await import('./safe.ts');
  if (error instanceof CannotRun) return `error: ${safe(error.message)}\n`;
  const stack = env['CPAS_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
  return `${stack}error: cpas itself has failed. Run it again with\n  CPAS_DEBUG=1 and send us the text.\n`;
}
