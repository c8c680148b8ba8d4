import type { DistrictWord } from '../regions/districtWord.ts';
import { comparableText } from '../characters/unifiedText.ts';

/** What a word says of a chief's level. */
export type SaidLevel =
  | 'general'
  | 'district'
  | 'town'
  | 'village'
  /** Of the province, the nation or the city around a district: another office publishes them. */
  | 'above'
  /** 市级 where it is not known whether the district itself is a 市, or words of several levels. */
  | 'unclear';

/** Words of places in the name of a level; longer words come first. */
const placeWords =
  '国家|省|自治区|自治州|自治县|自治旗|民族乡|开发区|园区|流域|社区|嘎查|苏木|街道|地|市|州|盟|县|区|旗|乡|镇|街|村|居|社';

/** The part of a pattern that matches the places of a level, such as 乡镇 or 镇(街). */
export const levelPattern = `(?:(?:${placeWords})[()、和及·]*|[(](?:${placeWords}))+`;

const levelOfPlace: ReadonlyMap<string, SaidLevel> = new Map([
  ...(['国家', '省', '自治区', '流域'] as const).map((word) => [word, 'above'] as const),
  ...(['自治县', '自治旗', '县', '区', '旗'] as const).map((word) => [word, 'district'] as const),
  ...(['民族乡', '开发区', '园区', '苏木', '街道', '乡', '镇', '街'] as const).map(
    (word) => [word, 'town'] as const,
  ),
  ...(['社区', '嘎查', '村', '居', '社'] as const).map((word) => [word, 'village'] as const),
]);

/**
 * The level that the words before 级 or 河长 name: 县 and 县(市、区) are the district, 镇(街) the town.
 *
 * @param own what the district is called; undefined if it is not known
 */
export const levelOfPlaces = (places: string, own: DistrictWord | undefined): SaidLevel => {
  const words = places.match(new RegExp(placeWords, 'g')) ?? [];
  const isCity = (word: string): boolean => /^(?:市|州|自治州|地|盟)$/.test(word);
  // Of 嘎查村, 苏木乡镇 and 县市区 all words name one level.
  const said = new Set(words.filter((word) => !isCity(word)).map((word) => levelOfPlace.get(word)));
  const [only] = said;
  if (said.size > 1) return 'unclear';
  if (only === 'district' || (only !== undefined && !words.some(isCity))) return only;
  if (only !== undefined) return only === 'above' ? 'above' : 'unclear';
  if (own === undefined || words.length === 0) return 'unclear';
  return own === '市' && words.every((word) => word === '市') ? 'district' : 'above';
};

/** The word of a level in the export. */
export const levelWords = {
  general: '总河长',
  district: '区县级',
  town: '乡镇级',
  village: '村级',
} as const;

/** The level in a cell such as 县级, 乡镇级河长 or 总河长; undefined if it names none. */
export const levelOfCell = (text: string, own: DistrictWord | undefined): SaidLevel | undefined => {
  const compact = comparableText(text).replace(/\s/g, '');
  if (/^(?:[县区市旗]级?)?(?:第一|副)*总[河湖]长$/.test(compact)) return 'general';
  const [, places] =
    new RegExp(`^(${levelPattern})(?:级|级?(?:第一|副)?[河湖]长)$`).exec(compact) ?? [];
  return places === undefined ? undefined : levelOfPlaces(places, own);
};
