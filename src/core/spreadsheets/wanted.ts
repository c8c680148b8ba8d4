import type { Leaf } from './leafFields.ts';
import {
  findLeaf,
  findList,
  meaningTitle,
  type TableTarget,
  type TargetFields,
} from './meanings.ts';
import { isCollectionName, type CollectionName } from '../formats/collections.ts';

/** What a column wants of its cells. */
export const wantedKinds = [
  'text',
  'telephone',
  'identifier',
  'region-code',
  'board-code',
  'reference',
  'month',
  'date',
  'minute',
  'quantity',
  'chainage',
  'position',
  'class',
  'choice',
  'boolean',
] as const;

export type WantedKind = (typeof wantedKinds)[number];

/** A column with what it wants. */
export interface Wanted {
  readonly kind: WantedKind;
  /** Name of the field, with its unit in brackets if it has one. */
  readonly title: string;
  /** Whose identifiers and names its cells are, if they are any. */
  readonly of?: CollectionName | 'duties';
}

/**
 * What a column of this meaning wants. Undefined if the target has no such meaning.
 *
 * @param list names of the list inside a row, for sheets of a template
 */
export const wantedOf = (
  { target, list }: { readonly target: TableTarget; readonly list?: readonly string[] | undefined },
  means: string,
  fieldsOf: TargetFields,
): Wanted | undefined => {
  if (target === 'chiefs') return { ...chiefWanted(means), title: meaningTitle(target, means) };
  const special = means.startsWith('event:') ? 'date' : specialWanted[means];
  if (special) return { kind: special, title: meaningTitle(target, means) };
  const of = isCollectionName(target) ? target : undefined;
  if (list && means === 'row' && of) return { kind: 'reference', title: '编号', of };
  if (list && means === 'item') return { kind: 'quantity', title: '第几项' };
  const fields = fieldsOf(target);
  const inner = list ? findList(fields, list) : fields;
  const leaf = inner && findLeaf(inner, means);
  return leaf && wantedOfLeaf(leaf, of);
};

/** Meanings with their own parsers. */
const specialWanted: Readonly<Record<string, WantedKind>> = {
  result: 'class',
  amount: 'quantity',
  stakes: 'chainage',
  longitude: 'position',
  latitude: 'position',
};

const wantedOfLeaf = ({ type, path, title }: Leaf, of: CollectionName | undefined): Wanted => {
  const name = path.at(-1) ?? '';
  switch (type.kind) {
    case 'text':
      return { kind: isTelephone(path) ? 'telephone' : 'text', title };
    case 'code':
      return {
        kind: codeKind(name, of),
        title,
        ...(of && /^(?:id|code|slug)$/.test(name) && { of }),
      };
    case 'number':
      return { kind: type.isKm ? 'chainage' : 'quantity', title };
    case 'reference':
      return { kind: 'reference', title, of: type.to };
    case 'date':
    case 'month':
    case 'minute':
    case 'class':
    case 'boolean':
    case 'position':
    case 'choice':
      return { kind: type.kind, title };
  }
};

const codeKind = (name: string, of: CollectionName | undefined): WantedKind =>
  name === 'code' && of === 'regions'
    ? 'region-code'
    : /^(?:code|successorCode)$/.test(name)
      ? 'board-code'
      : 'identifier';

const isTelephone = (path: readonly string[]): boolean =>
  path.join('.') === 'number' || /^(?:phone|supervisionPhone)$/.test(path.at(-1) ?? '');

const chiefWanted = (means: string): Omit<Wanted, 'title'> => {
  switch (means) {
    case 'phone':
      return { kind: 'telephone' };
    case 'level':
      return { kind: 'choice' };
    case 'river':
      return { kind: 'reference', of: 'rivers' };
    case 'reach':
      return { kind: 'reference', of: 'reaches' };
    case 'town':
    case 'village':
      return { kind: 'reference', of: 'regions' };
    case 'from':
    case 'to':
    case 'consentOn':
      return { kind: 'date' };
    default:
      return { kind: 'text' };
  }
};
