import type { DistrictWord } from '../regions/districtWord.ts';
import { cellText } from './cellText.ts';
import { holdsData } from './dataRows.ts';
import { learnBlanks, type LearntBlanks } from './learnBlanks.ts';
import { levelOfCell, levelWords } from './chiefLevels.ts';
import type { LearntColumn } from './learntColumn.ts';
import { textAt, type Sheet } from './sheet.ts';

/** What the cells of a list of chiefs say of its rows. */
export interface LearntRows {
  readonly columns: readonly LearntColumn[];
  /** Values of every row that no column gives, such as the level that all posts show. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Rows of chiefs whom another office publishes. */
  readonly skip: readonly { readonly header: string; readonly is: readonly string[] }[];
  /** Whether nothing would be left. */
  readonly skipsAll: boolean;
}

/** The level of each row: from its column, else from the posts if they all show one. */
export const learnRows = (
  sheet: Sheet,
  first: number,
  { columns, groups, dropped }: LearntBlanks,
  own: DistrictWord | undefined,
): LearntRows => {
  const level = columns.find(({ means }) => means === 'level');
  const texts = level ? distinctTexts(sheet, first, level.column) : [];
  const said = texts.map((text) => ({ text, level: levelOfCell(text, own) }));
  const words = Object.fromEntries(
    said.flatMap(({ text, level: found }) =>
      found === undefined || found === 'above' || found === 'unclear'
        ? []
        : [[text, levelWords[found]]],
    ),
  );
  const above = said.flatMap((each) => (each.level === 'above' ? [each.text] : []));
  const hasTitle = columns.some(({ means }) => means === 'title');
  const hasLevels = level !== undefined || groups.some(({ fixed }) => 'level' in fixed);
  const fixed = hasLevels ? {} : fixedLevel(sheet, first, columns);
  const blanks = learnBlanks(sheet, dataIndexes(sheet, first), { columns, groups, dropped });
  return {
    columns: columns.map((column) => ({
      ...column,
      ...(isTitle(sheet, first, column) && !hasTitle && { means: 'title' }),
      ...(column === level && Object.keys(words).length > 0 && { words }),
      ...blanks.get(column.column),
    })),
    fixed,
    skipsAll: above.length > 0 && above.length === texts.length,
    skip: level && above.length > 0 ? [{ header: level.header, is: above }] : [],
  };
};

/** 河长职务 over 镇级河长 is the title, not the post. */
const isTitle = (sheet: Sheet, first: number, { means, column }: LearntColumn): boolean => {
  const texts = means === 'post' ? distinctTexts(sheet, first, column) : [];
  return texts.length > 0 && texts.every((text) => /[河湖库]长$/.test(text));
};

const dataIndexes = (sheet: Sheet, first: number): readonly number[] =>
  sheet.rows.flatMap((_, row) => (row >= first && holdsData(sheet, row) ? [row] : []));

/**
 * The level that all posts of a list without levels show, or that of villages if each row names one
 * and no post says otherwise.
 */
const fixedLevel = (
  sheet: Sheet,
  first: number,
  columns: readonly LearntColumn[],
): Readonly<Record<string, string>> => {
  const post = columns.find(({ means }) => means === 'post');
  const levels = new Set(post ? distinctTexts(sheet, first, post.column).map(levelOfPost) : []);
  const [only] = levels;
  if (only !== undefined && levels.size === 1) return { level: levelWords[only] };
  const isOther = [...levels].some((level) => level !== undefined && level !== 'village');
  const village = columns.find(({ means }) => means === 'village');
  const rows = dataIndexes(sheet, first);
  return village &&
    !isOther &&
    rows.every((row) => cellText(textAt(sheet, row, village.column)) !== '')
    ? { level: levelWords.village }
    : {};
};

const levelOfPost = (post: string): 'district' | 'town' | 'village' | undefined => {
  const found = (['village', 'town', 'district'] as const).filter((level) =>
    posts[level].test(post),
  );
  return found.length === 1 ? found[0] : undefined;
};

const posts = {
  district: /[县区市旗](?:委|长|政府|人大|政协)|(?:局|部)长/,
  town: /[镇乡](?:党委|长|人大|政府)|街道|苏木/,
  village: /村|社区|嘎查|支书/,
} as const;

const distinctTexts = (sheet: Sheet, first: number, column: number): readonly string[] => [
  ...new Set(
    dataIndexes(sheet, first).flatMap((row) => cellText(textAt(sheet, row, column)) || []),
  ),
];
