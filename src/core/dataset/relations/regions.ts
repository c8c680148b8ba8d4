import { parentOf, regionLevel } from '../../ids/regionCode.ts';
import { errorAt, type Issue } from '../../issues/issue.ts';
import { levelOfKind } from '../../regions/regionKind.ts';
import type { Relation } from '../relationContext.ts';

/** Each region's parent is in the export, and its kind fits the length of its code. */
export const regions: Relation = ({
  exported,
  index,
  districtCode,
  mayExist = () => false,
  at,
}) => {
  const issues: Issue[] = exported.regions.flatMap((region, row) => {
    const { code, kind, parentCode } = region;
    const parent = parentOf(index.regionByCode, code);
    return [
      ...(levelOfKind[kind] === regionLevel(code)
        ? []
        : [errorAt(at('regions', row, 'kind'), 'region.kind', { kind, digits: code.length })]),
      ...(parent === undefined || index.regionByCode.has(parent) || mayExist('regions', parent)
        ? []
        : [
            errorAt(
              at('regions', row, parentCode === undefined ? 'code' : 'parentCode'),
              'region.parent',
              { code, parent },
            ),
          ]),
      ...(parentCode === undefined || parent === parentCode
        ? []
        : [
            errorAt(at('regions', row, 'parentCode'), 'region.parent-level', {
              code,
              parent: parentCode,
            }),
          ]),
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
