import { recordDiff } from '../../src/core/dataset/recordDiff.ts';
import { indexRecord } from '../../src/core/record/recordIndex.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { previewBlocks } from '../../src/view/importPreview/previewBlocks.ts';
import { previewText } from '../../src/view/importPreview/previewText.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { previewSite, recheckDaysOf, writeRelease, type Desk } from './desk.ts';
import { prepareUndo } from './prepareUndo.ts';
import { refuseUnsigned } from './refuseUnsigned.ts';

/** Reports what withdrawing the newest edition would change, and does it if requested. */
export const undoEdition = (desk: Desk): void => {
  const { options, published, say } = desk;
  const { role, reason, acceptedAt, accept, json, signed } = options;
  if (reason === undefined) throw new ExpectedFailure(words.undoNeedsReason);
  const acceptance = { role: role ?? '—', reason, acceptedAt };
  const { record, release, fingerprint } = prepareUndo(published, acceptance);
  refuseUnsigned(signed, fingerprint, true);
  const index = indexRecord(record);
  const before = published.record && indexRecord(published.record);
  const changes = recordDiff(index, before, recheckDaysOf(desk));
  const newest = published.editions.at(-1)?.edition;
  const { edition } = release;
  const undoes = edition.undoes?.edition ?? '';
  if (json) console.log(JSON.stringify({ changes, edition }, null, 2));
  say(words.undoTitle(undoes, edition.undoes?.to ?? '', reason));
  const blocks = previewBlocks({
    index,
    before,
    changes,
    edition,
    newest,
    unexplained: [],
    tombstones: new Map(
      release.tombstones.flatMap((each) =>
        each.edition === edition.edition ? [[each.address, each.reason] as const] : [],
      ),
    ),
    ledger: published.ledger,
    ...previewSite(desk),
  });
  say(previewText(index, blocks, newest));
  if (!accept) {
    say(`\n${words.undoDryRun(reason, fingerprint)}`);
    return;
  }
  writeRelease(desk, release);
  say(`\n${words.undone(undoes, edition.edition)}`);
};
