/**
 * The door for JSON: bytes come in, a value and every fault with its line and column come out.
 *
 * Stricter than `JSON.parse`, which silently takes the last of two equal keys, rounds long numbers
 * and stops at the first fault.
 */
import { createScanner, printParseErrorCode, visit } from 'jsonc-parser';
import { textIssues, visibleExcerpt } from './cleanText.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { Issue, IssuePlace, JsonProblem } from './issue.ts';
import { errorAt } from './issue.ts';
import { jsonKind } from './jsonKind.ts';
import { findNumberFault } from './numberLiteral.ts';
import { findRowLabel } from './rowLabel.ts';

export interface StrictJsonOptions {
  /** Default 20 MB. */
  maximumBytes?: number;
  /** Containers inside one another, the outermost counted; default 32. */
  maximumDepth?: number;
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
/** Beyond this the file is not read on: the parser calls itself for each level. */
const recursionLimit = 500;
/** A hostile file of ten million commas must not make ten million issues. */
const listedFaults = 1000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads UTF-8 JSON (a byte order mark at the start is tolerated) and reports all faults: encoding,
 * size, depth, syntax (comments and trailing commas included), duplicate and forbidden keys,
 * numbers that a double cannot hold, refused characters in any key or string.
 *
 * @param source file as the clerk knows it; goes into every issue
 */
export function parseStrictJson(
  bytes: Uint8Array,
  source: string,
  options: StrictJsonOptions = {},
): StrictJsonResult {
  const maximumBytes = options.maximumBytes ?? defaultMaximumBytes;
  const maximumDepth = options.maximumDepth ?? defaultMaximumDepth;
  const top = { source, path: [] };

  if (bytes.length > maximumBytes) {
    const params = { maximumBytes, receivedBytes: bytes.length };
    return { issues: [errorAt(top, 'json.too-large', params)] };
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.fault) {
    const { line, ...params } = decoded.fault;
    return { issues: [errorAt({ ...top, line }, 'json.encoding', params)] };
  }
  const tooDeep = findTooDeep(decoded.text, Math.max(recursionLimit, maximumDepth));
  if (tooDeep) {
    const issue = errorAt({ ...top, ...tooDeep }, 'json.too-deep', { maximum: maximumDepth });
    return { issues: [issue] };
  }

  const { value, issues, isWellFormed } = readDocument(decoded.text, source, maximumDepth, options);
  if (!isWellFormed) return { issues };
  if (options.topLevel !== undefined && jsonKind(value) !== options.topLevel) {
    const params = { expected: options.topLevel, received: jsonKind(value) };
    return {
      issues: [errorAt({ ...top, line: 1, column: 1 }, 'json.not-object', params), ...issues],
    };
  }
  return { value, issues: issues.map((issue) => withRowLabel(issue, value)) };
}

/** A container that is being filled. */
type Frame =
  | { kind: 'array'; items: unknown[] }
  | {
      kind: 'object';
      entries: Record<string, unknown>;
      key: string;
      firstLines: Map<string, number>;
    };

function readDocument(
  text: string,
  source: string,
  maximumDepth: number,
  options: StrictJsonOptions,
): { value: unknown; issues: Issue[]; isWellFormed: boolean } {
  const issues: Issue[] = [];
  const frames: Frame[] = [];
  const isEmpty = text.trim() === '';
  let value: unknown;
  let isWellFormed = true;
  let notListed = 0;
  let lastSyntaxOffset = -1;
  let commaBefore = false;

  const placeAt = (line: number, character: number): IssuePlace => ({
    source,
    path: frames.map((frame) => (frame.kind === 'array' ? frame.items.length : frame.key)),
    line: line + 1,
    column: character + 1,
  });
  const report = (...found: readonly Issue[]) => {
    for (const issue of found) {
      if (issues.length < listedFaults) issues.push(issue);
      else notListed += 1;
    }
  };
  const place = (item: unknown) => {
    commaBefore = false;
    const frame = frames.at(-1);
    if (frame === undefined) value = item;
    else if (frame.kind === 'array') frame.items.push(item);
    // The first of two equal keys stays; a forbidden one is never set.
    else if (!Object.hasOwn(frame.entries, frame.key) && !forbiddenKeys.has(frame.key)) {
      frame.entries[frame.key] = item;
    }
  };
  const open = (frame: Frame, line: number, character: number) => {
    commaBefore = false;
    if (frames.length === maximumDepth) {
      isWellFormed = false;
      report(errorAt(placeAt(line, character), 'json.too-deep', { maximum: maximumDepth }));
    }
    frames.push(frame);
  };
  const close = () => {
    const frame = frames.pop();
    if (frame) place(frame.kind === 'array' ? frame.items : frame.entries);
  };

  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, character) => {
        open({ kind: 'object', entries: {}, key: '', firstLines: new Map() }, line, character);
      },
      onArrayBegin: (_offset, _length, line, character) => {
        open({ kind: 'array', items: [] }, line, character);
      },
      onObjectEnd: close,
      onArrayEnd: close,
      onSeparator: (character) => {
        commaBefore = character === ',';
      },
      onObjectProperty: (key, _offset, _length, line, character) => {
        commaBefore = false;
        const frame = frames.at(-1);
        if (frame?.kind !== 'object') return;
        frame.key = key;
        const at = placeAt(line, character);
        const firstLine = frame.firstLines.get(key);
        if (firstLine === undefined) frame.firstLines.set(key, line + 1);
        else report(errorAt(at, 'json.duplicate-key', { key: visibleExcerpt(key), firstLine }));
        if (forbiddenKeys.has(key)) report(errorAt(at, 'json.forbidden-key', { key }));
        report(...textIssues(key, at));
      },
      onLiteralValue: (literal: unknown, offset, length, line, character) => {
        if (typeof literal === 'string') {
          report(...textIssues(literal, placeAt(line, character), true));
        } else if (typeof literal === 'number') {
          const fault = findNumberFault(text.slice(offset, offset + length));
          const isAllowed = fault?.reason === 'digits-lost' && options.allowRoundedFractions;
          if (fault && !isAllowed) {
            report(errorAt(placeAt(line, character), 'json.unsafe-number', fault));
          }
        }
        // Minus zero would come back as 0 from the record's canonical form.
        place(literal === 0 ? 0 : literal);
      },
      onError: (code, offset, _length, line, character) => {
        isWellFormed = false;
        // The parser names one fault several times while it looks for a place to go on.
        if (offset === lastSyntaxOffset) return;
        lastSyntaxOffset = offset;
        if (issues.length >= listedFaults) {
          notListed += 1;
          return;
        }
        const problem = isEmpty
          ? 'empty'
          : syntaxProblem(printParseErrorCode(code), text, offset, commaBefore);
        const excerpt = visibleExcerpt(
          text.slice(offset, offset + 60).split(/[\r\n]/)[0] ?? '',
          20,
        );
        report(errorAt(placeAt(line, character), 'json.syntax', { problem, excerpt }));
      },
    },
    { disallowComments: true },
  );

  if (notListed > 0) issues.push(errorAt({ source, path: [] }, 'json.more-faults', { notListed }));
  return { value, issues, isWellFormed };
}

