import { errorAt, type Issue } from '../../issues/issue.ts';
import type { Relation } from '../relationContext.ts';

const digitsOfKind = { district: 6, town: 9, street: 9, village: 12, community: 12 } as const;

/** Each region's parent is in the export, and its kind fits the length of its code. */
export const regions: Relation = ({
  exported,
  index,
  districtCode,
  mayExist = () => false,
  at,
}) => {
  const issues: Issue[] = exported.regions.flatMap((region, row) => {
    const { code, kind } = region;
    const parent = code.slice(0, -3);
    return [
      ...(digitsOfKind[kind] === code.length
        ? []
        : [errorAt(at('regions', row, 'kind'), 'region.kind', { kind, digits: code.length })]),
      ...(code.length === 6 || index.regionByCode.has(parent) || mayExist('regions', parent)
        ? []
        : [errorAt(at('regions', row, 'code'), 'region.parent', { code, parent })]),
    ];
  });
  const received = exported.office.regionCode;
  if (!index.regionByCode.has(received) && !mayExist('regions', received))
    issues.push(
      errorAt(at('office', 'regionCode'), 'row.unresolved', { collection: 'regions', received }),
    );
  if (districtCode !== undefined && districtCode !== received)
    issues.push(
      errorAt(at('office', 'regionCode'), 'export.other-district', {
        expected: districtCode,
        received,
      }),
    );
  return issues;
};
