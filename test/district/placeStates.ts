import {
  answeringForReach,
  holdersOfRegion,
  holdersOfRiver,
  levelsUpwards,
  policeForReach,
} from '../../src/core/chiefs/answering.ts';
import { whoAnswersForHolding } from '../../src/core/chiefs/whoAnswers.ts';
import { boardDifferences } from '../../src/core/boards/boardTruth.ts';
import { daysBetween } from '../../src/core/calendar/calendar.ts';
import { publicationDay } from '../../src/core/dataset/publicationDay.ts';
import { postKey } from '../../src/core/chiefs/postKey.ts';
import { readPhone } from '../../src/core/contacts/phone.ts';
import type { Contact, PostHolding, PublishedRecord } from '../../src/core/record/record.ts';
import { indexRecord, rowsOf, type RecordIndex } from '../../src/core/record/recordIndex.ts';
import type { BoardLedger } from '../../src/core/schemas/boardLedger.ts';
import type { Edition } from '../../src/core/schemas/edition.ts';
import type { Site } from '../../src/core/schemas/site.ts';
import { isInOffice } from '../../src/core/chiefs/terms.ts';

/** Input for finding the states of the district. */
export interface District {
  readonly record: PublishedRecord;
  readonly newest: Edition;
  readonly ledger: BoardLedger;
  readonly rules: Site['rules'];
}

/** Keys of the rows that show each state, in the order of the record. */
export type States = Readonly<Record<string, readonly string[]>>;

/** States of waters, responsibilities, telephones and boards. */
export const placeStates = ({ record, ledger, rules }: District): States => {
  const index = indexRecord(record);
  return {
    ...watersIn(index),
    ...postsIn(index),
    ...telephonesIn(index, rules),
    ...boardsIn(index, ledger),
  };
};

const watersIn = ({ record, reachesByRiver, tributariesByRiver }: RecordIndex): States => {
  const drawn = new Set(record.lines?.features.map(({ properties }) => properties.riverId));
  return {
    'a seasonal river': idsOf(record.rivers.filter(({ seasonal }) => seasonal)),
    'a border river, its banks of different villages': idsOf(
      record.rivers.filter(({ id }) =>
        rowsOf(reachesByRiver, id).some(({ side }) => side === 'left'),
      ),
    ),
    'a tributary': [...tributariesByRiver.values()]
      .flat()
      .map(({ id }) => id)
      .sort(),
    'a river with nothing but what its row must say': idsOf(
      record.rivers.filter(({ id }) => rowsOf(reachesByRiver, id).length === 0 && !drawn.has(id)),
    ),
  };
};

const postsIn = (index: RecordIndex): States => {
  const { record } = index;
  const on = publicationDay(record);
  const { postHoldings: terms, policeChiefs } = record;
  const held = terms.filter((term) => isInOffice(term, on));
  const lineOf = (term: PostHolding) => whoAnswersForHolding(index, term, on).printed?.line;
  const levelsOf = (personId: string) =>
    new Set(held.filter((term) => term.personId === personId).map(({ level }) => level));
  const [reach] = record.reaches.filter(({ regionCode }) => regionCode.startsWith('000301002'));
  const police = reach ? policeForReach(index, reach, on).map((each) => each.police.id) : [];
  return {
    'both general chiefs': holdersOfRegion(index, record.office.regionCode, on).map(
      ({ holding }) => holding.id,
    ),
    ...Object.fromEntries(
      levelsUpwards
        .filter((level) => level !== 'general')
        .map((level) => [
          `a ${level} chief in office`,
          idsOf(held.filter((term) => term.level === level)),
        ]),
    ),
    'a person with posts at two levels': idsOf(
      record.people.filter(({ id }) => levelsOf(id).size > 1),
    ),
    'a post of a river that nobody ever held': idsOf(
      record.rivers.filter(({ id }) => holdersOfRiver(index, id, on).length === 0),
    ),
    'a vacant post of a village': idsOf(
      record.reaches.filter((each) =>
        answeringForReach(index, each, on).some(
          ({ level, holders }) => level === 'village' && holders.length === 0,
        ),
      ),
    ),
    'a successor who begins on the day the predecessor leaves': idsOf(
      terms.filter((term) =>
        terms.some((other) => other.to === term.from && postKey(other) === postKey(term)),
      ),
    ),
    'an ended term': idsOf(terms.filter((term) => !isInOffice(term, on))),
    'a police chief in office': police,
    'a police chief out of office': idsOf(policeChiefs.filter((each) => !isInOffice(each, on))),
    'a chief in office called through the office of the town': idsOf(
      held.filter((term) => lineOf(term)?.regionCode?.length === 9),
    ),
    'a chief in office called through the river chief office': idsOf(
      held.filter((term) => lineOf(term)?.via === 'office'),
    ),
  };
};

