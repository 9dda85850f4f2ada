import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';

const order = { error: 0, warning: 1, info: 2 };

/** All diagnostics, those of what could not be read too, errors first: services show only so many of a kind. */
export const bySeverity = (documents: readonly (Documents['validation'] | ErrorDocument)[]): Diagnostic[] =>
  documents
    .flatMap((document): readonly Diagnostic[] => document.diagnostics)
    .sort((a, b) => order[a.severity] - order[b.severity]);

/** Where a matter of the whole folder is shown by a service that wants a file for everything: the first that was read. */
export const anyFile = (documents: readonly (Documents['validation'] | ErrorDocument)[]): string =>
  documents.flatMap((document) => (document.schema === 'cpas.error/1' ? [] : document.files))[0]?.path ??
  'indicators.csv';
