import type { CannotRun } from '../../model/cannot-run.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { wholeFile } from '../../model/place.ts';
import type { ErrorDocument } from './document.ts';

/**
 * `cpas.error/1`: why a folder could not be read, in the place of its document.
 *
 * @param folder as it was given
 * @param name its own name
 */
export function errorDocumentOf({ message, diagnostics }: CannotRun, folder: string, name: string): ErrorDocument {
  return {
    schema: 'cpas.error/1',
    mission: name,
    folder,
    message,
    diagnostics: diagnostics.length > 0 ? diagnostics.map((diagnostic) => ({ ...diagnostic })) : [unusable(message)],
  };
}

const unusable = (message: string): Diagnostic => ({
  code: 'folder/unusable',
  severity: 'error',
  message,
  ...wholeFile(),
  subject: [],
  hint: null,
  related: [],
});
