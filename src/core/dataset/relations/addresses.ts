import { errorAt, type Issue } from '../../issues/issue.ts';
import { publishedAddresses, type PublishedAddress } from '../../site/publishedAddresses.ts';
import type { Relation } from '../relationContext.ts';

/** Every address of the last edition still answers, or is given up by name with a reason. */
export const addresses: Relation = ({
  exported,
  published,
  givenUp = [],
  mayExist = () => false,
  at,
}) => {
  if (!published) return [];
  const now = new Set(publishedAddresses(exported).map(({ address }) => address));
  const gone = publishedAddresses(published).filter(({ address }) => !now.has(address));
  const isBroken = ({ collection, key }: PublishedAddress): boolean => mayExist(collection, key);
  const vanishing: readonly Issue[] = gone
    .filter((each) => !givenUp.includes(each.address) && !isBroken(each))
    .map(({ address, name, collection }) =>
      errorAt(at(collection), 'address.vanishes', { address, name }),
    );
  const mistaken: readonly Issue[] = givenUp
    .filter((address) => !gone.some((each) => each.address === address))
    .map((address) => errorAt(at('rivers'), 'address.not-vanishing', { address }));
  return [...vanishing, ...mistaken];
};
