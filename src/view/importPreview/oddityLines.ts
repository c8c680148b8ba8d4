import { findShrunkTables, findUnusualJumps } from '../../core/dataset/unusualJumps.ts';
import { describeField } from '../../core/schemas/schemaField.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import { phoneKey, readPhone } from '../../core/contacts/phone.ts';
import type { Contact } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { collectionSchema } from '../../core/formats/collections.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { formatAmount } from '../numbers/format.ts';
import { goneReachLines } from './lifeLines.ts';
import { collectionTitle, contactName, personOf } from './previewNames.ts';
import { findRiverName } from '../rivers/riverName.ts';

/**
 * Legal content that is often a slip: jumps, lost rows, one telephone of several people. What a
 * check of the rows already warns of is not repeated.
 */
export const oddityLines = (
  index: RecordIndex,
  before: RecordIndex | undefined,
): readonly string[] => [
  ...(before
    ? [
        ...findShrunkTables(index.record, before.record).map(({ collection, was, is }) =>
          words.shrunk(collectionTitle(collection), was, is),
        ),
        ...goneReachLines(index, before),
        ...findUnusualJumps(index.record, before.record).map((jump) =>
          words.jump(
            collectionTitle(jump.collection),
            rowTitle(index, jump.key),
            describeField(collectionSchema(jump.collection), [0, ...jump.path]).title ?? '',
            formatAmount(jump.was),
            formatAmount(jump.is),
            jump.isThousandfold,
          ),
        ),
      ]
    : []),
  ...sharedPhones(index),
];

/** A river, a place or a section by name, anything else by key. */
const rowTitle = (index: RecordIndex, key: string): string =>
  findRiverName(index, key) ?? index.reachById.get(key)?.name ?? key;

/**
 * One number given for several people. Posts of one person and lines of offices may share numbers.
 */
const sharedPhones = (index: RecordIndex): readonly string[] => {
  const posts = index.record.contacts.filter(
    ({ owner }) => owner.kind === 'holding' || owner.kind === 'police',
  );
  return [...groupBy(posts, phoneKeyOf)].flatMap(([key, contacts]) => {
    const names = [
      ...new Map(
        contacts.map((each) => [personOf(index, each), contactName(index, each)]),
      ).values(),
    ];
    return key !== '' && names.length > 1
      ? [words.sharedPhone(contacts[0]?.number ?? '', names)]
      : [];
  });
};

const phoneKeyOf = ({ number }: Contact): string => {
  const reading = readPhone(number);
  return reading.ok ? phoneKey(reading.phone) : '';
};
