import type { JsonProblem } from '../issues/issue.ts';
import type { JsonScanner, JsonToken } from './jsonScanner.ts';

/** Callbacks of the parser. The scanner is at the token in question. */
export interface JsonVisitor {
  readonly open: (kind: 'object' | 'array') => void;
  readonly close: () => void;
  /** The scanner's value is a key. */
  readonly key: () => void;
  /** The scanner's value is a value. */
  readonly value: () => void;
  readonly fault: (problem: JsonProblem) => void;
}

/**
 * Thrown when containers are nested deeper than the recursion limit. The scanner is at the
 * container that is too deep.
 */
export class TooDeep extends Error {}

/**
 * Parses a text from first to last token. After a fault it continues at the next comma or bracket,
 * so all faults are reported in one run.
 *
 * @param maximumDepth limit of open brackets; an unmatched closing bracket does not reduce the
 *   depth
 * @throws TooDeep
 */
export const visitJson = (
  scanner: JsonScanner,
  visitor: JsonVisitor,
  maximumDepth: number,
): void => {
  const openBrackets: JsonToken[] = [];
  let commaBefore = false;

  const isAt = (token: JsonToken): boolean => scanner.token === token;
  const countDepth = (token: JsonToken): void => {
    if (token === '{' || token === '[') {
      if (openBrackets.length === maximumDepth) throw new TooDeep();
      openBrackets.push(token === '{' ? '}' : ']');
    } else if (openBrackets.at(-1) === token) openBrackets.pop();
  };
  const advance = (): void => {
    commaBefore = scanner.token === ',';
    for (;;) {
      const token = scanner.next();
      if (scanner.fault) visitor.fault(tokenProblems[scanner.fault]);
      if (token === 'comment') visitor.fault('comment');
      else if (token === 'unknown') visitor.fault('invalid-word');
      else {
        countDepth(token);
        return;
      }
    }
  };
  const skipTo = (...tokens: readonly JsonToken[]): void => {
    while (!isAt('end') && !tokens.includes(scanner.token)) advance();
  };
  const missing = (problem: JsonProblem): void => {
    const isTrailing = commaBefore && (isAt('}') || isAt(']'));
    visitor.fault(isTrailing ? 'trailing-comma' : problem);
  };
  const readProperty = (): void => {
    if (!isAt('string')) {
      missing('key-expected');
      skipTo('}', ',');
      return;
    }
    visitor.key();
    advance();
    if (!isAt(':')) {
      visitor.fault('colon-expected');
      skipTo('}', ',');
      return;
    }
    advance();
    readItem('}');
  };
  const readItem = (end: '}' | ']'): void => {
    if (readValue()) return;
    missing('value-expected');
    skipTo(end, ',');
  };
  const readContainer = (kind: 'object' | 'array', end: '}' | ']'): void => {
    visitor.open(kind);
    advance();
    let needsComma = false;
    while (!isAt(end) && !isAt('end')) {
      if (isAt(',')) {
        if (!needsComma) visitor.fault('value-expected');
        advance();
      } else if (needsComma) visitor.fault('comma-expected');
      if (kind === 'object') readProperty();
      else readItem(end);
      needsComma = true;
    }
    visitor.close();
    if (isAt('end')) visitor.fault('bracket-expected');
    else advance();
  };
  const readValue = (): boolean => {
    if (isAt('{')) readContainer('object', '}');
    else if (isAt('[')) readContainer('array', ']');
    else if (isAt('string') || isAt('number') || isAt('word')) {
      visitor.value();
      advance();
    } else return false;
    return true;
  };

  advance();
  if (isAt('end')) visitor.fault('empty');
  else if (!readValue()) visitor.fault('value-expected');
  else if (!isAt('end')) visitor.fault('after-end');
};

const tokenProblems = {
  number: 'invalid-number',
  'string-end': 'string-end',
  escape: 'invalid-escape',
  character: 'invalid-character',
} as const;
