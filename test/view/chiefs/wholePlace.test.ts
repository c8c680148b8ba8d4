import { expect, it } from 'vitest';
import { holdersAtReach } from '../../../src/core/chiefs/answering.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import { chiefView } from '../../../src/view/chiefs/chief.ts';
import { regionView } from '../../../src/view/regions/region.ts';
import { inShort, relationIssues } from '../../core/dataset/smallExport.ts';
import { district } from '../../district/district.ts';

const known = district().index;
const on = known.record.period.dataThrough;
const reach = known.record.reaches.find(({ regionCode }) => regionCode.length === 12);
if (!reach) throw new Error('no reach of a village');

/** The district, in which a new chief answers for the whole of a village or of the district. */
const withWhole = (level: 'village' | 'district', regionCode: string) =>
  indexRecord({
    ...known.record,
    people: [...known.record.people, { id: 'new-chief', name: '周海平' }],
    postHoldings: [
      ...known.record.postHoldings,
      {
        id: 'whole-place',
        personId: 'new-chief',
        level,
        title: '河长',
        post: '河长办专员',
        duty: '巡查',
        from: calendarDate.parse('2025-01-01'),
        scope: { kind: 'region', regionCode },
      },
    ],
    contacts: [
      ...known.record.contacts,
      {
        id: 'whole-place',
        owner: { kind: 'holding', holdingId: 'whole-place' },
        kind: 'office-landline',
        number: '0300-8201399',
        verified: { on, result: 'answered' },
      },
    ],
  });

it('shows a chief of a whole village on the page of the village, with the own number', () => {
  const { ladder } = regionView(withWhole('village', reach.regionCode), reach.regionCode);
  expect(ladder[0]).toMatchObject({
    kind: 'held',
    level: 'village',
    name: '周海平',
    post: '河长办专员',
    call: { phone: '0300-8201399' },
  });
  expect(regionView(known, reach.regionCode).ladder).toEqual([]);
});

it.each([
  ['village', reach.regionCode],
  ['district', known.record.office.regionCode],
] as const)('gives the page of a chief of a whole %s the own number', (level, regionCode) => {
  const { calls } = chiefView(withWhole(level, regionCode), 'new-chief');
  expect(calls.call).toMatchObject({ phone: '0300-8201399' });
});

it('names the place that a chief answers for as a whole', () => {
  const { current } = chiefView(withWhole('village', reach.regionCode), 'new-chief');
  const { name } = regionView(known, reach.regionCode);
  expect(current[0]?.scopes).toEqual([
    { name: `${name}全境`, address: `/regions/${reach.regionCode}/` },
  ]);
});

it('counts a chief of a whole village among those of each of its reaches', () => {
  const names = holdersAtReach(withWhole('village', reach.regionCode), reach, on).map(
    ({ person }) => person.name,
  );
  expect(names.slice(0, -1)).toEqual(
    holdersAtReach(known, reach, on).map(({ person }) => person.name),
  );
  expect(names.at(-1)).toBe('周海平');
});

it.each([
  ['village', '000201001001', []],
  ['village', '000201001', ['warning postHoldings.0.scope post.scope']],
] as const)(
  'takes a whole place for what a %s chief may answer for: %s',
  (level, regionCode, said) => {
    const issues = relationIssues((input) => {
      const [first] = input.postHoldings;
      if (!first) throw new Error('no holding');
      first.level = level;
      first.scope = { kind: 'region', regionCode };
    });
    expect(inShort(issues).filter((issue) => issue.includes('post.scope'))).toEqual(said);
  },
);
