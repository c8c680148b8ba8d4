import { monthOfYear } from '../../calendar/calendar.ts';
import { errorAt, warningAt, type Issue } from '../../issues/issue.ts';
import type { WaterMonth, WaterSection } from '../../record/record.ts';
import { classOfSample } from '../../water/waterQuality.ts';
import type { Relation, RelationContext } from '../relationContext.ts';
import { beyondEnd } from '../stretchIssues.ts';

/** Results match the months in which a section is monitored and the class their values give. */
export const water: Relation = (context) => {
  const { exported, index, at } = context;
  const sectionById = new Map(exported.sections.map((section) => [section.id, section]));
  return [
    ...exported.sections.flatMap(({ riverId, atKm }, row) =>
      beyondEnd(index.riverById.get(riverId), atKm, at('sections', row, 'atKm')),
    ),
    ...exported.waterMonths.flatMap((row, number) => [
      ...periodIssues(context, row, number, sectionById.get(row.sectionId)),
      ...classIssues(context, row, number),
    ]),
  ];
};

const periodIssues = (
  { at }: RelationContext,
  { month, result }: WaterMonth,
  row: number,
  section: WaterSection | undefined,
): readonly Issue[] => {
  if (!section) return [];
  const monitored = section.monitoredMonths;
  const isMonitored = monitored.includes(monthOfYear(month));
  const place = at('waterMonths', row, 'result', 'status');
  if (isMonitored && result.status === 'outside-period')
    return [errorAt(place, 'water.outside-period', { month, monitored })];
  if (!isMonitored && result.status === 'sampled')
    return [warningAt(place, 'water.sampled-outside-period', { month, monitored })];
  return [];
};

const classIssues = (
  { at }: RelationContext,
  { month, result }: WaterMonth,
  row: number,
): readonly Issue[] => {
  if (result.status !== 'sampled' || !result.items) return [];
  const computed = classOfSample(result.items);
  if (computed.kind === 'missing') return [];
  return [
    ...(computed.waterClass === result.class
      ? []
      : [
          errorAt(at('waterMonths', row, 'result', 'class'), 'water.class', {
            stated: result.class,
            computed: computed.waterClass,
            items: computed.determining,
          }),
        ]),
    ...(computed.suspect.includes('cod')
      ? [warningAt(at('waterMonths', row, 'result', 'items', 'cod'), 'water.zero-cod', { month })]
      : []),
  ];
};
