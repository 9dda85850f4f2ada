import { CannotRun } from '../model/cannot-run.ts';
import type { Io } from './io.ts';
import { commands } from './list.ts';

/**
 * Runs one command line and gives its exit code: 0 done, 1 the data have errors or a gate failed, 2 could not run.
 * Nothing is thrown: what went wrong is told in words on standard error, a defect's stack only with CPAS_DEBUG=1.
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    await io.out.write(`${version}\n`);
    return 0;
  }
  try {
    return await dispatch(argv, io);
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
  const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv];
  const at = words.findIndex((word) => Object.hasOwn(commands, word));
  const asked = words.find((word) => !word.startsWith('-'));
  if (asked === undefined || (at < 0 && words.includes('--help'))) {
    if (!words.includes('--help') && !words.includes('-h'))
      throw new CannotRun(`There is no command. All: cpas --help`);
    await io.out.write(help);
    return 0;
  }
  const name = words[at];
  const load = name === undefined ? undefined : commands[name];
  if (load === undefined || name === undefined) throw new CannotRun(await noCommand(asked));
  return await command(name, load, words.toSpliced(at, 1), io);
}

async function command(name: string, load: (typeof commands)[string], words: string[], io: Io): Promise<number> {
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
    if (!isUsage(error)) throw error;
    if (error.exitCode !== 0) throw new CannotRun(await usage(error, built, name), { cause: error });
    await io.out.write(printed.join(''));
  }
  return code;
}

const noCommand = async (asked: string): Promise<string> => {
  const { nearest } = await import('../model/nearest.ts');
  const near = nearest(asked, Object.keys(commands));
  return `There is no command "${asked}".${near === null ? '' : ` Nearest: cpas ${near}.`} All: cpas --help`;
};

/** commander's own errors; told apart by their code, so that commander need not be loaded for it. */
const isUsage = (error: unknown): error is Error & { code: string; exitCode: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error;

/** commander's words in ours: what was typed, and the nearest option. */
async function usage(
  error: Error & { code: string },
  built: { options: readonly { long?: string | null }[] },
  name: string,
): Promise<string> {
  const typed = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') {
    const { nearest } = await import('../model/nearest.ts');
    const near = nearest(
      typed,
      built.options.flatMap(({ long }) => (long ? [long] : [])),
    );
    return `cpas ${name} has no option "${typed}".${near === null ? ` All: cpas ${name} --help` : ` Nearest: ${near}`}`;
  }
  const text = error.message.replace(/^error: /, '').replaceAll("'", '"');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'} See cpas ${name} --help`;
}

async function told(error: unknown, { env }: Io): Promise<string> {
  const { safe } = await import('./safe.ts');
  if (error instanceof CannotRun) return `error: ${safe(error.message)}\n`;
  const stack = env['CPAS_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
  return `${stack}error: cpas itself has failed; nothing was written. Run it again with\n  CPAS_DEBUG=1 and send us the text.\n`;
}
