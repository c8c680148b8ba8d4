import { expect, it } from 'vitest';
import { boardsToReprint } from '../../../src/core/boards/reprint.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const { index, ledger, site } = districtPreview();

it('lists boards to make anew by their last day, those of one day by their code', () => {
  if (!site) throw new Error('The district has rules');
  const signboards = index.record.signboards.toReversed();
  const backwards = indexRecord({ ...index.record, signboards });
  for (const of of [index, backwards])
    expect(
      boardsToReprint(of, ledger, site.rules).map(
        ({ board, deadline }) => `${deadline.on} ${board.code}`,
      ),
    ).toEqual([
      '2024-04-12 HX1A05C',
      '2026-04-13 HX1A078',
      '2026-09-29 HX1A086',
      '2026-10-29 HX1A04E',
      '2026-11-06 HX1A13C',
      '2026-11-17 HX1A06A',
      '2026-11-17 HX1A11G',
    ]);
});
