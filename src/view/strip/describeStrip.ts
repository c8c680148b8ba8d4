import { text } from '../../i18n/text.ts';
import type { StripModel } from './stripModel.ts';
import { chiefText, kmText, listUnassignedKm, placeText, resultText } from './stripWords.ts';

/** Text alternative of the drawing, two or three sentences. */
export const describeStrip = (model: StripModel): string => {
  const words = text.strip.describe;
  const vacancies = model.segments.filter((segment) => segment.chief === undefined).length;
  const { open, overdue } = countProblems(model);

  const course = [
    words.course(
      model.name,
      model.source,
      model.mouth,
      model.isInOrder ? undefined : kmText(model.lengthKm),
    ),
    ...(model.seasonal ? [words.seasonal] : []),
    ...(model.isInOrder ? [words.inOrder] : []),
    ...(model.shown && !model.isInOrder
      ? [words.shown(kmText(model.shown.fromKm), kmText(model.shown.toKm))]
      : []),
    words.segments(model.segments.length),
    ...(vacancies > 0 ? [words.vacancies(vacancies)] : []),
  ];
  const things = [
    ...(model.dryStretches.length > 0 ? [words.dry(listDryRanges(model))] : []),
    ...(model.tributaries.length > 0
      ? [
          words.tributaries(
            model.tributaries.map(({ name, km }) => text.strip.joins(name, kmText(km))).join('、'),
          ),
        ]
      : []),
    ...model.sections.map((section) =>
      words.section(section.name, section.month, resultText(section)),
    ),
    ...(model.boards.length > 0 ? [words.boards(model.boards.length)] : []),
    ...(open > 0 ? [words.open(open)] : []),
    ...(overdue > 0 ? [words.overdue(overdue)] : []),
  ];
  return [
    ...describeHere(model),
    course.join('，'),
    ...(things.length > 0 ? [things.join('；')] : []),
  ]
    .map((sentence) => `${sentence}。`)
    .join('');
};

/** One entry of the legend; kinds that do not occur have none. */
export interface LegendEntry {
  readonly kind: 'boards' | 'open' | 'overdue' | 'dry' | 'sections' | 'tributaries' | 'unassigned';
  readonly words: string;
}

/** The legend in fixed order, each kind with its count or kilometres. */
export const listLegend = (model: StripModel): LegendEntry[] => {
  const words = text.strip.legend;
  const { open, overdue } = countProblems(model);
  const dryKm = sumKm(model.dryStretches);
  const unassignedKm = sumKm(listUnassignedKm(model));
  const entries: (LegendEntry & { readonly amount: number })[] = [
    { kind: 'boards', amount: model.boards.length, words: words.boards(model.boards.length) },
    { kind: 'open', amount: open, words: words.open(open) },
    { kind: 'overdue', amount: overdue, words: words.overdue(overdue) },
    { kind: 'dry', amount: dryKm, words: words.dry(kmText(dryKm)) },
    {
      kind: 'sections',
      amount: model.sections.length,
      words: words.sections(model.sections.length),
    },
    {
      kind: 'tributaries',
      amount: model.tributaries.length,
      words: words.tributaries(model.tributaries.length),
    },
    { kind: 'unassigned', amount: unassignedKm, words: words.unassigned(kmText(unassignedKm)) },
  ];
  return entries.filter(({ amount }) => amount > 0).map(({ kind, words }) => ({ kind, words }));
};

const countProblems = ({ problems }: StripModel): { open: number; overdue: number } => {
  const overdue = problems.filter(({ state }) => state === 'overdue').length;
  return { overdue, open: problems.length - overdue };
};

const sumKm = (stretches: readonly { fromKm: number; toKm: number }[]): number =>
  stretches.reduce((sum, { fromKm, toKm }) => sum + (toKm - fromKm), 0);

const listDryRanges = ({ dryStretches }: StripModel): string =>
  dryStretches
    .map(({ fromKm, toKm }) => text.strip.rangeWithUnit(kmText(fromKm), kmText(toKm)))
    .join('、');

const describeHere = (model: StripModel): string[] => {
  if (model.pinKm === undefined) return [];
  const words = text.strip.describe;
  const own = model.segments.find(({ id }) => id === model.highlightedSegment);
  const chief = own && (own.chief === undefined ? text.strip.vacant : words.chief(chiefText(own)));
  const segment = own && chief ? words.hereSegment(placeText(own), chief) : '';
  const { sentence, plainSentence } = text.strip.pins[model.pinMarks ?? 'reader'];
  return [model.isInOrder ? plainSentence(segment) : sentence(kmText(model.pinKm), segment)];
};