function syntaxProblem(
  parserCode: string,
  text: string,
  offset: number,
  commaBefore: boolean,
): JsonProblem {
  const closesAfterComma = commaBefore && /[\]}]/.test(text[offset] ?? '');
  switch (parserCode) {
    case 'InvalidSymbol':
      return 'invalid-word';
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return 'invalid-number';
    case 'PropertyNameExpected':
      return closesAfterComma ? 'trailing-comma' : 'key-expected';
    case 'ColonExpected':
      return 'colon-expected';
    case 'CommaExpected':
      return 'comma-expected';
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return 'bracket-expected';
    case 'EndOfFileExpected':
      return 'after-end';
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'comment';
    case 'UnexpectedEndOfString':
      return 'string-end';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'invalid-escape';
    case 'InvalidCharacter':
      return 'invalid-character';
    default:
      return closesAfterComma ? 'trailing-comma' : 'value-expected';
  }
}

/**
 * Where containers first lie deeper than `maximum`, found without recursion. A bracket that closes
 * nothing is passed over, as the parser does, so that it cannot hide depth.
 */
function findTooDeep(text: string, maximum: number): { line: number; column: number } | undefined {
  const scanner = createScanner(text, true);
  const openBraces: boolean[] = [];
  for (;;) {
    scanner.scan();
    if (scanner.getTokenLength() === 0) return undefined;
    // A string's token is longer than one character.
    const token = scanner.getTokenLength() === 1 ? text[scanner.getTokenOffset()] : '';
    if (token === '{' || token === '[') {
      if (openBraces.length === maximum) {
        return {
          line: scanner.getTokenStartLine() + 1,
          column: scanner.getTokenStartCharacter() + 1,
        };
      }
      openBraces.push(token === '{');
    } else if ((token === '}' || token === ']') && openBraces.at(-1) === (token === '}')) {
      openBraces.pop();
    }
  }
}

function withRowLabel(issue: Issue, document: unknown): Issue {
  const label = findRowLabel(document, issue.path);
  return label === undefined ? issue : { ...issue, label };
}
