import { recordDiff } from '../../src/core/dataset/recordDiff.ts';
import { recordBefore } from '../../src/core/dataset/reversal.ts';
import { indexRecord } from '../../src/core/record/recordIndex.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { sha256 } from '../../src/data/sha256.ts';
import type { PreviewInput } from '../../src/view/importPreview/previewBlock.ts';
import { district, districtFolder } from './district.ts';

/** The preview shown to the clerk before the district's second export is accepted. */
export const districtPreview = (): PreviewInput & { readonly before: PreviewInput['index'] } => {
  const { index, record, site } = district();
  const { editions, ledger, reversal } = readPublished(districtFolder);
  const former = reversal && recordBefore(record, reversal, sha256);
  const [newest, edition] = editions.map((each) => each.edition);
  if (!former || !edition) throw new Error('The district has no way back to its first edition');
  const before = indexRecord(former);
  return {
    index,
    before,
    changes: recordDiff(index, before, site.rules.phoneRecheckDays),
    edition,
    newest,
    unexplained: [],
    tombstones: new Map(),
    ledger,
    site,
  };
};
