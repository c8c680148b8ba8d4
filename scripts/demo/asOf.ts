import { getCalendarDate, type CalendarDate } from '../../src/core/calendar/calendar.ts';
import type { ExportV1Input } from '../../src/core/formats/v1.ts';
import { amendmentOf, withFormerAmount } from './amendment.ts';
import { listSandReaches } from './counts.ts';
import { projectOn } from './exchange.ts';
import { listContacts } from './holdings.ts';
import type { Life } from './life.ts';
import { problemOn } from './problems.ts';
import { listLines } from './riverRows.ts';
import type { BoardRow, HoldingRow, NewsRow } from './rows.ts';
import type { DemoEdition } from './settings.ts';

/** Source of the lines, and which parts of the district are invented. */
interface Provenance {
  readonly attribution: string;
  /** A sentence for the office's introduction. */
  readonly fiction: string;
  /** Notice for every page of a district that is partly real. */
  readonly note?: string;
}

export const inventedLand: Provenance = {
  attribution: '演示数据：河流线由程序生成，不对应任何真实河流',
  fiction: '本页所有人名、电话、河名、地名均为演示。',
};

export const realLand: Provenance = {
  attribution: '© OpenStreetMap contributors, ODbL 1.0',
  fiction: '河流与地名取自公开地图，人员、电话和各项数据均为虚构的演示。',
  note: '演示数据：河流与地名取自公开地图，人物、电话和各项数据均为虚构。',
};

/** The complete state of the district, as an office would export it for one edition. */
export const exportFor = (
  life: Life,
  edition: DemoEdition,
  news: readonly NewsRow[],
  { attribution, fiction, note }: Provenance,
): ExportV1Input => {
  const cutOff = edition.dataThrough;
  const published = getCalendarDate(edition.publishedAt.slice(0, 10));
  const monthCutOff = edition.month;
  const { district, offices } = life;
  const holdings = life.holdings.filter(({ term }) => term.from <= published);
  const postHoldings = holdings.map(({ row }) => withoutFutureEnd(row, published));
  const policeChiefs = offices.police.map(({ row }) => row);
  const known = new Set([...postHoldings, ...policeChiefs].map(({ personId }) => personId));
  const amendment = amendmentOf(life);
  const byMonth = <Row extends { readonly month: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ month }) => month <= monthCutOff);
  return {
    format: 'jianhe-export',
    version: 1,
    period: {
      dataThrough: cutOff,
      publishedAt: edition.publishedAt,
      nextUpdate: edition.nextUpdate,
      preparedBy: '区河长办信息员',
    },
    office: {
      name: district.settings.site.officeName,
      regionCode: district.code,
      demonstration: true,
      ...(note !== undefined && { demonstrationNote: note }),
      address: district.settings.site.contact.address,
      hours: district.settings.site.contact.hours,
      introduction: `${district.settings.site.officeName}承担全区河长制组织实施的日常工作，负责协调、督导、考核和信息公开，受理群众对河湖管理的反映。${fiction}`,
    },
    regions: life.regions,
    rivers: life.rivers,
    reaches: district.reaches.map(({ row }) => row),
    people: offices.people.filter(({ id }) => known.has(id)),
    postHoldings,
    policeChiefs,
    contacts: listContacts(district, offices, holdings, published),
    signboards: life.boards.flatMap((board) => boardOn(board, cutOff) ?? []),
    problems: life.problems.flatMap((problem) => problemOn(problem, cutOff) ?? []),
    cleanups: withFormerAmount(byMonth(life.cleanups), amendment, edition),
    patrols: byMonth(life.patrols),
    sections: life.sections,
    waterMonths: byMonth(life.waterMonths),
    memberUnits: life.units,
    targets: life.targets.map((target) => ({
      ...target,
      progress: byMonth(target.progress),
      supervision: target.supervision.filter(({ on }) => on <= cutOff),
    })),
    campaigns: life.campaigns,
    enforcements: life.enforcements.filter(({ on }) => on <= cutOff),
    cases: life.cases.filter(({ closedOn }) => closedOn <= cutOff),
    sandReaches: listSandReaches(district, offices.seats, published),
    wells: byMonth(life.wells),
    trainings: life.trainings.filter(({ on }) => on <= cutOff),
    publicReports: byMonth(life.publicReports),
    assessments: life.assessments,
    projects: life.projects.flatMap((project) => projectOn(project, cutOff) ?? []),
    publicity: life.publicity.filter(({ on }) => on <= cutOff),
    honours: life.honours.filter(({ on }) => on <= cutOff),
    news: news.filter(({ publishedAt }) => publishedAt <= edition.publishedAt),
    corrections:
      amendment.edition === edition.month
        ? [{ collection: 'cleanups', id: amendment.id, reason: amendment.reason }]
        : [],
    lines: listLines(district, attribution),
  };
};

const withoutFutureEnd = (row: HoldingRow, on: CalendarDate): HoldingRow => {
  const { to, ...open } = row;
  return to === undefined || to <= on ? row : open;
};

/** The board as of a day; undefined before it was put up. */
const boardOn = (board: BoardRow, on: CalendarDate): BoardRow | undefined => {
  const faces = board.faces.filter(({ printedOn }) => printedOn <= on);
  if (faces.length === 0) return undefined;
  const inspections = board.inspections.filter((inspection) => inspection.on <= on);
  const condition = board.retired ? board.condition : (inspections.at(-1)?.condition ?? 'good');
  return { ...board, faces, inspections, condition };
};
