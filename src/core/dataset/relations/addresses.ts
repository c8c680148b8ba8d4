import type { OfficeExport } from '../../formats/formats.ts';
import type { CollectionName } from '../../formats/collections.ts';
import { errorAt, type Issue } from '../../issues/issue.ts';
import { isHandedIn } from '../../record/recordIndex.ts';
import { publishedAddresses, type PublishedAddress } from '../../site/publishedAddresses.ts';
import type { Relation } from '../relationContext.ts';

/** Collections whose rows say how they ended, so that their address goes on answering. */
const mayEnd: readonly CollectionName[] = ['regions', 'rivers', 'memberUnits'];

/** Every address of the last edition still answers, or is given up by name with a reason. */
export const addresses: Relation = ({
  exported,
  index,
  published,
  givenUp = [],
  mayExist = () => false,
  at,
}) => {
  if (!published) return [];
  const now = new Set(publishedAddresses(exported).map(({ address }) => address));
  const gone = publishedAddresses(published).filter(({ address }) => !now.has(address));
  // A whole collection that is missing is one fault, not one for each of its pages.
  const isBroken = ({ collection, key }: PublishedAddress): boolean =>
    !isHandedIn(index, collection) || mayExist(collection, key);
  const lost = gone.filter((each) => !givenUp.includes(each.address) && !isBroken(each));
  const emptied = new Set(
    [...new Set(lost.map(({ collection }) => collection))].filter(
      (collection) => rowsOf(exported, collection) === 0 && rowsOf(published, collection) > 1,
    ),
  );
  const vanishing: readonly Issue[] = lost
    .filter(({ collection }) => !emptied.has(collection))
    .map(({ address, name, collection }) =>
      errorAt(at(collection), 'address.vanishes', {
        address,
        name,
        ...(mayEnd.includes(collection) && { canEnd: true }),
      }),
    );
  const mistaken: readonly Issue[] = givenUp
    .filter((address) => !gone.some((each) => each.address === address))
    .map((address) => errorAt(at('rivers'), 'address.not-vanishing', { address }));
  const empty = [...emptied].map((collection) =>
    errorAt(at(collection), 'collection.emptied', {
      collection,
      rows: rowsOf(published, collection),
    }),
  );
  return [...empty, ...vanishing, ...mistaken];
};

const rowsOf = (record: OfficeExport, collection: CollectionName): number =>
  record[collection]?.length ?? 0;
