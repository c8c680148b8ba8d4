import { helperTitle } from '../chiefs/helpers.ts';
import { namesOf } from '../../core/places/life.ts';
import { regionLevel } from '../../core/ids/regionCode.ts';
import {
  chiefsAddress,
  reachAddress,
  regionAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import { regionOfHolding } from '../../core/chiefs/answering.ts';
import { whoAnswersForHolding } from '../../core/chiefs/whoAnswers.ts';
import type { PoliceChief, PostHolding } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { isInOffice } from '../../core/chiefs/terms.ts';
import { text } from '../../i18n/text.ts';
import { callsView, lineView, type CallsView } from '../contacts/callView.ts';

/** A person who can be found by name, title, post or place. */
export interface FindableChief {
  /** The person's id, or `=` and the address of the page that names the person. */
  readonly id: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  /** Titles held (总河长, 区级河长), once each; empty for former chiefs. */
  readonly title: string;
  /** Every post held, once each; former posts are marked. */
  readonly post: string;
  readonly regionCode: string | undefined;
  /** Rivers, towns and villages covered, once each. */
  readonly riverIds: readonly string[];
  readonly regionCodes: readonly string[];
  readonly isInOffice: boolean;
  /** Empty for who is not in office. */
  readonly calls: CallsView;
}

const levels = ['general', 'district', 'town', 'village'];

/**
 * Chiefs in office, higher levels first, then police chiefs, then former chiefs, because old boards
 * still print their names. A telephone is listed only while in office.
 */
export const findableChiefs = (index: RecordIndex): readonly FindableChief[] => {
  const on = index.record.period.dataThrough;
  const inOffice: (FindableChief & { readonly level: number })[] = [];
  const left: FindableChief[] = [];
  for (const person of index.record.people) {
    const { id, name } = person;
    const formerNames = namesOf(person).slice(1);
    const holdings = [...rowsOf(index.holdingsByPerson, id)].sort(byLevel);
    const current = holdings.filter((holding) => isInOffice(holding, on));
    const [first] = current;
    const [last] = holdings;
    if (first) {
      inOffice.push({
        id,
        name,
        formerNames,
        title: once(current.map(({ title }) => title)).join('、'),
        post: once(current.map(({ post }) => post)).join('；'),
        regionCode: regionOfHolding(index, first),
        ...groundOf(index, current),
        isInOffice: true,
        calls: callsView(index, whoAnswersForHolding(index, first, on)),
        level: levels.indexOf(first.level),
      });
    } else if (last)
      left.push({
        id,
        name,
        formerNames,
        title: '',
        post: `${last.post}（${text.river.notInOffice}）`,
        regionCode: regionOfHolding(index, last),
        ...groundOf(index, [last]),
        isInOffice: false,
        calls: {},
      });
  }
  return [
    ...inOffice.sort((a, b) => a.level - b.level),
    ...index.record.policeChiefs
      .filter((police) => isInOffice(police, on))
      .map((police) => findablePolice(index, police)),
    ...left,
  ];
};

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Rivers and places that people answer for. */
const groundOf = (
  index: RecordIndex,
  answered: readonly Pick<PostHolding, 'scope'>[],
): Pick<FindableChief, 'riverIds' | 'regionCodes'> => ({
  riverIds: once(
    answered.flatMap(({ scope }) =>
      scope.kind === 'river'
        ? [scope.riverId]
        : scope.kind === 'reach'
          ? [getRow(index.reachById, scope.reachId).riverId]
          : [],
    ),
  ),
  regionCodes: once(answered.flatMap((one) => regionOfHolding(index, one) ?? [])),
});

const byLevel = (a: PostHolding, b: PostHolding): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level);

/** A police chief or another helper has no page; the page of the place or river names the person. */
const findablePolice = (index: RecordIndex, police: PoliceChief): FindableChief => {
  const { id, personId, post, scope } = police;
  const person = getRow(index.personById, personId);
  const { name } = person;
  const [contact] = rowsOf(index.contactsByOwner, `police:${id}`);
  const page =
    scope.kind === 'river'
      ? riverAddress(scope.riverId)
      : scope.kind === 'region' && regionLevel(scope.regionCode) !== 'district'
        ? regionAddress(scope.regionCode)
        : scope.kind === 'reach'
          ? reachAddress(getRow(index.reachById, scope.reachId).riverId, scope.reachId)
          : chiefsAddress;
  return {
    id: `=${page}`,
    name,
    formerNames: namesOf(person).slice(1),
    title: helperTitle(police),
    post,
    regionCode: undefined,
    ...groundOf(index, [{ scope }]),
    isInOffice: true,
    calls: contact ? { call: lineView(index, { contact, via: 'post' }, name) } : {},
  };
};
