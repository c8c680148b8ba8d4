/**
 * The door for JSON: bytes come in, a value and every fault with its line and column come out.
 *
 * Stricter than `JSON.parse`, which silently takes the last of two equal keys, rounds long numbers
 * and stops at the first fault; and bytes may come in pieces, so that a text of any length is read.
 */
import { findTextFaults, textIssues, visibleExcerpt } from '../text/cleanText.ts';
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
  /** Containers inside one another, the outermost counted; default 32. */
  maximumDepth?: number;
  /** Values in all, a string counted twice and a container four times; default 100 million. */
  maximumValues?: number;
  /** What the outermost value must be; default anything. */
  topLevel?: 'object' | 'array';
  /** Lets fractions be rounded to the nearest double: right for coordinates out of a GIS. */
  allowRoundedFractions?: boolean;
}

export interface StrictJsonResult {
  /**
   * Absent where the text as a whole could not be understood. Present does not mean accepted: it is
   * also given beside errors of single values, so that later passes can report theirs at once.
   */
  value?: unknown;
  issues: readonly Issue[];
}

const defaultMaximumBytes = 20 * 1024 * 1024;
const defaultMaximumDepth = 32;
/** About the memory that values take: two gigabytes and a half at most. */
const defaultMaximumValues = 100_000_000;
const weights = { string: 2, container: 4 };
/** Beyond this the file is not read on: the parser calls itself for each level. */
const recursionLimit = 500;
/** A hostile file of ten million commas must not make ten million issues. */
const listedFaults = 1000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const pieceBytes = 1 << 18;

/** `parseStrictJsonPieces` of bytes that are in memory already. */
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
 * Reads UTF-8 JSON (a byte order mark at the start is tolerated) piece by piece and reports all
 * faults: encoding, size, depth, syntax (comments and trailing commas included), duplicate and
 * forbidden keys, numbers that a double cannot hold, refused characters in any key or string.
 *
 * @param pieces no more than one is held; bytes that are no UTF-8 are gone through a second time
 * @param byteLength of all of them; where it is over the limit they are not touched
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

/** Thrown where the values would fill the memory. */
class TooManyValues extends Error {
  readonly maximum: number;
  constructor(maximum: number) {
    super(`more than ${maximum} values`);
    this.maximum = maximum;
  }
}

/** A document as it was read, before it is asked whether it is one. */
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

/** A container that is being filled. */
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
  const place = (item: unknown): void => {
    if (frame === undefined) value = item;
    else if (frame.kind === 'array') frame.items.push(item);
    // The first of two equal keys stays; a forbidden one is never set.
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
    if (!scanner.isPlain && findTextFaults(key).length > 0) report(...textIssues(key, here()));
  };
  const readValue = (): void => {
    const { value: read, isPlain, fault } = scanner;
    weigh(typeof read === 'string' ? weights.string : 1);
    if (typeof read === 'string' && !isPlain && findTextFaults(read, true).length > 0)
      report(...textIssues(read, here(), true));
    if (typeof read === 'number' && !isPlain && fault === undefined) {
      const lost = findNumberFault(scanner.literal);
      const isAllowed = lost?.reason === 'digits-lost' && allowRoundedFractions;
      if (lost && !isAllowed) report(errorAt(here(), 'json.unsafe-number', lost));
    }
    // Minus zero would come back as 0 from the record's canonical form.
    place(read === 0 ? 0 : read);
  };
  const reportSyntax = (problem: JsonProblem): void => {
    isWellFormed = false;
    // One fault is named several times while the parser looks for a place to go on.
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
