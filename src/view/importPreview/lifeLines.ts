import { findFormerName, type Succeeded } from '../../core/places/life.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { endingSentence, livingRows, type LivingCollection } from '../places/lives.ts';

const collections: readonly LivingCollection[] = ['regions', 'rivers', 'reaches', 'memberUnits'];

/**
 * Places, waters, reaches and units that end or get another name: 石门村自 2026-10-01 起并入柳林村. A
 * new name without the former one beside it says how to keep it.
 */
export const lifeLines = (now: RecordIndex, before: RecordIndex): readonly string[] =>
  collections.flatMap((collection) => {
    const then = livingRows(before, collection);
    return [...livingRows(now, collection)].flatMap(([key, row]) => {
      const former = then.get(key);
      const sentence =
        row.to === former?.to
          ? undefined
          : endingSentence(now, collection, row, (day) => `${day} `);
      return [...(sentence === undefined ? [] : [sentence]), ...renamedLine(former, row)];
    });
  });

/** Reaches that are gone: their row could have said when they ended. */
export const goneReachLines = (now: RecordIndex, before: RecordIndex): readonly string[] =>
  before.record.reaches.flatMap(({ id, name }) =>
    now.reachById.has(id) ? [] : [words.reachGone(name)],
  );

const renamedLine = (then: Succeeded | undefined, row: Succeeded): readonly string[] => {
  if (!then || then.name === row.name) return [];
  const former = findFormerName(row, then.name);
  return [
    former
      ? words.placeRenamed(then.name, row.name, former.until)
      : words.placeNameChanged(then.name, row.name),
  ];
};
