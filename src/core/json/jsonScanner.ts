import { joinBytes } from './checkedUtf8.ts';
import { pooledString } from './pooledString.ts';
import { unescaped } from './unescaped.ts';

export type JsonToken =
  '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'number' | 'word' | 'comment' | 'unknown' | 'end';

/** A fault inside a token. */
export type TokenFault = 'number' | 'string-end' | 'escape' | 'character';

/** Thrown when a token is longer than any value in a record. */
export class TokenTooLong extends Error {}

/**
 * Longest string, number, word or comment, in bytes. The longest text of the format is far shorter.
 */
export const LONGEST_TOKEN_BYTES = 4 * 1024 * 1024;

const EXCERPT_BYTES = 240;
const EXCERPT_CHARACTERS = 60;
/** A double keeps this many digits exactly. */
const SAFE_DIGITS = 15;
const powersOfTen = Array.from({ length: SAFE_DIGITS + 1 }, (_, power) => 10 ** power);

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const STAR = 0x2a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const BACKSLASH = 0x5c;
const LAST_PRINTABLE = 0x7e;
const byteOrderMark = [0xef, 0xbb, 0xbf];

const signs = new Map<number, JsonToken>(
  (['{', '}', '[', ']', ':', ','] as const).map((sign) => [sign.charCodeAt(0), sign]),
);
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const endsWord = new Set([...signs.keys(), TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE, SLASH]);

/**
 * Reads JSON tokens from UTF-8 bytes in chunks. At most one chunk and one token are in memory at a
 * time, and no value keeps a reference to its chunk.
 */
export class JsonScanner {
  token: JsonToken = 'end';
  /** Text of a string, a number or a word. */
  value: string | number | boolean | null = null;
  fault: TokenFault | undefined;
  /** True for a string of printable ASCII, and for a number that a double holds exactly. */
  isPlain = false;
  /** One-based line in which the token starts. */
  line = 1;

  readonly #pieces: Iterator<Uint8Array>;
  #bytes: Uint8Array = new Uint8Array(0);
  /** Next byte to read, and first byte of the token, both as offsets in `#bytes`. */
  #at = 0;
  #start = 0;
  /** Number of bytes dropped before `#bytes`. */
  #dropped = 0;
  /**
   * The current line: its number, its first byte in `#bytes`, and the UTF-16 units of it already
   * dropped.
   */
  #line = 1;
  #lineStart = 0;
  #lineUnits = 0;
  /** Computed early for a comment, which may span several lines. */
  #column: number | undefined;

  /** @param pieces valid UTF-8 as a whole, with or without a byte order mark at the start */
  constructor(pieces: Iterator<Uint8Array>) {
    this.#pieces = pieces;
  }

  /** Zero-based offset of the token's first byte. */
  get offset(): number {
    return this.#dropped + this.#start;
  }

  /** One-based column of the token's start, in UTF-16 units. */
  get column(): number {
    return (
      this.#column ?? this.#lineUnits + countUnits(this.#bytes, this.#lineStart, this.#start) + 1
    );
  }

  /** Bytes currently in memory. */
  get heldBytes(): number {
    return this.#bytes.length;
  }

  /** The token as written. */
  get literal(): string {
    return pooledString(this.#bytes, this.#start, this.#at);
  }

  /** The text from the token's start, at most to the end of the line. */
  get excerpt(): string {
    this.#peekAt(this.#start - this.#at + EXCERPT_BYTES);
    const bytes = this.#bytes.subarray(this.#start, this.#start + EXCERPT_BYTES);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
    return text.slice(0, EXCERPT_CHARACTERS).split(/[\r\n]/)[0] ?? '';
  }

  /**
   * Moves to the next token and skips white space.
   *
   * @throws TokenTooLong
   */
  next(): JsonToken {
    this.#column = undefined;
    this.fault = undefined;
    if (this.#dropped + this.#at === 0) this.#skipMark();
    const byte = this.#skipSpace();
    this.line = this.#line;
    this.token = this.#scan(byte);
    return this.token;
  }

  #scan(byte: number): JsonToken {
    if (byte === QUOTE) return this.#string();
    if (byte === MINUS || isDigit(byte)) return this.#number(byte);
    if (byte === SLASH) return this.#comment();
    if (byte < 0) return 'end';
    const sign = signs.get(byte);
    if (sign === undefined) return this.#word();
    this.#at += 1;
    return sign;
  }

  /** A byte order mark at the start is not part of the text. */
  #skipMark(): void {
    if (byteOrderMark.some((byte, at) => this.#peekAt(at) !== byte)) return;
    this.#at = byteOrderMark.length;
    this.#lineStart = this.#at;
  }

  #skipSpace(): number {
    for (;;) {
      this.#start = this.#at;
      const byte = this.#peek();
      if (byte === SPACE || byte === TAB) this.#at += 1;
      else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) this.#breakLine(byte);
      else return byte;
    }
  }

  #breakLine(byte: number): void {
    this.#at += 1;
    if (byte === CARRIAGE_RETURN && this.#peek() === LINE_FEED) this.#at += 1;
    this.#line += 1;
    this.#lineStart = this.#at;
    this.#lineUnits = 0;
  }

