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

/** What a water is; a river where its row says nothing, as all rows of versions 1 and 2. */
export const waterKindOf = ({ kind = 'river' }: Pick<River, 'kind'>): WaterKind => kind;

/** Whether a water runs from a source to a mouth, so that it can have chainages and a strip. */
export const hasCourse = (river: Pick<River, 'kind'>): boolean => courses[waterKindOf(river)];
