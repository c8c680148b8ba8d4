import { findDistricts, type NationalCodes } from '../../src/core/regions/nationalCodes.ts';
import { kindOfName } from '../../src/core/regions/kindOfName.ts';
import type { RegionKind } from '../../src/core/regions/regionKind.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { undecidedHost } from '../../src/core/schemas/officialFields.ts';
import { begin as words } from '../../src/i18n/zh/begin.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import type { Answers, Question } from './options.ts';
import { nationalCodesYear } from './readNationalCodes.ts';

/** Where the content goes unless the office says otherwise: beside the program, not inside it. */
const DEFAULT_FOLDER = '../jianhe-content';

/** Everything that a first content folder is made from. */
export interface Identity {
  readonly name: string;
  readonly code: string;
  readonly kind: RegionKind;
  readonly office: string;
  readonly phone: string;
  readonly host: string;
  readonly to: string;
}

/** How questions are put, and remarks made. */
export interface Conversation {
  /** Absent where nobody sits at the terminal: then nothing is asked. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  readonly say: (line: string) => void;
}

/**
 * The answers of the office: given, proposed and confirmed, or asked for.
 *
 * @throws ExpectedFailure naming every missing or wrong answer, before anything is written
 */
export const askAnswers = async (
  given: Answers,
  codes: NationalCodes,
  { ask, say }: Conversation,
): Promise<Identity> => {
  const missing: string[] = [];
  const answer = async (
    question: Question,
    proposal?: string,
    isNeeded = proposal === undefined,
  ): Promise<string> => {
    const written = given[question];
    if (written !== undefined) return checked(question, written);
    if (!ask) {
      if (isNeeded) missing.push(words.option(question, words.questions[question]));
      return proposal ?? '';
    }
    for (;;) {
      const said = await ask(words.ask(words.questions[question], proposal));
      if (said === undefined) throw new ExpectedFailure(words.brokenOff);
      const text = said.trim() === '' ? (proposal ?? '') : said.trim();
      if (isFitting(question, text)) return text;
      say(invalid(question, text));
    }
  };

  const written = await answer('name');
  const proposal = proposedCode(given, written, codes, say);
  const code = await answer('code', proposal);
  const known = codes.districts.find((district) => district.code === code);
  const name = known && written.endsWith(known.name) ? known.name : written;
  if (known && known.name !== name) say(words.otherName(code, known.name, nationalCodesYear));
  const kind = await answer('kind', kindWord(kindOfName('district', name)));
  const office = await answer('office', `${name}河长制办公室`);
  const phone = await answer('phone');
  const host = await answer('host', ask ? '' : undecidedHost);
  const to = await answer('to', DEFAULT_FOLDER);
  if (missing.length > 0) throw new ExpectedFailure(words.missing(missing));
  return { name, code, kind: kindOf(kind), office, phone, host: host || undecidedHost, to };
};

/** The code of the place by this name, if the national list has exactly one. */
const proposedCode = (
  { code }: Answers,
  name: string,
  codes: NationalCodes,
  say: (line: string) => void,
): string | undefined => {
  if (code !== undefined || name === '') return undefined;
  const found = findDistricts(codes, name);
  const places = found.map((each) => words.place(each.code, each.within, each.name));
  const [only] = found;
  if (!only) say(words.unknownCode(name, nationalCodesYear));
  else if (found.length > 1) say(words.severalCodes(places, nationalCodesYear));
  else say(words.foundCode(places.join(''), nationalCodesYear));
  return found.length === 1 ? only?.code : undefined;
};

const { shape } = siteSchema;

const fitting: Readonly<Record<Exclude<Question, 'to'>, (text: string) => boolean>> = {
  name: (text) => shape.district.shape.name.safeParse(text).success,
  code: (text) => shape.district.shape.regionCode.safeParse(text).success,
  kind: (text) => findKind(text) !== undefined,
  office: (text) => shape.officeName.safeParse(text).success,
  phone: (text) => shape.supervision.shape.phone.safeParse(text).success,
  host: (text) => text === '' || shape.host.safeParse(text).success,
};

const isFitting = (question: Question, text: string): boolean =>
  question === 'to' ? text !== '' : fitting[question](text);

const checked = (question: Question, text: string): string => {
  if (!isFitting(question, text)) throw new ExpectedFailure(invalid(question, text));
  return text;
};

const invalid = (question: Question, text: string): string =>
  question === 'to'
    ? words.usage
    : words.invalid(words.questions[question], text, words.expected[question]);

const kinds = Object.entries(words.kinds);

const kindWord = (kind: RegionKind): string => kinds.find(([id]) => id === kind)?.[1] ?? '区';

const findKind = (word: string): RegionKind | undefined => {
  const found = kinds.find(([id, each]) => each === word || id === word)?.[0];
  return districtKinds.find((kind) => kind === found);
};

const kindOf = (word: string): RegionKind => findKind(word) ?? 'district';

const districtKinds = [
  'district',
  'county',
  'county-city',
  'banner',
  'autonomous-county',
] as const satisfies readonly RegionKind[];
