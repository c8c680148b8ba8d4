import { day } from './dates.ts';
import type { Life } from './life.ts';
import type { ProblemRow } from './rows.ts';

/**
 * Drawings in `content/pictures` used instead of photographs, by the text of the problem they show.
 */
const pairs = [
  {
    says: '矸石',
    file: 'spoil-heap',
    before: '演示插画：干河滩上堆着一大堆灰黑色矸石，旁边有车辙。',
    after: '演示插画：矸石已清走，河滩整平，长出草，靠路一侧立了木栏。',
  },
  {
    says: '生活垃圾',
    file: 'bank-litter',
    before: '演示插画：桥边河岸散落塑料袋、瓶子和纸箱。',
    after: '演示插画：河岸已清捡干净，长着草，放了一个绿色垃圾桶。',
  },
] as const;

/** Closed before the first edition, so both editions show the same pictures. */
const by = day('2026-09-30');

/** Assigns each pair of pictures to the last matching problem that was closed and stayed closed. */
export const illustrate = (life: Life): Life => {
  const owners = new Map(
    pairs.flatMap((pair) => {
      const owner = life.problems.findLast(
        ({ description, events }) =>
          description.includes(pair.says) &&
          events.some(({ stage, on }) => stage === 'closed' && on <= by) &&
          !events.some(({ stage }) => stage === 'reopened'),
      );
      return owner ? [[owner.id, pair] as const] : [];
    }),
  );
  return {
    ...life,
    problems: life.problems.map((problem) => {
      const pair = owners.get(problem.id);
      return pair ? { ...problem, pictures: picturesOf(problem, pair) } : problem;
    }),
  };
};

const picturesOf = (
  { events }: ProblemRow,
  { file, before, after }: (typeof pairs)[number],
): NonNullable<ProblemRow['pictures']> => {
  const dayOf = (stage: string): string => events.find((event) => event.stage === stage)?.on ?? '';
  return [
    { file: `${file}-before.jpg`, shows: 'before', takenOn: dayOf('found'), alt: before },
    { file: `${file}-after.jpg`, shows: 'after', takenOn: dayOf('checked'), alt: after },
  ];
};
