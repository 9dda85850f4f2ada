import type { Documents, ErrorDocument as ErrorDocumentBySchema } from '../report/documents/document.ts';

/** `cpas.validation/1`: what is wrong in the files, as `cpas validate --json` prints it. */
export type ValidationDocument = Documents['validation'];

/** `cpas.scores/1`: how each component stands, as `cpas score --json` prints it. */
export type ScoresDocument = Documents['scores'];

/** `cpas.overlap/1`: evaluations that do the same work twice, as `cpas overlap --json` prints it. */
export type OverlapDocument = Documents['overlap'];

/** `cpas.report/1`: all of it in one document, as `cpas report --json` prints it. */
export type ReportDocument = Documents['report'];

/** `cpas.explanation/1`: one score worked out step by step, as `cpas explain ID --json` prints it. */
export type ExplanationDocument = Documents['explanation'];

/** `cpas.rules/1`: the catalogue of rules, as `cpas rules --json` prints it. */
export type RulesDocument = Documents['rules'];

/** `cpas.error/1`: why a folder of a batch could not be read, in the place of its document. */
export type ErrorDocument = ErrorDocumentBySchema;

/** Any document of cpas. Its `schema` tells which. */
export type AnyDocument =
  | ValidationDocument
  | ScoresDocument
  | OverlapDocument
  | ReportDocument
  | ExplanationDocument
  | RulesDocument
  | ErrorDocument;

/** What is wrong in a file: its place, what it is in words, and what to do. */
export type Diagnostic = ValidationDocument['diagnostics'][number];

/** How much a diagnostic weighs. */
export type Severity = Diagnostic['severity'];

/** A file as it was read. */
export type FileRead = ValidationDocument['files'][number];

/** A diagnostic of scores; it also names the component and the indicators that it is about. */
export type Finding = ScoresDocument['findings'][number];

/** How a component stands. */
export type ComponentScore = ScoresDocument['components'][number];

/** How an indicator of a component stands. */
export type IndicatorScore = ComponentScore['indicators'][number];

/** A finding of the overlap; it also names evaluations. */
export type OverlapFinding = OverlapDocument['findings'][number];

/** Two evaluations that overlap. */
export type Pair = OverlapDocument['pairs'][number];

/** A rule of the catalogue. */
export type RuleEntry = RulesDocument['rules'][number];
