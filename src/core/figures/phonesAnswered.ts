import { regionLevel, townOf } from '../ids/regionCode.ts';
import type { Contact, PostHolding } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { rowsByKey, tablesByPlace } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import type { FigureScope } from './figure.ts';
import { readingOfCount, readingOfShare } from './readings.ts';
import { townOfReach } from './scope.ts';

/** Published telephones answered at their last test call (公示电话接通率). */
export const phonesAnsweredFigure = declareFigure({
  id: 'phones-answered',
  version: 1,
  pillar: 'chiefs',
  duty: 'all',
  counts: ['contacts'],
  isKey: false,
  kind: 'ratio',
  covers: { answered: 'as-of', tested: 'as-of' },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: true,
  remark: 'sentence',
  listedOn: [],
  campaigns: [],
  scopes: ['district', 'town', 'river'],
  breakdowns: ['result', 'owner', 'town'],
  charts: [
    {
      suffix: '',
      kind: 'bar',
      format: 'integer',
      from: { kind: 'table', dimension: 'result', of: 'answered' },
    },
  ],
  words: {
    en: { title: 'Published telephone numbers answered when last tested', part: 'numbers' },
    zh: {
      title: '公示电话接通率',
      question: '公布的电话打过去，有人接吗？',
      unit: '%',
      partUnit: '部',
      definition:
        '截至数据截止日，公布的河长、警长和河长办电话中，核验过的以最近一次试拨为准，接通的占核验过的比例。从未核验的不进入分子，也不进入分母，另行列出。',
      numerator: '最近一次试拨接通的电话数（部）',
      denominator: '试拨核验过的电话数（部）',
      numeratorName: '接通',
      denominatorName: '已核验',
      scope: '本网站公布的全部电话；卸任人员的电话已撤下，不在其中。',
      source: '河长办试拨核验记录。',
      updates: '每月数据发布时更新。',
      limits: '试拨接通不保证每次都有人接听。只保存最近一次核验结果，因此没有历史数据。',
      keys: {
        answered: '公示电话接通率',
        tested: '已核验占比',
        unanswered: '无人接听',
        'wrong-number': '号码有误',
        never: '从未核验',
        'is-answered': '接通',
        office: '河长办',
        region: '乡镇、村办公室',
        holding: '河长岗位',
        police: '河道警长',
      },
      everyday: {
        figure: ['接通率'],
        numbers: { numerator: ['接通电话', '电话接通'] },
      },
      remark: '核验过的占 {tested}',
      charts: {
        '': {
          title: '公示电话最近一次核验结果',
          unit: '部',
          summary: '公示电话接通率 {answered}。',
          otherwise: '截至 {date}，公布的电话都还没有核验。',
        },
      },
    },
  },
  compute: (index, scope) => {
    const contacts = index.record.contacts.filter((contact) => isInScope(index, contact, scope));
    return {
      headlines: [
        { key: 'answered', ...answeredReading(contacts) },
        {
          key: 'tested',
          ...readingOfShare(
            () => contacts.map((row) => ({ row, adds: row.verified ? 1 : 0, to: 1 })),
            'no-phone',
          ),
        },
      ],
      series: [],
      tables: [
        {
          dimension: 'result',
          of: 'answered',
          rows: ['is-answered', 'unanswered', 'wrong-number', 'never'].map((key) => ({
            key,
            ...readingOfCount(
              contacts.filter(({ verified }) => resultKey(verified?.result) === key),
            ),
          })),
        },
        {
          dimension: 'owner',
          of: 'answered',
          rows: rowsByKey(
            contacts,
            ['office', 'region', 'holding', 'police'],
            ({ owner }) => owner.kind,
            answeredReading,
          ),
        },
        ...tablesByPlace(index, scope, contacts, {
          of: 'answered',
          townOf: (contact) => findTown(index, contact),
          readingOf: answeredReading,
        }),
      ],
    };
  },
});

/** Telephones with a test call; those that were answered count. */
const answeredReading = (contacts: readonly Contact[]) =>
  readingOfShare(
    () =>
      contacts.flatMap((row) =>
        row.verified ? [{ row, adds: row.verified.result === 'answered' ? 1 : 0, to: 1 }] : [],
      ),
    contacts.length === 0 ? 'no-phone' : 'not-tested',
  );

const resultKey = (result: NonNullable<Contact['verified']>['result'] | undefined): string =>
  result === 'answered' ? 'is-answered' : (result ?? 'never');

const isInScope = (
  index: RecordIndex,
  contact: Contact,
  { riverId, regionCode }: FigureScope,
): boolean =>
  (regionCode === undefined || findTown(index, contact) === regionCode) &&
  (riverId === undefined || findRiver(index, contact) === riverId);

/**
 * Area of the telephone's owner. An office answers for its region, the river chief office for all.
 */
const findPlace = (index: RecordIndex, { owner }: Contact): PostHolding['scope'] | undefined => {
  switch (owner.kind) {
    case 'office':
      return undefined;
    case 'region':
      return owner;
    case 'holding':
      return index.holdingById.get(owner.holdingId)?.scope;
    case 'police':
      return index.record.policeChiefs.find(({ id }) => id === owner.policeChiefId)?.scope;
  }
};

const findTown = (index: RecordIndex, contact: Contact): string | undefined => {
  const place = findPlace(index, contact);
  if (place?.kind === 'reach') return townOfReach(index, place.reachId);
  return place?.kind === 'region' && regionLevel(place.regionCode) !== 'district'
    ? townOf(index.regionByCode, place.regionCode)
    : undefined;
};

const findRiver = (index: RecordIndex, contact: Contact): string | undefined => {
  const place = findPlace(index, contact);
  if (place?.kind === 'river') return place.riverId;
  return place?.kind === 'reach' ? index.reachById.get(place.reachId)?.riverId : undefined;
};
