import { isEndOfTime, isSummedUp, isYearSoFar, spokenTime, type SpokenTime } from './spokenTime.ts';
import { clauseTo, isSameNumber, type Clause, type WrittenNumber } from './writtenNumbers.ts';

/** A number of the record that people name by itself, without the title of its figure: 逾期问题 8 件. */
export interface NamedNumber {
  readonly value: number;
  readonly unit: string;
  /** Everyday names. `…` marks the place of the number: 平均…办结. */
  readonly names: readonly string[];
  /** Month it is of, such as `9月`, and its year where that is another than the edition's. */
  readonly onlyWith: readonly string[];
  /** What stands at the end of a time, or what came about in it. */
  readonly kind: 'stock' | 'flow';
}

/** Numbers of one figure, or of the ledger, with the words that distinguish them from another's. */
export interface NamedFigure {
  readonly title: string;
  /** Word that means this figure where several give the same name to theirs: 四乱. */
  readonly topic?: string | undefined;
  /** Year and month of the cut-off, such as `2026年` and `10月`. */
  readonly year: string;
  readonly month: string;
  readonly named: readonly NamedNumber[];
}

/** The place of a number in the text, and the text before it. */
export interface Surroundings {
  readonly sentence: string;
  /** Time of the sentences before, or of the title. */
  readonly before: SpokenTime;
  /** A town, village or river is spoken of, in the sentence or in the title. */
  readonly isOfPlace: boolean;
}

/** How a number written by hand stands to the record. */
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
  /** Letters of its name: the longer name is meant. */
  readonly weight: number;
}

/**
 * Compares a number with the value that the record states under the everyday name beside it.
 * Undefined where there is no such name, or where the number may be about a place, time or event
 * for which nothing was published.
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

/** Units that people put in the place of the one of the record. */
const alike: Readonly<Record<string, readonly string[]>> = {
  件: ['件', '个', '起', '处', '宗'],
  眼: ['眼', '口'],
  天: ['天', '日'],
};

/** The unit behind the number, where it is that of the record or means the same. */
const unitWritten = ({ after }: WrittenNumber, unit: string): string | undefined =>
  (alike[unit] ?? [unit]).find(
    (one) =>
      after.startsWith(one) &&
      (one === unit || /^(?:问题|机井|办结|销号|逾期|在办|$)/.test(after.slice(one.length))),
  );

/** Words that may stand between a name and its number. */
const links =
  /^[\s：:]*(?:的|问题|机井|垃圾|河道|数量?|总数|件数|已|共|累计|合计|总计|全部|仍|还|尚|现|有|为|是|达到?|增加?[到至]|减少?[到至]|[上下]?[升降][到至]|只|仅)*[\s：:]*$/;

/** Numbers with a name right before or behind this one. */
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

/** Letters of a name that stands beside the number; 0 where it does not. */
const weightOf = (name: string, before: string, behind: string): number => {
  const [head = '', tail] = name.split('…');
  const at = head === '' ? before.length : before.lastIndexOf(head);
  const isBefore = head === '' || (at !== -1 && links.test(before.slice(at + head.length)));
  const isBehind =
    tail === undefined || new RegExp(`^(?:问题|机井)?\\s*(?:仍|还|已|即)?${tail}`).test(behind);
  return isBefore && isBehind ? head.length + (tail?.length ?? 0) : 0;
};

/** Of names of one another, the longest; of a figure with a topic, where its topic is spoken of. */
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

/** Whether the number belongs to the time that the words around it name. */
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
  // The sentence names no time: take the time named before it, or else the cut-off.
  if (before.isOther) return false;
  const said = before.months.at(-1) ?? (/[当本]月/.test(clause) ? figure.month : undefined);
  if (!isFlow) return isPlain || (said !== undefined && isOfMonth(number, said));
  return said === undefined ? isPlain && isWhole.test(sentence) : isOfMonth(number, said);
};

const isOfMonth = ({ onlyWith }: NamedNumber, month: string): boolean => onlyWith.includes(month);

const isOfYear = ({ onlyWith }: NamedNumber, year: string, own: string): boolean =>
  (onlyWith.find((word) => word.endsWith('年')) ?? own) === year;

/** The whole district is spoken of. */
const isWhole = /全区|各乡镇|各河流|各级/;

/** A town, village or river that its article need not name again. */
const isElsewhere = /[全本我该][镇乡村街社]|该河|辖区|流域|全市|全省|全国/;

/** Another number than the one published: a correction, a target. */
const otherNumber = /更正|目标|不低于|不少于|(?<!按)要求|力争|确保|同比|环比|[比较][上去]/;

/** What one inspection, raid or hotline found is not what the district found. */
const ownCount =
  /检查|专项|抽查|暗访|督查|督导|培训|行动|执法|夜查|联合|遥感|举报|热线|无人机|志愿|人大|政协|媒体|督办/;
