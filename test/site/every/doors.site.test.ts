import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  reachOfSpot,
  spotOfRow,
  whoAnswers,
  whoAnswersForHolding,
  whoAnswersForReach,
  whoAnswersForRiver,
  type Answer,
} from '../../../src/core/chiefs/whoAnswers.ts';
import { isInOffice } from '../../../src/core/chiefs/terms.ts';
import { receiveStretch } from '../../../src/core/near/stretch.ts';
import type { Reach } from '../../../src/core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { standingReaches } from '../../../src/core/record/standing.ts';
import {
  boardLandingAddress,
  chiefAddress,
  reachAddress,
  regionAddress,
  riverAddress,
} from '../../../src/core/site/addresses.ts';
import { getPortal } from '../../../src/data/portal.ts';
import { text } from '../../../src/i18n/text.ts';
import { callsView } from '../../../src/view/contacts/callView.ts';
import { telAddress } from '../../../src/view/contacts/telAddress.ts';
import { isNearShard } from '../../../src/view/near/isNearFile.ts';
import type { NearReach, NearShard } from '../../../src/view/near/nearData.ts';
import { baseOf, contentOf, listFiles, readText, siteFolder } from '../builtSite.ts';

/**
 * Who answers for a place is the same through every door of the built site: the page of a board, the
 * search by position, the pages of river, region and chief.
 */
const districts = ['fixture', 'demonstration', 'lakes', 'smallest'] as const;
type District = (typeof districts)[number];

const indexOf = (name: District): RecordIndex => getPortal(contentOf(name)).index;

const pageOf = (name: District, address: string): string => {
  const file = join(siteFolder(name), address, 'index.html');
  return existsSync(file) ? readText(file) : '';
};

/** The content of a page without the telephones that only the large-text mode shows. */
const mainOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(
    /<section class="calls no-print"[\s\S]*?<\/section>/,
    '',
  );

/** The first telephone of some markup; empty for none. */
const firstTel = (html: string): string => /href="(tel:[^"]*)"/.exec(html)?.[1] ?? '';

/** The row of a table of reaches that links to a reach; empty for none. */
const rowOf = (html: string, href: string): string =>
  html
    .split(/<tr\b/)
    .map((row) => row.split('</tr>')[0] ?? '')
    .find(
      (row) => row.includes(`href="${href}"`) && row.includes(`="${text.river.columns.phone}"`),
    ) ?? '';

/** What every door has to say: the telephone, and why it is not the nearest post's own. */
const expected = (index: RecordIndex, answer: Answer) => {
  const { call, instead } = callsView(index, answer);
  return { tel: call ? telAddress(call.phone) : '', instead: instead ?? '' };
};

const shardsOf = (name: District): readonly NearShard[] =>
  listFiles(siteFolder(name))
    .filter((file) => /^near\/\d+\.json$/.test(file))
    .map((file): unknown => JSON.parse(readFileSync(join(siteFolder(name), file), 'utf8')))
    .filter(isNearShard);

/** Doors that say something else about a reach. */
const faultsOfReach = (
  name: District,
  index: RecordIndex,
  near: ReadonlyMap<string, NearReach>,
  reach: Reach,
): readonly string[] => {
  const on = index.record.period.dataThrough;
  const { tel, instead } = expected(index, whoAnswersForReach(index, reach, on));
  const base = baseOf(name).replace(/\/$/, '');
  const link = `${base}${reachAddress(reach.riverId, reach.id)}`;
  const doors = [
    ['river', rowOf(pageOf(name, riverAddress(reach.riverId)), link)],
    ['region', rowOf(pageOf(name, regionAddress(reach.regionCode)), link)],
  ] as const;
  const found = near.get(reach.id);
  return [
    ...doors.flatMap(([door, row]) =>
      firstTel(row) === tel && row.includes(instead)
        ? []
        : [`${reach.id} ${door}: ${firstTel(row)}, not ${tel} ${instead}`],
    ),
    ...(!found || ((found.chief.call?.tel ?? '') === tel && (found.chief.instead ?? '') === instead)
      ? []
      : [`${reach.id} near: ${found.chief.call?.tel}, not ${tel} ${instead}`]),
  ];
};

