/**
 * What is wrong with an input, as data. The sentences come last: `src/i18n/{zh,en}/issues.ts` has
 * one entry for every code of `IssueParams`, and the compiler checks that none is missing.
 *
 * To add a code, add one line to `IssueParams`; the compiler then requires it in both sentence
 * tables.
 */

import type { GlyphFault } from '../characters/glyphFile.ts';
import type { RelationIssueParams } from './relationIssues.ts';
import { withoutDust } from '../numbers/decimals.ts';
import type { PrintIssueParams } from './printIssues.ts';
import type { TableIssueParams } from './tableIssues.ts';

/** Every code with the parameters of its sentences. Codes of later passes are intersected in. */
export interface IssueParams extends RelationIssueParams, PrintIssueParams, TableIssueParams {
  // Bytes and JSON text.
  'json.encoding': { byteOffset: number; likely: 'gbk' | 'utf-16' | 'unknown' };
  'json.too-large': { maximumBytes: number; receivedBytes: number };
  'json.syntax': { problem: JsonProblem; excerpt: string };
  'json.duplicate-key': { key: string; firstLine: number };
  'json.unsafe-number': { literal: string; reason: UnsafeNumberReason; stored: string };
  'json.forbidden-key': { key: string };
  'json.too-deep': { maximum: number };
  /** One string, number or comment. */
  'json.too-long': { maximumBytes: number };
  /** A string counts twice, a container four times. */
  'json.too-many': { maximum: number };
  'json.not-object': { expected: 'object' | 'array'; received: JsonKind };
  'json.more-faults': { notListed: number };

  // Characters of any string.
  'text.refused-character': { codePoint: string; position: number; excerpt: string };
  'text.private-use': { codePoint: string; position: number; excerpt: string };
  /** Decoded with the wrong encoding; without `meant` the bytes are lost. */
  'text.mojibake': { received: string; meant?: string };
  /** A selector of a variant glyph was dropped; `kept` is the text without it. */
  'text.variant': { kept: string };
  /** No face here can print a character. */
  'text.no-glyph': { character: string; codePoint: string; text: string };
  /** A file of `content/glyphs` is no outline of a hanzi. */
  'glyph.file': { fault: GlyphFault };
  /** Nobody knows how a character of a name is read. */
  'text.no-reading': { character: string; name: string; isPerson: boolean };

  // One value against its schema. `title` is the field's human name, if the schema has one.
  'shape.missing': { title?: string };
  'shape.type': { title?: string; expected: JsonKind | 'integer' | 'other'; received: JsonKind };
  'shape.range': RangeParams;
  /** `isNoDay`: written like a day, but the calendar has no such day. */
  'shape.format': {
    title?: string;
    format: string;
    received: string;
    example?: string;
    isNoDay?: true;
  };
  'shape.choice': { title?: string; choices: readonly string[]; received: string; meant?: string };
  /** Rows not checked because the limit of faults was reached. */
  'shape.unread-rows': { unreadRows: number };
  'shape.unknown-field': { field: string; meant?: string; times?: number };
  'shape.size': {
    title?: string;
    what: 'characters' | 'items';
    minimum?: number;
    maximum?: number;
    received: number;
  };
  'shape.other': { title?: string; message: string; received: string };

  // Phones, personal information, board codes.
  'phone.form': { received: string; reason: PhoneFault };
  'phone.shared-mobile': { display: string; holders: readonly string[] };
  'phone.two-area-codes': { number: string; areaCodes: readonly string[] };
  'privacy.found': { kind: PersonalKind; excerpt: string };
  'board-code.form': { received: string; reason: 'length' | 'character' | 'check'; detail: string };

  // Pictures that problems name.
  /** A picture of a problem that lies in none of the folders. */
  'picture.missing': { file: string; folders: readonly string[] };
  'picture.broken': { file: string };
  'picture.too-large': { file: string; maximumBytes: number; receivedBytes: number };
  /** Two files of one name; the one in `pictures` stays. */
  'picture.two': { kept: string; other: string };

  // content/pinyin.json: a syllable for each character.
  'pinyin.syllables': { text: string; reading: string; expected: number; received: number };
}

