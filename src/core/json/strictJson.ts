/**
 * Strict JSON parser: takes bytes, returns a value and every fault with its line and column.
 *
 * Stricter than `JSON.parse`, which silently takes the last of two equal keys, rounds long numbers
 * and stops at the first fault. Bytes may arrive in chunks, so a text of any length can be read.
 */
import { visibleExcerpt } from '../text/cleanText.ts';
import { textIssues } from '../text/textIssues.ts';
import type { Issue, IssuePlace, JsonProblem } from '../issues/issue.ts';
import { errorAt } from '../issues/issue.ts';
import { checkedUtf8, describeFault, NotUtf8, type BytePieces } from './checkedUtf8.ts';
import { JsonScanner, LONGEST_TOKEN_BYTES, TokenTooLong } from './jsonScanner.ts';
import { createKeyStack } from './keyStack.ts';
import { TooDeep, visitJson } from './visitJson.ts';
import { jsonKind } from './jsonKind.ts';
import { findNumberFault } from './numberLiteral.ts';
import { findRowLabel } from './rowLabel.ts';

export interface StrictJsonOptions {
  /** Default 20 MB. */
  maximumBytes?: number;
  /** Depth of nested containers, including the outermost; default 32. */
  maximumDepth?: number;
  /** Number of values; a string counts twice, a container four times. Default 100 million. */
  maximumValues?: number;
  /** What the outermost value must be; default anything. */
  topLevel?: 'object' | 'array';
  /**
   * Allows fractions to be rounded to the nearest double, which is fine for coordinates from a GIS.
   */
  allowRoundedFractions?: boolean;
}

export interface StrictJsonResult {
  /**
   * Absent if the text as a whole could not be parsed. Present does not mean accepted: it is also
   * set beside errors of single values, so later passes can report theirs in the same run.
   */
  value?: unknown;
  issues: readonly Issue[];
}

const defaultMaximumBytes = 20 * 1024 * 1024;
const defaultMaximumDepth = 32;
/** Limits the memory of all values to about two and a half gigabytes. */
const defaultMaximumValues = 100_000_000;
const weights = { string: 2, container: 4 };
/** Beyond this depth parsing stops, because the parser recurses once per level. */
const recursionLimit = 500;
/** Limit of issues: a hostile file of ten million commas must not create ten million. */
const listedFaults = 1000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const pieceBytes = 1 << 18;

/** `parseStrictJsonPieces` for bytes already in memory. */
export const parseStrictJson = (
  bytes: Uint8Array,
  source: string,
  options: StrictJsonOptions = {},
): StrictJsonResult => {
  const pieces = {
    *[Symbol.iterator]() {
      for (let from = 0; from < bytes.length; from += pieceBytes)
        yield bytes.subarray(from, from + pieceBytes);
    },
  };
  return parseStrictJsonPieces(pieces, bytes.length, source, options);
};

/**
 * Parses UTF-8 JSON (a leading byte order mark is accepted) chunk by chunk and reports all faults:
 * encoding, size, depth, syntax (including comments and trailing commas), duplicate and forbidden
 * keys, numbers that a double cannot hold, refused characters in any key or string.
 *
 * @param pieces the bytes in chunks, of which one is in memory at a time; bytes that are not UTF-8
 *   are read a second time
 * @param byteLength total length; above the limit nothing is read
 * @param source file as the clerk knows it; goes into every issue
 */
export const parseStrictJsonPieces = (
  pieces: BytePieces,
  byteLength: number,
  source: string,
  options: StrictJsonOptions = {},
): StrictJsonResult => {
  const { maximumBytes = defaultMaximumBytes, maximumDepth = defaultMaximumDepth } = options;
  const top = { source, path: [] };
  if (byteLength > maximumBytes) {
    const params = { maximumBytes, receivedBytes: byteLength };
    return { issues: [errorAt(top, 'json.too-large', params)] };
  }
  const scanner = new JsonScanner(checkedUtf8(pieces));
  try {
    const read = readDocument(scanner, source, maximumDepth, options);
    return finished(read, source, options);
  } catch (error) {
    if (error instanceof NotUtf8) {
      const { line, ...params } = describeFault(pieces, error.byteOffset);
      return { issues: [errorAt({ ...top, line }, 'json.encoding', params)] };
    }
    const at = { ...top, line: scanner.line, column: scanner.column };
    if (error instanceof TooDeep)
      return { issues: [errorAt(at, 'json.too-deep', { maximum: maximumDepth })] };
    if (error instanceof TokenTooLong)
      return { issues: [errorAt(at, 'json.too-long', { maximumBytes: LONGEST_TOKEN_BYTES })] };
    if (error instanceof TooManyValues)
      return { issues: [errorAt(at, 'json.too-many', { maximum: error.maximum })] };
    throw error;
  }
};

/** Thrown when the values would fill the memory. */
class TooManyValues extends Error {
  readonly maximum: number;
  constructor(maximum: number) {
    super(`more than ${maximum} values`);
    this.maximum = maximum;
  }
}

/** A parsed document before the final checks. */
interface ReadDocument {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly isWellFormed: boolean;
}