describe.each(districts)('every door of %s', (name) => {
  const index = indexOf(name);
  const { record } = index;
  const on = record.period.dataThrough;
  const shards = shardsOf(name);
  const near = new Map(shards.flatMap(({ reaches }) => reaches).map((reach) => [reach.id, reach]));

  it('says the same of every reach', () => {
    expect(
      standingReaches(index).flatMap((reach) => faultsOfReach(name, index, near, reach)),
    ).toEqual([]);
  });

  it('says the same of the place of every board, by its page and by the search there', () => {
    const faults = record.signboards.flatMap((board) => {
      const spot = spotOfRow(board);
      const { tel, instead } = expected(index, whoAnswers(index, spot, on));
      const main = mainOf(pageOf(name, boardLandingAddress(board.code)));
      const nearest = whoAnswers(index, spot, on).posts[0]?.holders[0]?.person.name ?? '';
      const reach = reachOfSpot(index, spot);
      const found = reach && near.get(reach.id);
      return [
        firstTel(main) === tel ? '' : `page: ${firstTel(main)}, not ${tel}`,
        main.includes(instead) ? '' : `page does not say ${instead}`,
        new RegExp(`<h2[^>]*>${nearest}`).test(main) ? '' : `page does not lead with ${nearest}`,
        !found || found.chief.call?.tel === tel ? '' : `near: ${found.chief.call?.tel}, not ${tel}`,
      ]
        .filter((fault) => fault !== '')
        .map((fault) => `${board.code} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('says the same of a thousand places on both banks', () => {
    const stretches = shards.flatMap((shard) =>
      shard.stretches.map((sent) => receiveStretch(sent, shard.rivers, shard.reaches)),
    );
    const faults = Array.from({ length: stretches.length === 0 ? 0 : 1000 }, (_, at) => {
      const stretch = stretches[(at * 7919) % stretches.length];
      if (!stretch) return [];
      const share = ((at * 104_729) % 997) / 997;
      const km = stretch.fromKm + (stretch.toKm - stretch.fromKm) * (0.01 + 0.98 * share);
      return (['left', 'right'] as const).flatMap((side) => {
        const said = stretch.banks[side];
        const place = stretch.isArea ? {} : { km, side };
        const asked = reachOfSpot(index, { riverId: stretch.riverId, ...place })?.id;
        return said === asked ? [] : [`${stretch.riverId} ${km} ${side}: ${said}, not ${asked}`];
      });
    }).flat();
    expect(faults).toEqual([]);
  });

  it('says the same of every water in the ladder on its page', () => {
    const faults = record.rivers.flatMap(({ id, to }) => {
      if (to !== undefined) return [];
      const { tel, instead } = expected(index, whoAnswersForRiver(index, id, on));
      const ladder = mainOf(pageOf(name, riverAddress(id))).split('class="rung"')[1] ?? '';
      const isRight = firstTel(ladder) === tel && ladder.includes(instead);
      // A water of which no post is known has no ladder.
      return ladder === '' || isRight ? [] : [`${id}: ${firstTel(ladder)}, not ${tel} ${instead}`];
    });
    expect(faults).toEqual([]);
  });

  it('says the same on the page of every chief in office', () => {
    const faults = record.people.flatMap(({ id }) => {
      const [first] = rowsOf(index.holdingsByPerson, id).filter((term) => isInOffice(term, on));
      if (!first) return [];
      const { tel, instead } = expected(index, whoAnswersForHolding(index, first, on));
      const main = mainOf(pageOf(name, chiefAddress(id)));
      return firstTel(main) === tel && main.includes(instead)
        ? []
        : [`${id}: ${firstTel(main)}, not ${tel} ${instead}`];
    });
    expect(faults).toEqual([]);
  });

  it('links every number of the record wherever a page prints it', () => {
    const numbers = new Set(
      record.contacts.map(({ number }) => telAddress(number).replace('tel:', '')),
    );
    const faults = record.rivers
      .map(({ id }) => riverAddress(id))
      .concat(
        record.regions.map(({ code }) => regionAddress(code)),
        ['/chiefs/', '/offline/'],
      )
      .flatMap((address) => {
        const words = mainOf(pageOf(name, address))
          .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
          .replace(/<a\b[^>]*href="tel:[\s\S]*?<\/a>/g, '')
          .replace(/<[^>]+>/g, '\n');
        return [...words.matchAll(/\d[\d -]{6,}\d/g)]
          .map(([printed]) => printed)
          .filter((printed) => numbers.has(printed.replace(/\D/g, '')))
          .map((printed) => `${address}: ${printed}`);
      });
    expect(faults).toEqual([]);
  });
});

it('asks in the demonstration and the fixtures for places that differ in every way', () => {
  const reasons = districts.flatMap((name) => {
    const index = indexOf(name);
    const on = index.record.period.dataThrough;
    return standingReaches(index).map(
      (reach) => whoAnswersForReach(index, getRow(index.reachById, reach.id), on).because ?? 'own',
    );
  });
  expect([...new Set(reasons)].sort()).toEqual([
    'no-line',
    'own',
    'unanswered',
    'untested',
    'vacant',
    'wrong-number',
  ]);
});