  #string(): JsonToken {
    let isPlain = true;
    let hasEscape = false;
    for (;;) {
      this.#at += 1;
      const byte = this.#peek();
      if (byte === QUOTE) break;
      if (byte < SPACE) {
        isPlain = false;
        if (byte < 0 || byte === LINE_FEED || byte === CARRIAGE_RETURN) {
          this.fault = 'string-end';
          break;
        }
        this.fault = 'character';
      } else if (byte > LAST_PRINTABLE) {
        isPlain = false;
      } else if (byte === BACKSLASH) {
        isPlain = false;
        hasEscape = true;
        // An escaped character does not end the string, unless it is the end of the line.
        if (this.#peekAt(1) >= SPACE) this.#at += 1;
      }
    }
    const text = pooledString(this.#bytes, this.#start + 1, this.#at);
    this.isPlain = isPlain;
    this.value = text;
    if (hasEscape) {
      const read = unescaped(text);
      this.value = read.text;
      if (!read.isRight && this.fault !== 'string-end') this.fault = 'escape';
    }
    if (this.fault !== 'string-end') this.#at += 1;
    return 'string';
  }

  #number(first: number): JsonToken {
    if (first === MINUS) {
      this.#at += 1;
      if (!isDigit(this.#peek())) return 'unknown';
    }
    let mantissa = 0;
    let digits = 0;
    let decimals = 0;
    const take = (): boolean => {
      const byte = this.#peek();
      if (!isDigit(byte)) return false;
      this.#at += 1;
      digits += 1;
      mantissa = mantissa * 10 + byte - ZERO;
      return true;
    };
    // A number that starts with zero has no other digit before the point.
    if (this.#peek() === ZERO) take();
    else while (take());
    if (this.#peek() === POINT) {
      this.#at += 1;
      while (take()) decimals += 1;
      if (decimals === 0) this.fault = 'number';
    }
    const hasExponent = this.fault === undefined && this.#exponent();
    this.isPlain = !hasExponent && digits <= SAFE_DIGITS;
    // A double holds both whole numbers exactly, so their quotient is the nearest double.
    const exact = mantissa / (powersOfTen[decimals] ?? 1);
    if (this.fault) this.value = 0;
    else if (this.isPlain) this.value = first === MINUS ? -exact : exact;
    else this.value = Number(this.literal);
    return 'number';
  }

  #exponent(): boolean {
    const byte = this.#peek();
    if (byte !== 0x45 && byte !== 0x65) return false;
    this.#at += 1;
    const sign = this.#peek();
    if (sign === PLUS || sign === MINUS) this.#at += 1;
    if (!isDigit(this.#peek())) this.fault = 'number';
    while (isDigit(this.#peek())) this.#at += 1;
    return true;
  }

  #comment(): JsonToken {
    this.#column = this.column;
    this.#at += 1;
    const second = this.#peek();
    if (second === SLASH) {
      for (let byte = second; byte >= 0 && !isLineBreak(byte); byte = this.#peek()) this.#at += 1;
      return 'comment';
    }
    if (second !== STAR) return 'unknown';
    this.#at += 1;
    for (let byte = this.#peek(); byte >= 0; byte = this.#peek()) {
      if (isLineBreak(byte)) this.#breakLine(byte);
      else this.#at += 1;
      if (byte !== STAR || this.#peek() !== SLASH) continue;
      this.#at += 1;
      break;
    }
    return 'comment';
  }

  #word(): JsonToken {
    for (let byte = this.#peek(); byte >= 0 && !endsWord.has(byte); byte = this.#peek())
      this.#at += 1;
    const word = words.get(this.literal);
    if (word === undefined) return 'unknown';
    this.value = word;
    return 'word';
  }

  /** The next byte, or -1 at the end. */
  #peek(): number {
    return this.#at < this.#bytes.length ? (this.#bytes[this.#at] ?? -1) : this.#peekAt(0);
  }

  #peekAt(ahead: number): number {
    while (this.#at + ahead >= this.#bytes.length) if (!this.#fetch()) return -1;
    return this.#bytes[this.#at + ahead] ?? -1;
  }

  /**
   * Reads the next chunk and drops the bytes before the current token. False after the last chunk.
   */
  #fetch(): boolean {
    if (this.#bytes.length - this.#start > LONGEST_TOKEN_BYTES) throw new TokenTooLong();
    const piece = this.#pieces.next();
    if (piece.done === true) return false;
    if (this.#lineStart < this.#start) {
      this.#lineUnits += countUnits(this.#bytes, this.#lineStart, this.#start);
      this.#lineStart = this.#start;
    }
    this.#bytes = joinBytes(this.#bytes.subarray(this.#start), piece.value);
    this.#dropped += this.#start;
    this.#lineStart -= this.#start;
    this.#at -= this.#start;
    this.#start = 0;
    return true;
  }
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;
const isLineBreak = (byte: number): boolean => byte === LINE_FEED || byte === CARRIAGE_RETURN;

/** UTF-16 units of UTF-8 bytes: one for each character, two for those of four bytes. */
const countUnits = (bytes: Uint8Array, from: number, to: number): number => {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
};
