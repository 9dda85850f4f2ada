import { CannotRun } from '../../model/cannot-run.ts';
import type { Source } from '../files/source.ts';
import { dotted, type Path } from './path.ts';

/** A setting that is well formed and can't be followed, as a file that is not there: met where it is used, where no line is known. */
export class SettingMistake extends CannotRun {
  readonly path: Path;
  readonly sentence: string;

  constructor(sentence: string, path: Path) {
    super(`${sentence}\n  cpas.json  ${dotted(path)}`);
    this.path = path;
    this.sentence = sentence;
  }
}

/** The same mistake at its line in the file of settings; any other error as it is. */
export async function atItsLine(error: unknown, settings: Source['settings']): Promise<unknown> {
  if (!(error instanceof SettingMistake) || settings === null) return error;
  const { parsed, refused } = await import('./json.ts');
  return refused([parsed(settings.text, settings.shown).diagnostic(error.path, error.sentence)]);
}
