import { isGone } from '../../record/standing.ts';
import { regionLevel } from '../../ids/regionCode.ts';
import { holdersAtReach, holdersOfRegion, holdersOfRiver } from '../../chiefs/answering.ts';
import { warningAt, type Issue } from '../../issues/issue.ts';
import type { Relation } from '../relationContext.ts';
import { publicationDay } from '../publicationDay.ts';

/** Posts vacant on the day of publication. Legal, but reported to the office. */
export const vacancies: Relation = ({ exported, index, at }) => {
  const on = publicationDay(exported);
  const district = exported.office.regionCode;
  const general: readonly Issue[] =
    holdersOfRegion(index, district, on).length > 0
      ? []
      : [
          warningAt(at('office'), 'post.vacant', {
            level: 'general',
            within: index.regionByCode.get(district)?.name ?? district,
            on,
          }),
        ];
  return [
    ...general,
    ...exported.rivers.flatMap((river, row) =>
      isGone(index, river) || holdersOfRiver(index, river.id, on).length > 0
        ? []
        : [
            warningAt(at('rivers', row), 'post.vacant', {
              level: 'district',
              within: river.name,
              on,
            }),
          ],
    ),
    ...exported.reaches.flatMap((reach, row) => {
      if (isGone(index, reach) || holdersAtReach(index, reach, on).length > 0) return [];
      const level = regionLevel(reach.regionCode) === 'town' ? 'town' : 'village';
      const river = index.riverById.get(reach.riverId)?.name ?? reach.riverId;
      const within = reach.name.includes(river) ? reach.name : `${river} ${reach.name}`;
      return [warningAt(at('reaches', row), 'post.vacant', { level, within, on })];
    }),
  ];
};
