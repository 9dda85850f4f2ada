import type { Diagnostic } from '../../model/diagnostic.ts';
import { compareSeverity } from '../../model/severities.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';

/** All diagnostics, those of what could not be read too, errors first: services show only so many of a kind. */
export const bySeverity = (documents: readonly (Documents['validation'] | ErrorDocument)[]): Diagnostic[] =>
  documents
    .flatMap((document): readonly Diagnostic[] => document.diagnostics)
    .sort((a, b) => compareSeverity(a.severity, b.severity));

/** Where a matter of the whole folder is shown by a service that wants a file for everything: the first that was read. */
export const anyFile = (documents: readonly (Documents['validation'] | ErrorDocument)[]): string =>
  documents.flatMap((document) => (document.schema === 'cpas.error/1' ? [] : document.files))[0]?.path ??
  'indicators.csv';
