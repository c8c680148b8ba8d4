import { compareText } from '../../src/core/lists/order.ts';
import type { District } from './district.ts';
import { rescaleScore } from '../../src/core/assessment/assessmentBands.ts';
import { openStream } from './random.ts';
import type { AssessmentRow, PublicReportRow, SandRow, WellRow } from './rows.ts';
import { demoMonths } from './settings.ts';
import type { Seat } from './seat.ts';
import { rounded } from './plane.ts';
import type { CalendarDate } from '../../src/core/calendar/calendar.ts';

/** Private wells by town and month, cumulative. The register grows while wells are being closed. */
export const countWells = (district: District): WellRow[] => {
  const random = openStream(district.settings.seed, 'wells');
  return district.towns.flatMap(({ code }) => {
    let found = random.int(14, 40);
    let closed = random.int(2, 8);
    return demoMonths.map((month): WellRow => {
      const isWinter = ['12', '01', '02'].includes(month.slice(5));
      if (month >= '2025-02' && month <= '2025-12') found += random.int(0, isWinter ? 0 : 3);
      else if (random.chance(0.15)) found += 1;
      if (month >= '2025-02') closed = Math.min(found, closed + (isWinter ? 0 : random.int(0, 3)));
      return { regionCode: code, month, found, closed };
    });
  });
};

/** Public reports by channel and month. */
export const countReports = (district: District): PublicReportRow[] => {
  const random = openStream(district.settings.seed, 'public-reports');
  const scale = Math.max(1, district.rivers.length / 26);
  const channels = [
    ['12345', 9],
    ['12314', 3],
    [district.settings.site.supervision.name.slice(0, 20), 5],
  ] as const;
  return demoMonths.flatMap((month) =>
    channels.map(([channel, usual]): PublicReportRow => {
      const isWinter = ['12', '01', '02'].includes(month.slice(5));
      const received = Math.round(usual * scale * random.between(0.4, 1.5) * (isWinter ? 0.5 : 1));
      const answered = received - (random.chance(0.35) && received > 1 ? 1 : 0);
      return {
        month,
        channel,
        received,
        answered,
        answeredInTime: answered - (random.chance(0.4) && answered > 0 ? 1 : 0),
      };
    }),
  );
};

/** Confirmed assessments of the towns for 2024 and 2025. Some items do not apply everywhere. */
export const assessTowns = (district: District): AssessmentRow[] => {
  const random = openStream(district.settings.seed, 'assessment');
  const bands = district.settings.site.rules.assessmentGrades;
  return [2024, 2025].flatMap((year) => {
    const scored = district.towns.map(({ code }) => {
      const applicable = random.pick([100, 100, 95, 90]);
      const earned = rounded(
        applicable *
          random.weighted([
            [random.between(0.9, 0.975), 4],
            [random.between(0.82, 0.9), 5],
            [random.between(0.7, 0.8), 1],
          ]),
        1,
      );
      return { code, applicable, earned, score: rescaleScore(earned, applicable, 100) };
    });
    const ranking = [...scored].sort((a, b) => b.score - a.score || compareText(a.code, b.code));
    return scored.map((one): AssessmentRow => ({
      year,
      regionCode: one.code,
      score: one.score,
      applicable: one.applicable,
      earned: one.earned,
      grade:
        bands.find(({ from, below }) => one.score >= from && (one.score < below || below === 100))
          ?.name ?? '合格',
      rank: Math.min(999, ranking.indexOf(one) + 1),
      confirmedOn: year === 2024 ? '2025-01-22' : '2026-01-21',
    }));
  });
};

/** Three sand reaches, one for each regime, with their four responsible persons on a day. */
export const listSandReaches = (
  district: District,
  seats: readonly Seat[],
  on: CalendarDate,
): SandRow[] => {
  const random = openStream(district.settings.seed, 'sand');
  const chiefs = seats.filter(({ level }) => level === 'district');
  const holderOf = (seat: Seat | undefined) => {
    const term = seat?.terms.find(({ from, to }) => from <= on && (to === undefined || on < to));
    return { name: term?.person.name ?? '空缺', post: seat?.post ?? `${district.name}副区长` };
  };
  const others = [
    ['郝建国', '区水利局党组成员、副局长'],
    ['苗志强', '区水利局河道管理站站长'],
    ['原立军', '区水政监察大队大队长'],
  ] as const;
  const rivers = district.rivers.filter(({ lengthKm }) => lengthKm > 8).slice(0, 3);
  return rivers.map((river, index): SandRow => {
    const fromKm = rounded(river.lengthKm * random.between(0.4, 0.6), 1);
    const regime = (['licensed', 'closed-season', 'prohibited'] as const)[index] ?? 'prohibited';
    const responsible = (at: number) => {
      const [name, post] = others[at] ?? others[0];
      return { name, post };
    };
    return {
      id: `sand-${river.id}`,
      riverId: river.id,
      name: `${river.name}${['许可采区', '季节禁采段', '禁采段'][index] ?? '禁采段'}`,
      fromKm,
      toKm: rounded(Math.min(river.lengthKm, fromKm + 2.4), 1),
      regime,
      ...(regime === 'licensed' && {
        licence: {
          number: '演示采砂许（2026）第 003 号',
          volumeM3: 42_000,
          from: '2026-03-01',
          to: '2026-12-31',
        },
      }),
      closedSeasons:
        regime === 'prohibited'
          ? []
          : [
              { from: '2025-06-15', to: '2025-09-30' },
              { from: '2026-06-15', to: '2026-09-30' },
            ],
      chief: holderOf(
        chiefs.find(({ scopes }) =>
          scopes.some((scope) => scope.kind === 'river' && scope.riverId === river.id),
        ),
      ),
      waterAuthority: responsible(0),
      siteSupervisor: responsible(1),
      lawEnforcement: responsible(2),
    };
  });
};
