import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { smallExport } from './smallExport.ts';

/** The small export of an office that has handed in only places, waters, people and their posts. */
export const bareExport = (): OfficeExport => {
  const small = smallExport();
  const { format, version, pointCrs, period, office, regions, rivers, people } = small;
  const postHoldings = small.postHoldings.filter(({ scope }) => scope.kind !== 'reach');
  return { format, version, pointCrs, period, office, regions, rivers, people, postHoldings };
};
