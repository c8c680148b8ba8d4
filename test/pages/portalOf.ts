import { findAwaited } from '../../src/core/figures/awaited.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import { indexRecord } from '../../src/core/record/recordIndex.ts';
import { boardLedgerSchema } from '../../src/core/schemas/boardLedger.ts';
import type { Edition } from '../../src/core/schemas/edition.ts';
import type { Portal } from '../../src/data/portal.ts';
import { sha256 } from '../../src/data/sha256.ts';
import { prepareRelease } from '../../scripts/import/prepareRelease.ts';
import { nothingPublished } from '../data/nothingPublished.ts';
import type { District } from '../district/district.ts';

/**
 * The portal of an accepted record on the site of a district: with the edition that its import
 * makes, as the first one or after those of the district.
 */
export const portalOf = (
  record: OfficeExport,
  { site, editions: former, frame }: District,
  isFirst: boolean,
): Portal => {
  const { edition, editionText, ledgerText } = prepareRelease(record, nothingPublished, {
    edition: '2026-11-02',
    role: '主任',
    sourceSha256: sha256('an export'),
    tombstones: new Map(),
  });
  const editions: readonly Edition[] = [...(isFirst ? [] : former), edition];
  const awaited = findAwaited(figureRegister, edition).map(({ id }) => id);
  const index = indexRecord(record, new Set(awaited));
  return {
    site,
    index,
    editions,
    newestEdition: edition,
    editionFiles: editions.map((one) => ({
      edition: one,
      text: one === edition ? editionText : JSON.stringify(one),
      sha256: sha256(one.edition),
    })),
    tombstones: [],
    ledger: boardLedgerSchema.parse(JSON.parse(ledgerText)),
    frame: { ...frame, edition: edition.edition, handedIn: index.handedIn },
  };
};
