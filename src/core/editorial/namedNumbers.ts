import { isEndOfTime, isSummedUp, isYearSoFar, spokenTime, type SpokenTime } from './spokenTime.ts';
import { clauseTo, isSameNumber, type Clause, type WrittenNumber } from './writtenNumbers.ts';

/** A number of the record that people name without the title of its figure: 逾期问题 8 件. */
export interface NamedNumber {
  readonly value: number;
  readonly unit: string;
  /** Everyday names. `…` marks the place of the number: 平均…办结. */
  readonly names: readonly string[];
  /** Its month, such as `9月`, with the year if it differs from the edition's. */
  readonly onlyWith: readonly string[];
  /** Whether it is a state at the end of a period or an amount within it. */
  readonly kind: 'stock' | 'flow';
}

/** Numbers of one figure, or of the ledger, with the words that tell them from another's. */
export interface NamedFigure {
  readonly title: string;
  /** Word that selects this figure where several share a name: 四乱. */
  readonly topic?: string | undefined;
  /** Year and month of the cut-off, such as `2026年` and `10月`. */
  readonly year: string;
  readonly month: string;
  readonly named: readonly NamedNumber[];
}

/** The place of a number in the text, and the text before it. */
export interface Surroundings {
  readonly sentence: string;
  /** Period of the sentences before, or of the title. */
  readonly before: SpokenTime;
  /** The sentence or the title mentions a town, village or river. */
  readonly isOfPlace: boolean;
}

/** How a hand-typed number compares with the record. */
export interface NumberVerdict {
  readonly title: string;
  readonly unit: string;
  readonly isKnown: boolean;
  /** What the record states. */
  readonly stated: { readonly value: number; readonly unit: string };
}

interface Candidate {
  readonly figure: NamedFigure;
  readonly number: NamedNumber;
  /** Length of its name in letters; the longest name wins. */
  readonly weight: number;
}

/**
 * Compares a number with the record's value under the everyday name beside it. Undefined if there
 * is no such name, or if the number may refer to a place, period or event without a published
 * value.
 */
export const namedVerdict = (
  written: WrittenNumber,
  surroundings: Surroundings,
  figures: readonly NamedFigure[],
): NumberVerdict | undefined => {
  const { sentence } = surroundings;
  const beside = nearestNames(candidatesBeside(sentence, written, figures), sentence);
  const of = clauseTo(sentence, written);
  const ofTime = beside.filter((one) => isOfTime(one, of, surroundings.before));
  const known = (ofTime.length > 0 ? ofTime : beside).find(({ number }) =>
    isSameNumber(number.value, written),
  );
  const meant = known ?? ofTime.at(-1);
  if (!meant) return undefined;
  const isOther =
    surroundings.isOfPlace ||
    isElsewhere.test(of.sentence) ||
    otherNumber.test(of.clause) ||
    (meant.number.kind === 'flow' && ownCount.test(of.clause));
  if (!known && isOther) return undefined;
  return {
    title: meant.figure.title,
    unit: unitWritten(written, meant.number.unit) ?? meant.number.unit,
    isKnown: known !== undefined,
    stated: meant.number,
  };
};

/** Units people write in place of the record's unit. */
const alike: Readonly<Record<string, readonly string[]>> = {
  件: ['件', '个', '起', '处', '宗'],
  眼: ['眼', '口'],
  天: ['天', '日'],
};

/** The unit after the number, if it is the record's unit or an equivalent. */
const unitWritten = ({ after }: WrittenNumber, unit: string): string | undefined =>
  (alike[unit] ?? [unit]).find(
    (one) =>
      after.startsWith(one) &&
      (one === unit || /^(?:问题|机井|办结|销号|逾期|在办|$)/.test(after.slice(one.length))),
  );

/** Words that may stand between a name and its number. */
const links =
  /^[\s：:]*(?:的|问题|机井|垃圾|河道|数量?|总数|件数|已|共|累计|合计|总计|全部|仍|还|尚|现|有|为|是|达到?|增加?[到至]|减少?[到至]|[上下]?[升降][到至]|只|仅)*[\s：:]*$/;

