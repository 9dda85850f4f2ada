import { CannotRun } from '../../model/cannot-run.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { Source } from '../files/source.ts';
import { dotted, type Path } from './path.ts';

/** A setting that is well formed and can't be followed, as a file that is not there: met where it is used, where no line is known. */
export class SettingMistake extends CannotRun {
  readonly path: Path;
  readonly mistake: Problem;

  constructor(mistake: Problem, path: Path) {
    super([{ problem: mistake, at: { file: 'cpas.json', line: null, column: null, field: dotted(path) } }]);
    this.path = path;
    this.mistake = mistake;
  }
}

/** The same mistake at its line in the file of settings; any other error as it is. */
export async function atItsLine(error: unknown, settings: Source['settings']): Promise<unknown> {
  if (!(error instanceof SettingMistake) || settings === null) return error;
  const { parsed } = await import('./located-json.ts');
  return new CannotRun([parsed(settings.text, settings.shown).mistake(error.path, error.mistake)]);
}
