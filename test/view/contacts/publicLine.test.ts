import { describe, expect, it } from 'vitest';
import { isPublicLine } from '../../../src/core/contacts/publicLine.ts';
import type { Contact, PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';
import { boardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { boardWorkView } from '../../../src/view/boards/boardWork.ts';
import { chiefView } from '../../../src/view/chiefs/chief.ts';
import { findableChiefs } from '../../../src/view/finder/findableChiefs.ts';
import { inspectionViews } from '../../../src/view/boards/inspection.ts';
import { kitSets } from '../../../src/view/kit/kitSets.ts';
import { landingView } from '../../../src/view/boards/landing.ts';
import { nearFiles } from '../../../src/view/near/nearData.ts';
import { offlineDirectory } from '../../../src/view/offline/offlineDirectory.ts';
import { openCollections } from '../../../src/view/openData/openCollection.ts';
import { openCsv, openJson } from '../../../src/view/openData/openFiles.ts';
import { policeTable } from '../../../src/view/chiefs/police.ts';
import { regionView } from '../../../src/view/regions/region.ts';
import { riverView } from '../../../src/view/rivers/river.ts';
import { screenView } from '../../../src/view/screen/screenView.ts';
import { signboardView } from '../../../src/view/boards/signboard.ts';

const { record, ledger, newestEdition, site } = district();

/** The record in which every line is a different mobile. */
const withMobiles = (
  kind: Contact['kind'],
  consent: Pick<Contact, 'consent'>,
): PublishedRecord => ({
  ...record,
  contacts: record.contacts.map(({ consent: _given, ...contact }, at) => ({
    ...contact,
    kind,
    number: `138${String(10_000_000 + at)}`,
    ...consent,
    verified: { on: record.period.dataThrough, result: 'unanswered' },
  })),
});

/** All text of pages, kits, boards, files and search for one record. */
const everythingSaid = (of: PublishedRecord): ReadonlyMap<string, string> => {
  const index = indexRecord(of);
  const source = { index, site, newestEdition };
  const boards = of.signboards.filter(({ retired }) => !retired).slice(0, 20);
  const collections = openCollections(index, { bulletins: [], rules: [] });
  const said: Readonly<Record<string, unknown>> = {
    landings: boards.map(({ code }) => landingView(index, code)),
    rivers: of.rivers.slice(0, 8).map(({ id }) => riverView(index, id)),
    regions: of.regions
      .filter(({ code }) => code.length > 6)
      .slice(0, 8)
      .map(({ code }) => regionView(index, code)),
    chiefs: of.people
      .filter(hasPost(of))
      .slice(0, 40)
      .map(({ id }) => chiefView(index, id)),
    police: policeTable(index),
    boards: boards.map(({ code }) => signboardView(index, code)),
    prints: boards.map((board) => boardPrintModel(source, board)),
    work: boardWorkView(index, ledger, site),
    inspections: inspectionViews(index),
    kits: kitSets(source),
    search: findableChiefs(index),
    near: [...nearFiles(index).shards.values()],
    offline: offlineDirectory(index),
    screen: screenView(index, newestEdition, site),
    files: collections.flatMap((each) => [openCsv(each), openJson(each)]),
  };
  return new Map(Object.entries(said).map(([name, value]) => [name, JSON.stringify(value ?? '')]));
};

const hasPost =
  ({ postHoldings }: PublishedRecord) =>
  ({ id }: { readonly id: string }) =>
    postHoldings.some(({ personId }) => personId === id);

/** Where a mobile of the changed record appears, with or without spaces. */
const saidIn = (of: PublishedRecord): readonly string[] =>
  [...everythingSaid(of)].flatMap(([name, text]) => (/138 ?1000 ?\d{4}/.test(text) ? [name] : []));

describe('a mobile', () => {
  it.each(['mobile', 'office-landline'] as const)(
    'called %s appears nowhere without a dated consent',
    (kind) => {
      expect(saidIn(withMobiles(kind, {}))).toEqual([]);
    },
  );

  it('with consent appears where people look for a number, and in no file', () => {
    const said = saidIn(withMobiles('mobile', { consent: { on: record.period.dataThrough } }));
    expect(said).toEqual(
      expect.arrayContaining([
        ...['landings', 'rivers', 'regions', 'chiefs', 'police', 'prints', 'work', 'kits'],
        ...['search', 'near', 'offline'],
      ]),
    );
    expect(said).not.toContain('files');
  });

  it('is recognised by its form, whatever its kind', () => {
    const [contact] = record.contacts;
    if (!contact) throw new Error('the record has telephones');
    const { consent: _given, ...line } = contact;
    expect(isPublicLine({ ...line, kind: 'office-landline', number: '+86 138 0013 8000' })).toBe(
      false,
    );
    expect(isPublicLine({ ...line, kind: 'mobile', number: '0300-820 4417' })).toBe(false);
    expect(isPublicLine({ ...line, kind: 'duty-landline', number: '0300-820 4417' })).toBe(true);
  });
});