/** Numbers whose name stands directly before or after this one. */
const candidatesBeside = (
  sentence: string,
  written: WrittenNumber,
  figures: readonly NamedFigure[],
): readonly Candidate[] => {
  const before = sentence.slice(0, written.at);
  if (/(?:约|近|超过?|不足|不到|逾|第)\s*$/.test(before)) return [];
  return figures.flatMap((figure) =>
    figure.named.flatMap((number): readonly Candidate[] => {
      const unit = unitWritten(written, number.unit);
      if (unit === undefined) return [];
      const from = written.at + written.length - written.after.length + unit.length;
      const behind = sentence.slice(from);
      const weight = Math.max(...number.names.map((name) => weightOf(name, before, behind)));
      return weight > 0 ? [{ figure, number, weight }] : [];
    }),
  );
};

/** Length of the name beside the number, in letters; 0 if there is none. */
const weightOf = (name: string, before: string, behind: string): number => {
  const [head = '', tail] = name.split('…');
  const at = head === '' ? before.length : before.lastIndexOf(head);
  const isBefore = head === '' || (at !== -1 && links.test(before.slice(at + head.length)));
  const isBehind =
    tail === undefined || new RegExp(`^(?:问题|机井)?\\s*(?:仍|还|已|即)?${tail}`).test(behind);
  return isBefore && isBehind ? head.length + (tail?.length ?? 0) : 0;
};

/** Of overlapping names, the longest. A figure with a topic needs its topic in the text. */
const nearestNames = (candidates: readonly Candidate[], sentence: string): readonly Candidate[] => {
  const ofTopic = candidates.filter(
    ({ figure: { topic } }) => topic !== undefined && sentence.includes(topic),
  );
  const meant =
    ofTopic.length > 0
      ? ofTopic
      : candidates.filter(({ figure: { topic } }) => topic === undefined);
  const longest = Math.max(...meant.map(({ weight }) => weight));
  return meant.filter(({ weight }) => weight === longest);
};

/** Whether the number belongs to the period named in the text around it. */
const isOfTime = (
  { figure, number }: Candidate,
  { sentence, clause }: Clause,
  before: SpokenTime,
): boolean => {
  const own = spokenTime(sentence);
  const year = own.year ?? before.year ?? figure.year;
  if (own.isOther || !isOfYear(number, year, figure.year)) return false;
  const isPlain = number.onlyWith.length === 0;
  const isFlow = number.kind === 'flow';
  if (isFlow && isSummedUp(sentence)) return false;
  if (isFlow && isYearSoFar(clause)) return isPlain;

  const month = own.months.at(-1);
  if (month !== undefined) {
    if (isFlow) return isOfMonth(number, month);
    if (!isEndOfTime(sentence)) return false;
    return isPlain ? month === figure.month : isOfMonth(number, month);
  }
  // The sentence names no period: use the period named before it, or the cut-off.
  if (before.isOther) return false;
  const said = before.months.at(-1) ?? (/[当本]月/.test(clause) ? figure.month : undefined);
  if (!isFlow) return isPlain || (said !== undefined && isOfMonth(number, said));
  return said === undefined ? isPlain && isWhole.test(sentence) : isOfMonth(number, said);
};

const isOfMonth = ({ onlyWith }: NamedNumber, month: string): boolean => onlyWith.includes(month);

const isOfYear = ({ onlyWith }: NamedNumber, year: string, own: string): boolean =>
  (onlyWith.find((word) => word.endsWith('年')) ?? own) === year;

/** The text speaks of the whole district. */
const isWhole = /全区|各乡镇|各河流|各级/;

/** A town, village or river that its article need not name again. */
const isElsewhere = /[全本我该][镇乡村街社]|该河|辖区|流域|全市|全省|全国/;

/** A number other than the published one: a correction, a target. */
const otherNumber = /更正|目标|不低于|不少于|(?<!按)要求|力争|确保|同比|环比|[比较][上去]/;

/** The result of one inspection, raid or hotline is not that of the district. */
const ownCount =
  /检查|专项|抽查|暗访|督查|督导|培训|行动|执法|夜查|联合|遥感|举报|热线|无人机|志愿|人大|政协|媒体|督办/;
