import type { PostHolding } from '../record/record.ts';

/** Key of a post: holdings at the same level for the same water share it. */
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