const telephonesIn = ({ record }: RecordIndex, rules: Site['rules']): States => {
  const on = publicationDay(record);
  const where = (is: (contact: Contact) => boolean) => idsOf(record.contacts.filter(is));
  return {
    'a telephone that nobody answered': where(({ verified }) => verified?.result === 'unanswered'),
    'a telephone with a wrong number': where(({ verified }) => verified?.result === 'wrong-number'),
    'a telephone never tested': where(({ verified }) => verified === undefined),
    'a telephone to be tested again': where(
      ({ verified }) =>
        verified !== undefined && daysBetween(verified.on, on) > rules.phoneRecheckDays,
    ),
    'a telephone with an extension': where(({ number }) => {
      const read = readPhone(number);
      return read.ok && read.phone.kind === 'landline' && read.phone.extension !== undefined;
    }),
    'a mobile with consent': where(
      ({ kind, consent }) => kind === 'mobile' && consent !== undefined,
    ),
    'a duty line': where(({ kind }) => kind === 'duty-landline'),
  };
};

const boardsIn = (index: RecordIndex, ledger: BoardLedger): States => {
  const on = publicationDay(index.record);
  const { signboards } = index.record;
  const standing = signboards.filter(({ retired }) => !retired);
  const differs = (kind: string) =>
    codesOf(
      signboards.filter((board) =>
        boardDifferences(index, board, on).some((one) => one.kind === kind),
      ),
    );
  return {
    'a board that is true': codesOf(
      standing.filter((board) => boardDifferences(index, board, on).length === 0),
    ),
    'a board with a chief who has left': differs('chief-left'),
    'a board without the post of its chief': differs('post-changed'),
    'a board with a dead telephone': differs('phone-dead'),
    'a board with a telephone that has changed': differs('phone-changed'),
    'a board with former goals': differs('goals'),
    ...Object.fromEntries(
      (['good', 'missing', 'outdated', 'irregular', 'damaged'] as const).map((condition) => [
        `a standing board in condition ${condition}`,
        codesOf(standing.filter((board) => board.condition === condition)),
      ]),
    ),
    'a board never inspected': codesOf(
      standing.filter(({ inspections }) => inspections.length === 0),
    ),
    'a board with a second face': codesOf(standing.filter(({ faces }) => faces.length > 1)),
    'a board of a left bank': codesOf(standing.filter(({ side }) => side === 'left')),
    'a board of a right bank': codesOf(standing.filter(({ side }) => side === 'right')),
    'a board nobody has surveyed': codesOf(standing.filter(({ position }) => !position)),
    'a retired board with a successor': codesOf(
      signboards.filter(({ retired }) => retired?.successorCode),
    ),
    'a board that went to another reach': codesOf(
      ledger.filter(({ kind }) => kind === 'transferred'),
    ),
  };
};

/** Sorted ids of rows. */
export const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id);

const codesOf = (rows: readonly { readonly code: string }[]): readonly string[] =>
  rows.map(({ code }) => code);
