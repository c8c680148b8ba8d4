import { standingRivers } from '../../core/record/standing.ts';
import { wholeDistrict, chiefTitle } from '../regions/levelWords.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { mainRiversFirst } from '../../core/rivers/mainRiversFirst.ts';
import { compareText } from '../../core/lists/order.ts';
import { homeAddress } from '../../core/site/addresses.ts';
import { holdersOfRegion, holdersOfRiver } from '../../core/chiefs/answering.ts';
import { boardCounts } from '../../core/boards/boardCounts.ts';
import { monthOf, monthOfYear } from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import type { HandedInName } from '../../core/formats/collections.ts';
import type { River } from '../../core/record/record.ts';
import { isHandedIn, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import type { Hotline, Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { keyFigures, type FigureCardView } from '../figures/figureCard.ts';
import { formatDate, formatKm, formatPhone } from '../numbers/format.ts';
import { homeView } from '../site/home.ts';
import {
  screenStrip,
  tallFormat,
  ultraWideFormat,
  wideFormat,
  type ScreenMark,
  type ScreenStripView,
} from './screenStrip.ts';
import { riverName } from '../rivers/riverName.ts';

/** A number that fills a third of the display. */
export interface ScreenCount {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly tone: 'plain' | 'done' | 'open' | 'late';
}

/** One slide of the loop. */
export type ScreenSlide = { readonly title: string; readonly lede?: string } & (
  | { readonly kind: 'cover' }
  | {
      readonly kind: 'strip';
      /** Counts, each with its symbol on the river. */
      readonly facts: readonly { readonly sign: ScreenMark['kind']; readonly text: string }[];
      readonly wide: ScreenStripView;
      readonly ultraWide: ScreenStripView;
      readonly tall: ScreenStripView;
      readonly description: string;
    }
  | {
      readonly kind: 'people';
      readonly people: readonly {
        readonly of: string;
        readonly name: string;
        readonly post: string;
      }[];
    }
  | { readonly kind: 'figures'; readonly cards: readonly FigureCardView[] }
  | {
      readonly kind: 'counts';
      readonly counts: readonly ScreenCount[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'case'; readonly facts: string; readonly outcome: string }
  | {
      readonly kind: 'call';
      readonly lines: readonly {
        readonly name: string;
        readonly phone: string;
        readonly hours: string;
      }[];
    }
);

/** Everything the lobby display shows, in order. */
export interface ScreenView {
  readonly officeName: string;
  readonly siteName: string;
  readonly asOf: string;
  /** The address to type, and the content of its QR code. */
  readonly printedAddress: string;
  readonly qrText: string;
  /** Changes whenever anything shown may have changed. */
  readonly stamp: string;
  readonly slides: readonly ScreenSlide[];
}

/** Rivers with their own slide. */
const STRIPS = 4;
const PEOPLE_ON_SLIDE = 4;
const CASES = 3;
const NEWEST = 2;
/** Maximum characters of a paragraph. */
const READABLE = 84;

/** What the slides are made from. */
interface SlideSource {
  readonly index: RecordIndex;
  readonly edition: Edition;
  readonly site: Site;
}

/** Slides of one kind: when the loop has them, and what they show. */
export interface SlideDeclaration {
  /** What the office calls it. */
  readonly name: string;
  /** Whether what it shows is handed in. */
  readonly isLit: (record: Pick<RecordIndex, 'handedIn'>) => boolean;
  readonly slidesOf: (source: SlideSource) => readonly ScreenSlide[];
}

const words = text.screen;

const isAlways = (): boolean => true;

const isLitBy =
  (table: HandedInName): SlideDeclaration['isLit'] =>
  (record) =>
    isHandedIn(record, table);

/** The slides of the loop, in order. */
export const screenSlides: readonly SlideDeclaration[] = [
  {
    name: words.cover,
    isLit: isAlways,
    slidesOf: ({ site }) => [{ kind: 'cover', title: site.officeName, lede: words.slogan }],
  },
  {
    name: words.strips,
    isLit: isLitBy('reaches'),
    slidesOf: ({ index }) =>
      mainRiversFirst(standingRivers(index))
        .slice(0, STRIPS)
        .flatMap((river) => stripSlide(index, river)),
  },
  { name: words.people, isLit: isAlways, slidesOf: ({ index }) => peopleSlides(index) },
  {
    name: words.figures,
    isLit: (record) => keyFigures(record).length > 0,
    slidesOf: ({ index, edition }) => figureSlides(index, edition),
  },
  {
    name: words.problems,
    isLit: isLitBy('problems'),
    slidesOf: ({ index }) => [problemSlide(index)],
  },
  { name: words.case, isLit: isLitBy('cases'), slidesOf: ({ index }) => caseSlides(index) },
  {
    name: words.boards,
    isLit: isLitBy('signboards'),
    slidesOf: ({ index }) => [boardSlide(index)],
  },
  {
    name: words.lines,
    isLit: isAlways,
    slidesOf: ({ site }) => [callSlide([site.supervision, ...site.hotlines])],
  },
];

/** The loop at the record's cut-off. */
export const screenView = (index: RecordIndex, edition: Edition, site: Site): ScreenView => {
  const { period } = index.record;
  const address = `${site.host}${site.base}`.replace(/\/$/, '');
  const source = { index, edition, site };
  const slides = screenSlides.flatMap(({ isLit, slidesOf }) =>
    isLit(index) ? slidesOf(source) : [],
  );
  return {
    officeName: site.officeName,
    siteName: site.siteName,
    asOf: text.screen.asOf(formatDate(period.dataThrough)),
    printedAddress: address,
    qrText: `https://${address.toUpperCase()}${homeAddress}`,
    stamp: `${edition.edition} ${edition.recordSha256.slice(0, 12)}`,
    slides,
  };
};

/** Empty for a river that cannot be drawn. */
const stripSlide = (index: RecordIndex, river: River): readonly ScreenSlide[] => {
  const on = index.record.period.dataThrough;
  const open = rowsOf(index.problemsByRiver, river.id)
    .flatMap((problem) => problemStateAt(problem, on) ?? [])
    .filter(({ isOpen }) => isOpen);
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  const boards = rowsOf(index.boardsByRiver, river.id).filter(({ retired }) => !retired);
  const chiefs = holdersOfRiver(index, river.id, on).map(({ person }) => person.name);
  const lengthKm = known(river.lengthKm);
  const wide = screenStrip(index, river, wideFormat);
  const ultraWide = screenStrip(index, river, ultraWideFormat);
  const tall = screenStrip(index, river, tallFormat);
  if (!wide || !ultraWide || !tall) return [];
  const towns = wide.stretches.flatMap(({ label }) =>
    label ? [text.screen.town(label.name, label.chief)] : [],
  );
  return [
    {
      kind: 'strip',
      // The drawing below says where it begins and ends; the title has to fit an LED band.
      title: river.name,
      lede: [
        ...(chiefs.length > 0
          ? [text.screen.chiefs(chiefTitle(index, 'district', undefined, river), chiefs.join('、'))]
          : []),
        ...(lengthKm === undefined ? [] : [formatKm(lengthKm)]),
        ...(river.seasonal ? [text.screen.seasonal] : []),
      ].join('　'),
      facts: [
        ...(isHandedIn(index, 'problems')
          ? [
              { sign: 'open' as const, text: text.screen.open(open.length - overdue) },
              { sign: 'late' as const, text: text.screen.late(overdue) },
            ]
          : []),
        ...(isHandedIn(index, 'signboards')
          ? [{ sign: 'board' as const, text: text.screen.board(boards.length) }]
          : []),
      ],
      wide,
      ultraWide,
      tall,
      description: text.screen.stripDescription(riverName(index, river.id), towns.join('，')),
    },
  ];
};

/** General chiefs on one slide, district chiefs by river on as many as needed. */
const peopleSlides = (index: RecordIndex): readonly ScreenSlide[] => {
  const on = index.record.period.dataThrough;
  const general = holdersOfRegion(index, index.record.office.regionCode, on).map(
    ({ holding, person }) => ({ of: holding.title, name: person.name, post: holding.post }),
  );
  const held = mainRiversFirst(standingRivers(index)).flatMap((river) =>
    holdersOfRiver(index, river.id, on).map((holder) => ({ ...holder, river })),
  );
  const district = [...groupBy(held, ({ person }) => person.id).values()].flatMap(
    ([first, ...more]) =>
      first
        ? [
            {
              of: text.screen.rivers(
                [first, ...more].map(({ river }) => riverName(index, river.id)),
              ),
              name: first.person.name,
              post: first.holding.post,
            },
          ]
        : [],
  );
  const pages = Math.ceil(district.length / PEOPLE_ON_SLIDE);
  return [
    ...(general.length > 0
      ? [{ kind: 'people' as const, title: text.chiefs.general, people: general }]
      : []),
    ...Array.from({ length: pages }, (_, page) => ({
      kind: 'people' as const,
      title: chiefTitle(index, 'district'),
      ...(pages > 1 && { lede: text.screen.page(page + 1, pages) }),
      people: district.slice(page * PEOPLE_ON_SLIDE, (page + 1) * PEOPLE_ON_SLIDE),
    })),
  ];
};

/** The key figures with their periods, two per slide. */
const figureSlides = (index: RecordIndex, edition: Edition): readonly ScreenSlide[] => {
  const { cards } = homeView(index, edition);
  const title = text.screen.figures;
  return Array.from({ length: Math.ceil(cards.length / 2) }, (_, page) => ({
    kind: 'figures' as const,
    title,
    cards: cards.slice(page * 2, page * 2 + 2),
  }));
};

const problemSlide = (index: RecordIndex): ScreenSlide => {
  const on = index.record.period.dataThrough;
  const month = monthOf(on);
  const known = index.record.problems.flatMap((problem) => {
    const state = problemStateAt(problem, on);
    return state ? [{ problem, state }] : [];
  });
  const open = known.filter(({ state }) => state.isOpen);
  const closed = known
    .filter(({ state }) => !state.isOpen)
    .map(({ problem }) => ({
      problem,
      on: problem.events.findLast(({ stage, on: day }) => stage === 'closed' && day <= on)?.on,
    }))
    // Among those closed on the same day, the last one in the record comes first.
    .reverse()
    .sort((a, b) => compareText(b.on ?? '', a.on ?? ''));
  const count = (label: string, value: number, tone: ScreenCount['tone']): ScreenCount => ({
    label,
    value: String(value),
    unit: text.screen.pieces,
    tone,
  });
  return {
    kind: 'counts',
    title: text.screen.problems,
    counts: [
      count(
        text.screen.closedInMonth(monthOfYear(month)),
        closed.filter((each) => each.on !== undefined && monthOf(each.on) === month).length,
        'done',
      ),
      count(text.screen.openNow, open.length, 'open'),
      count(text.screen.overdueNow, open.filter(({ state }) => state.isOverdue).length, 'late'),
    ],
    lines: closed
      .slice(0, NEWEST)
      .map(({ problem }) =>
        text.screen.newestLine(
          riverName(index, problem.riverId),
          text.problems.kinds[problem.kind],
          problem.description,
        ),
      ),
  };
};

const caseSlides = ({ record }: RecordIndex): readonly ScreenSlide[] =>
  [...record.cases]
    .reverse()
    .sort((a, b) => compareText(b.closedOn, a.closedOn))
    .slice(0, CASES)
    .map(({ title, facts, outcome }) => ({
      kind: 'case' as const,
      title,
      lede: text.screen.case,
      facts: firstSentences(facts),
      outcome: firstSentences(outcome),
    }));

/** As many whole sentences as are readable at ten metres, at least the start of the first. */
const firstSentences = (paragraph: string): string => {
  const sentences = paragraph.match(/[^。]+。?/gu) ?? [];
  const [first = '', ...others] = sentences;
  if ([...first].length > READABLE) return `${[...first].slice(0, READABLE - 1).join('')}…`;
  let shown = first;
  for (const sentence of others) {
    if ([...shown, ...sentence].length > READABLE) break;
    shown += sentence;
  }
  return shown;
};

const boardSlide = (index: RecordIndex): ScreenSlide => {
  const { inUse, right } = boardCounts(index);
  const count = (label: string, value: number, tone: ScreenCount['tone']): ScreenCount => ({
    label,
    value: String(value),
    unit: text.screen.blocks,
    tone,
  });
  return {
    kind: 'counts',
    title: text.screen.boards,
    counts: [
      count(text.screen.boardsInUse(wholeDistrict(index)), inUse, 'plain'),
      count(text.screen.boardsRight, right, 'done'),
      count(text.screen.boardsDue, inUse - right, 'open'),
    ],
    lines: [text.screen.boardsNote],
  };
};

const callSlide = (hotlines: readonly Hotline[]): ScreenSlide => ({
  kind: 'call',
  title: text.screen.call,
  lines: hotlines.map(({ name, phone, hours }) => ({ name, phone: formatPhone(phone), hours })),
});
