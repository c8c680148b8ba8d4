import { findLeaf, type TableTarget, type TargetFields } from './meanings.ts';

/** `〃`, `同上` and the like: the cell above again. `同左` means the cell beside. */
export type Ditto = 'above' | 'beside';

/** Whether a cell holds nothing but a ditto mark. */
export const findDitto = (raw: string): Ditto | undefined => {
  const text = raw.normalize('NFKC').replace(/[\s()[\]—–-]/g, '');
  if (/^(?:同左|同右|左同|右同)$/.test(text)) return 'beside';
  return above.test(text) ? 'above' : undefined;
};

const above =
  /^(?:[〃〞゛\u3099″"“”]+|['‘’′]{2,}|,{2,}|同|[同如](?:上|前)(?:[行格列述]|一[行格])?|[上前]同|同上[行格]?|与上(?:一?[行格])?(?:相?同)|同以上)$/;

/**
 * Whether a ditto mark in a column is read as the cell above: it is for places, levels and titles,
 * which rows below each other share. Of a name, a number, a day or a post it may be a slip, so that
 * the clerk is asked.
 */
export const mayRepeat = (target: TableTarget, means: string, fieldsOf: TargetFields): boolean => {
  if (target === 'chiefs') return /^(?:river|town|village|reach|level|title)$/.test(means);
  const type = findLeaf(fieldsOf(target), means)?.type;
  return type?.kind === 'reference' && /^(?:regions|rivers|reaches)$/.test(type.to);
};
