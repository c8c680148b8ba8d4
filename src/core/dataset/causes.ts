import { errorAt, type Issue } from '../issues/issue.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { PublishedRecord } from '../record/record.ts';
import { known } from '../schemas/notKnown.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { keyedTables } from './rowKeys.ts';

/**
 * Faults between rows without those that only follow from another: one wrong thing is told once, where
 * it is wrong.
 *
 * @param faults with paths into `exported`
 */
export const causesOf = (
  faults: readonly Issue[],
  exported: PublishedRecord,
  published: OfficeExport | undefined,
): readonly Issue[] => {
  const own = faults.filter((fault) => !isConsequence(fault, faults, exported));
  return shorterRivers(missingRows(own, published), exported, published);
};

const isConsequence = (
  fault: Issue,
  faults: readonly Issue[],
  exported: PublishedRecord,
): boolean => {
  const [, row = ''] = fault.path;
  switch (fault.code) {
    // A term that ends before it begins holds no month, and its telephone seems left over.
    case 'patrol.outside-term':
      return endsEarly(faults, exported, exported.patrols[Number(row)]?.holdingId);
    case 'contact.ended': {
      const owner = exported.contacts[Number(row)]?.owner;
      return endsEarly(faults, exported, owner?.kind === 'holding' ? owner.holdingId : undefined);
    }
    // Nothing lies in a reach that ends before it begins.
    case 'chainage.outside':
      return fault.params.fromKm > fault.params.toKm || joinsItself(faults, fault);
    case 'reach.overlap':
      return fault.params.fromKm >= fault.params.toKm;
    case 'reach.hole': {
      const river = exported.rivers[Number(row)]?.id;
      return faults.some(
        ({ code, path: [table, reach] }) =>
          code === 'chainage.order' &&
          table === 'reaches' &&
          exported.reaches[Number(reach)]?.riverId === river,
      );
    }
    default:
      return false;
  }
};

const endsEarly = (
  faults: readonly Issue[],
  { postHoldings }: PublishedRecord,
  holding: string | undefined,
): boolean =>
  faults.some(
    ({ code, path: [table, row] }) =>
      code === 'term.order' &&
      table === 'postHoldings' &&
      postHoldings[Number(row)]?.id === holding,
  );

/** How far along a river flows into itself is no question of its own. */
const joinsItself = (faults: readonly Issue[], { path: [table, row] }: Issue): boolean =>
  table === 'rivers' &&
  faults.some(({ code, path }) => code === 'river.joins-itself' && path[1] === row);

/** Several rows that point to one row which was published and is gone: the missing row is the fault. */
const missingRows = (
  faults: readonly Issue[],
  published: OfficeExport | undefined,
): readonly Issue[] => {
  if (!published) return faults;
  const keys = new Map<string, readonly string[]>(
    keyedTables(published).map(({ name, keys: own }) => [name, own]),
  );
  const groups = groupBy(faults, (fault) =>
    fault.code === 'row.unresolved' &&
    keys.get(fault.params.collection)?.includes(fault.params.received) === true
      ? `${fault.params.collection}/${fault.params.received}`
      : '',
  );
  return [...groups].flatMap(([key, group]): readonly Issue[] => {
    const [first] = group;
    if (key === '' || first?.code !== 'row.unresolved' || group.length === 1) return group;
    const { collection, received } = first.params;
    const from = [...new Set(group.map(({ path: [table] }) => String(table)))];
    return [
      errorAt({ source: '', path: [collection] }, 'row.gone', {
        collection,
        received,
        from,
        times: group.length,
      }),
    ];
  });
};

/** Places beyond the end of a river that was longer when they were published: its length is the fault. */
const shorterRivers = (
  faults: readonly Issue[],
  { rivers }: PublishedRecord,
  published: OfficeExport | undefined,
): readonly Issue[] => {
  const shorter = rivers.flatMap((river, row) => {
    const was = known(published?.rivers.find(({ id }) => id === river.id)?.lengthKm);
    const is = known(river.lengthKm);
    return was !== undefined && is !== undefined && is < was ? [{ river, row, was, is }] : [];
  });
  return shorter.reduce<readonly Issue[]>((left, { river, row, was, is }) => {
    const beyond = left.filter(
      (fault) =>
        fault.code === 'chainage.outside' &&
        fault.params.within === river.name &&
        fault.params.toKm === is &&
        fault.params.km <= was,
    );
    if (beyond.length === 0) return left;
    return [
      ...left.filter((fault) => !beyond.includes(fault)),
      errorAt({ source: '', path: ['rivers', row, 'lengthKm'] }, 'river.shorter', {
        lengthKm: is,
        publishedKm: was,
        places: beyond.length,
      }),
    ];
  }, faults);
};
