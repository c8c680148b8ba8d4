import type { River } from '../record/record.ts';

export type WaterKind = NonNullable<River['kind']>;

const courses: Readonly<Record<WaterKind, boolean>> = {
  river: true,
  canal: true,
  lake: false,
  reservoir: false,
  pond: false,
  wetland: false,
};

/** Whether a word is a kind of water. */
export const isWaterKind = (word: string): word is WaterKind => Object.hasOwn(courses, word);

/** What a water is; a river where its row says nothing, as all rows of versions 1 and 2. */
export const waterKindOf = ({ kind = 'river' }: Pick<River, 'kind'>): WaterKind => kind;

/** Whether a water runs from a source to a mouth, so that it can have chainages and a strip. */
export const hasCourse = (river: Pick<River, 'kind'>): boolean => courses[waterKindOf(river)];

/** The kind of a new water by the last characters of its name; undefined for a river. */
export const kindOfWaterName = (name: string): WaterKind | undefined =>
  endings.find(([ending]) => ending.test(name))?.[1];

const endings: readonly (readonly [ending: RegExp, kind: WaterKind])[] = [
  [/水库$/, 'reservoir'],
  [/湿地$/, 'wetland'],
  [/(?:塘|坑塘|堰塘)$/, 'pond'],
  [/渠$/, 'canal'],
  [/[湖泡淖]$/, 'lake'],
];
