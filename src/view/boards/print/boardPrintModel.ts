import { boardQrText } from '../../../core/site/addresses.ts';
import { formatBoardCode } from '../../../core/ids/boardCode.ts';
import { currentFace } from '../../../core/boards/boardTruth.ts';
import { hasCourse } from '../../../core/rivers/waterKind.ts';
import { isMeasured } from '../../../core/places/measured.ts';
import { known } from '../../../core/schemas/notKnown.ts';
import type { River, Signboard } from '../../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../../core/record/recordIndex.ts';
import type { Edition } from '../../../core/schemas/edition.ts';
import type { Site } from '../../../core/schemas/site.ts';
import { text } from '../../../i18n/text.ts';
import { reachLadder, type LadderRung } from '../../chiefs/chiefLadder.ts';
import { supervisionCall } from '../../contacts/callView.ts';
import { formatAmount, formatDate, formatKm, formatPhone } from '../../numbers/format.ts';
import { levelWordOf, waterWord } from '../../regions/levelWords.ts';
import { boardSchematic, type BoardSchematic } from './boardSchematic.ts';
import { boardPrinting } from './boardPrinting.ts';

/** One chief as printed. A vacant post is printed as vacant, with the telephone that answers. */
export interface PrintedChief {
  readonly level: Extract<LadderRung, { kind: 'held' }>['level'];
  readonly title: string;
  /** English title; empty unless the face is bilingual. */
  readonly titleEn: string;
  readonly name: string;
  readonly post: string;
  /** Empty for police chiefs, who have no duty text on the board. */
  readonly duty: string;
  readonly phone: string;
  readonly isVacant: boolean;
}

/** All content of a board's front, back and proof sheet: one model for all its files. */
export interface BoardPrintModel {
  readonly code: string;
  /** Index of the board in the record, from 0. */
  readonly row: number;
  readonly printedCode: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly isBilingual: boolean;
  readonly isDemonstration: boolean;
  /** While the site is not open: nothing may be made with its address. */
  readonly isPreparing?: true;
  readonly readingDistanceM: number;
  readonly level: Signboard['level'];
  /** Whether it stands at a lake: 湖长公示牌. */
  readonly isLake: boolean;
  /** 区级河段, 街道级河段: what the face says of its level. */
  readonly section: string;
  readonly riverName: string;
  /** Name of the river in pinyin; empty unless the face is bilingual. */
  readonly riverPinyin: string;
  readonly reachName: string;
  /** Both ends of the section and its length; empty if unknown. */
  readonly from: string;
  readonly to: string;
  readonly length: string;
  readonly schematic: BoardSchematic & {
    readonly source: string;
    readonly mouth: string;
    readonly wholeLength: string;
  };
  readonly overview: string;
  readonly chiefs: readonly PrintedChief[];
  readonly goals: readonly string[];
  readonly supervisionPhone: string;
  readonly department: string;
  readonly qrText: string;
  /** Address to type, split where it may break: host and path. */
  readonly addressLines: readonly [string, string];
  readonly issuer: string;
  readonly contentDate: string;
  /** Number of the next face. */
  readonly faceNumber: number;
  readonly back: {
    readonly slogan: string;
    readonly acts: readonly string[];
    readonly basis: string;
    readonly hotlines: readonly { readonly phone: string; readonly name: string }[];
  };
  readonly place: string;
  readonly edition: Pick<Edition, 'edition' | 'number' | 'recordSha256'>;
}

/** Inputs of a board's files, beside the record. */
export interface BoardPrintSource {
  readonly index: RecordIndex;
  readonly site: Site;
  readonly newestEdition: Edition;
  /**
   * Pinyin of a river's name for a bilingual face, syllables separated by spaces. Default: only the
   * readings in the record.
   */
  readonly readRiver?: (river: River) => string;
}

/** Print content of one board at the record's cut-off. */
export const boardPrintModel = (
  { index, site, newestEdition, readRiver }: BoardPrintSource,
  board: Signboard,
): BoardPrintModel => {
  const on = index.record.period.dataThrough;
  const river = getRow(index.riverById, board.riverId);
  const reach = getRow(index.reachById, board.reachId);
  const wholeKm = known(river.lengthKm);
  const printing = boardPrinting(site);
  const qrText = boardQrText(site.host, site.base, board.code);
  const address = qrText.replace('https://', '');
  const cut = address.indexOf('/');
  return {
    code: board.code,
    row: index.record.signboards.indexOf(board),
    printedCode: formatBoardCode(board.code),
    widthMm: board.widthMm,
    heightMm: board.heightMm,
    isBilingual: printing.bilingual,
    isDemonstration: index.record.office.demonstration,
    ...(site.preparing === true && { isPreparing: true }),
    readingDistanceM: board.readingDistanceM ?? printing.readingDistanceM,
    level: board.level,
    isLake: !hasCourse(river),
    section: text.boardPrint.face.section(levelWordOf(index, board.level, reach), waterWord(river)),
    riverName: river.name,
    riverPinyin: printing.bilingual ? latinName(readRiver?.(river) ?? river.pinyin) : '',
    reachName: [reach.name, reach.shore ?? ''].join('　').trim(),
    from: known(reach.fromName) ?? '',
    to: known(reach.toName) ?? '',
    length: isMeasured(reach) ? formatKm(Number(formatAmount(reach.toKm - reach.fromKm))) : '',
    schematic: {
      ...boardSchematic(index, river, reach, board),
      source: known(river.source) ?? '',
      mouth: known(river.mouth) ?? '',
      wholeLength:
        wholeKm === undefined ? '' : text.boardPrint.schematic.wholeLength(formatKm(wholeKm)),
    },
    overview: known(river.overview) ?? '',
    chiefs: reachLadder(index, reach, on).map((rung) => printedChief(rung, printing.bilingual)),
    goals: known(river.goals) ?? [],
    supervisionPhone: formatPhone(supervisionCall(index)?.phone ?? ''),
    department: river.leadDepartment ?? '',
    qrText,
    addressLines: [address.slice(0, cut), address.slice(cut)],
    issuer: board.issuer,
    contentDate: text.boardPrint.contentDate(formatDate(on)),
    faceNumber: currentFace(board).number + 1,
    back: {
      slogan: printing.slogan,
      acts: printing.prohibitedActs,
      basis: printing.prohibitedBasis,
      hotlines: [site.supervision, ...site.hotlines].map(({ phone, name }) => ({
        phone: formatPhone(phone),
        name,
      })),
    },
    place: board.place,
    edition: {
      edition: newestEdition.edition,
      number: newestEdition.number,
      recordSha256: newestEdition.recordSha256,
    },
  };
};

const printedChief = (rung: LadderRung, isBilingual: boolean): PrintedChief => {
  const words = text.boardPrint.face.chiefTitles;
  const titleEn =
    isBilingual && rung.level !== 'office' && rung.level !== 'helper' ? words[rung.level] : '';
  if (rung.kind === 'vacant')
    return {
      level: rung.level,
      title: rung.title,
      titleEn,
      name: text.chiefs.vacant,
      post: rung.reachName ?? '',
      duty: rung.sinceWords,
      phone: '',
      isVacant: true,
    };
  return {
    level: rung.level,
    title: rung.title,
    titleEn,
    name: rung.name,
    post: rung.post,
    duty: rung.duty ?? '',
    phone: rung.call ? formatPhone(rung.call.phone) : '',
    isVacant: false,
  };
};

/** `lv feng he` as `Lü Feng He`. */
const latinName = (pinyin = ''): string =>
  pinyin.replaceAll('v', 'ü').replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
