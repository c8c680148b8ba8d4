import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { district } from '../district/district.ts';
import { proofRuns } from '../proofRuns.ts';
import { anyAccepted } from './anyAccepted.ts';
import { pageModels } from './pageModels.ts';
import { portalOf } from './portalOf.ts';

const lakes = new URL('../fixtures/lakes', import.meta.url).pathname;

/** Traces of a value that nobody had. */
const hollow = /[^"]{0,20}(?:undefined|NaN|Infinity|\[object |Invalid Date)[^"]{0,20}/;

describe.each([
  ['a district with all collections', district(), 12],
  ['a district of lakes', district(lakes), 24],
] as const)('any record that the import accepts, out of %s', (_name, base, usual) => {
  const { numRuns, timeout } = proofRuns('JIANHE_RECORDS', usual);

  // A record is walked in half a second, more on a busy machine.
  const patience = { timeout: timeout * 5 };

  it('has a model for every page, without a value that nobody had', patience, () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyAccepted(base), fc.boolean(), (record, isFirst) => {
        if (!record) return;
        accepted += 1;
        const portal = portalOf(record, base, isFirst);
        for (const [page, modelOf] of Object.entries(pageModels)) {
          const said = JSON.stringify([modelOf(portal)]);
          expect([page, hollow.exec(said)?.[0]]).toEqual([page, undefined]);
        }
      }),
      { numRuns },
    );
    // The losses leave something sound nearly always; else this would prove nothing.
    expect(accepted).toBeGreaterThan(numRuns * 0.9);
  });
});
