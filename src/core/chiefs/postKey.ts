import type { PostHolding } from '../record/record.ts';

/** Holdings of one post: the same level of chief for the same water. */
export const postKey = ({ level, scope }: PostHolding): string => {
  switch (scope.kind) {
    case 'region':
      return `${level} region ${scope.regionCode}`;
    case 'river':
      return `${level} river ${scope.riverId}`;
    case 'reach':
      return `${level} reach ${scope.reachId}`;
  }
};