/** A number outside its bounds, both inclusive. */
export interface RangeParams {
  title?: string;
  minimum?: number;
  maximum?: number;
  /** Unit as the schema names it, e.g. `km`. */
  unit?: string;
  received: number;
  /** Set if another order of magnitude would fit; see `findScaleHint`. */
  hint?: ScaleHint;
}

/** The value that was probably meant: `received` divided by `factor`. */
export interface ScaleHint {
  value: number;
  factor: number;
}

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'nothing';

export type JsonProblem =
  | 'after-end'
  | 'bracket-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'comment'
  | 'empty'
  | 'invalid-character'
  | 'invalid-escape'
  | 'invalid-number'
  | 'invalid-word'
  | 'key-expected'
  | 'string-end'
  | 'trailing-comma'
  | 'value-expected';

export type UnsafeNumberReason = 'integer-beyond-2^53' | 'digits-lost' | 'overflow' | 'underflow';

/** Why a text is not a printable phone number. */
export type PhoneFault =
  | 'empty'
  | 'letters'
  | 'several-numbers'
  | 'area-code-missing'
  | 'area-code-unknown'
  | 'local-number'
  | 'length';

/** Personal information that is never published unasked. */
export type PersonalKind =
  | 'id-number'
  | 'document-number'
  | 'mobile'
  | 'chat-account'
  | 'e-mail'
  | 'bank-card'
  | 'plate'
  | 'home-address'
  | 'birth-date'
  | 'health'
  | 'minor'
  | 'whereabouts';

export type IssueCode = keyof IssueParams;

/** Where an issue was found. */
export interface IssuePlace {
  /** File as the clerk knows it, e.g. `record/rivers.json`. */
  source: string;
  /** Keys and zero-based indexes from the top of the file to the value. */
  path: readonly (string | number)[];
  /** Human name of the row, e.g. 沙沟河. */
  label?: string;
  /** Address of a cell, such as `D7`, on the sheet named by the path. */
  cell?: string;
  /** Part of the published record that the path lies in, where no submitted table contains it. */
  published?: string;
  /** One-based. */
  line?: number;
  /** One-based, counted in UTF-16 units. */
  column?: number;
}

/** An issue of one code. */
export interface IssueOf<Code extends IssueCode> extends IssuePlace {
  code: Code;
  severity: 'error' | 'warning';
  params: IssueParams[Code];
}

/** An issue of any code, discriminated by `code`. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** An issue that keeps a piece from being printed. */
export type PrintIssue = {
  [Code in keyof PrintIssueParams]: IssueOf<Code>;
}[keyof PrintIssueParams];

/** An issue that stops the import. */
export const errorAt = <Code extends IssueCode>(
  place: IssuePlace,
  code: Code,
  params: IssueParams[Code],
): IssueOf<Code> => ({ ...place, code, severity: 'error', params });

/** An issue that is reported and lets the import go on. */
export const warningAt = <Code extends IssueCode>(
  place: IssuePlace,
  code: Code,
  params: IssueParams[Code],
): IssueOf<Code> => ({ ...place, code, severity: 'warning', params });

/** True if at least one issue stops the import. */
export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.severity === 'error');

/**
 * The value that was probably meant by a number outside its bounds: metres typed for kilometres
 * (divide by 1,000), yuan or tonnes for 万 (10,000), per cent for a ratio (100), or the reverse.
 *
 * @returns undefined if no such factor brings the number inside both bounds
 */
export const findScaleHint = (
  received: number,
  minimum: number | undefined,
  maximum: number | undefined,
): ScaleHint | undefined => {
  const tooLarge = maximum !== undefined && received > maximum;
  const tooSmall = minimum !== undefined && received < minimum && received > 0;
  if (!tooLarge && !tooSmall) return undefined;

  // Only for a ratio typed as per cent is 100 more likely than 1,000.
  const isRatio = minimum === 0 && maximum === 1;
  const sizes = isRatio ? [100] : [1000, 10_000];
  for (const size of sizes) {
    const value = tooLarge ? withoutDust(received / size) : withoutDust(received * size);
    const fits = (minimum ?? -Infinity) <= value && value <= (maximum ?? Infinity);
    if (fits) return { value, factor: tooLarge ? size : 1 / size };
  }
  return undefined;
};