function finished(
  { value, issues, isWellFormed }: ReadDocument,
  source: string,
  { topLevel }: StrictJsonOptions,
): StrictJsonResult {
  if (!isWellFormed) return { issues };
  if (topLevel !== undefined && jsonKind(value) !== topLevel) {
    const place = { source, path: [], line: 1, column: 1 };
    const params = { expected: topLevel, received: jsonKind(value) };
    return { issues: [errorAt(place, 'json.not-object', params), ...issues] };
  }
  return { value, issues: issues.map((issue) => withRowLabel(issue, value)) };
}

/** A container being filled. */
type Frame =
  | { readonly kind: 'array'; readonly items: unknown[] }
  | { readonly kind: 'object'; readonly entries: Record<string, unknown>; key: string };

function readDocument(
  scanner: JsonScanner,
  source: string,
  maximumDepth: number,
  { allowRoundedFractions, maximumValues = defaultMaximumValues }: StrictJsonOptions,
): ReadDocument {
  const issues: Issue[] = [];
  const frames: Frame[] = [];
  const keys = createKeyStack();
  let frame: Frame | undefined;
  let value: unknown;
  let isWellFormed = true;
  let notListed = 0;
  let lastFaultOffset = -1;
  let valuesLeft = maximumValues;

  const here = (): IssuePlace => ({
    source,
    path: frames.map((each) => (each.kind === 'array' ? each.items.length : each.key)),
    line: scanner.line,
    column: scanner.column,
  });
  const report = (...found: readonly Issue[]): void => {
    for (const issue of found) {
      if (issues.length < listedFaults) issues.push(issue);
      else notListed += 1;
    }
  };
  const reportText = (text: string, multiline: boolean): void => {
    // The place is worked out only for the few texts with a fault.
    const nowhere = { source, path: [] };
    report(...textIssues(text, nowhere, multiline).map((issue) => ({ ...issue, ...here() })));
  };
  const place = (item: unknown): void => {
    if (frame === undefined) value = item;
    else if (frame.kind === 'array') frame.items.push(item);
    // The first of two equal keys is kept; a forbidden key is never set.
    else if (!Object.hasOwn(frame.entries, frame.key) && !forbiddenKeys.has(frame.key))
      frame.entries[frame.key] = item;
  };
  const weigh = (weight: number): void => {
    valuesLeft -= weight;
    if (valuesLeft < 0) throw new TooManyValues(maximumValues);
  };
  const open = (kind: 'object' | 'array'): void => {
    weigh(weights.container);
    if (frames.length === maximumDepth) {
      isWellFormed = false;
      report(errorAt(here(), 'json.too-deep', { maximum: maximumDepth }));
    }
    frame = kind === 'array' ? { kind, items: [] } : { kind, entries: {}, key: '' };
    if (kind === 'object') keys.openObject();
    frames.push(frame);
  };
  const close = (): void => {
    const closed = frames.pop();
    frame = frames.at(-1);
    if (closed?.kind === 'object') keys.closeObject();
    if (closed) place(closed.kind === 'array' ? closed.items : closed.entries);
  };
  const readKey = (): void => {
    if (frame?.kind !== 'object') return;
    const key = String(scanner.value);
    frame.key = key;
    const firstLine = keys.findFirstLine(key, scanner.line);
    if (firstLine !== undefined)
      report(errorAt(here(), 'json.duplicate-key', { key: visibleExcerpt(key), firstLine }));
    if (forbiddenKeys.has(key)) report(errorAt(here(), 'json.forbidden-key', { key }));
    if (!scanner.isPlain) reportText(key, false);
  };
  const readValue = (): void => {
    const { value: read, isPlain, fault } = scanner;
    weigh(typeof read === 'string' ? weights.string : 1);
    if (typeof read === 'string' && !isPlain) reportText(read, true);
    if (typeof read === 'number' && !isPlain && fault === undefined) {
      const lost = findNumberFault(scanner.literal);
      const isAllowed = lost?.reason === 'digits-lost' && allowRoundedFractions;
      if (lost && !isAllowed) report(errorAt(here(), 'json.unsafe-number', lost));
    }
    // Minus zero would be read back as 0 from the record's canonical form.
    place(read === 0 ? 0 : read);
  };
  const reportSyntax = (problem: JsonProblem): void => {
    isWellFormed = false;
    // While recovering, the parser reports one fault several times.
    if (scanner.offset === lastFaultOffset) return;
    lastFaultOffset = scanner.offset;
    if (issues.length >= listedFaults) {
      notListed += 1;
      return;
    }
    const excerpt = visibleExcerpt(scanner.excerpt, 20);
    report(errorAt(here(), 'json.syntax', { problem, excerpt }));
  };

  visitJson(
    scanner,
    { open, close, key: readKey, value: readValue, fault: reportSyntax },
    Math.max(recursionLimit, maximumDepth),
  );
  if (notListed > 0) issues.push(errorAt({ source, path: [] }, 'json.more-faults', { notListed }));
  return { value, issues, isWellFormed };
}

function withRowLabel(issue: Issue, document: unknown): Issue {
  const label = findRowLabel(document, issue.path);
  return label === undefined ? issue : { ...issue, label };
}
