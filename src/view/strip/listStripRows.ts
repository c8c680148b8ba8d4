import { text } from '../../i18n/text.ts';
import type { StripModel } from './stripModel.ts';
import { chiefText, kmText, listUnassignedKm, placeText, resultText } from './stripWords.ts';

/** One row of the table beside the drawing. */
export interface StripRow {
  readonly fromKm: number;
  readonly kind: keyof typeof text.strip.table.kinds | 'pin';
  /** `4.2` or `4.2–7.9`, without the unit; no distance where the model only knows the order. */
  readonly km: string;
  readonly kindWords: string;
  readonly words: string;
  /** Site-relative. */
  readonly href?: string;
}

/** The content of the drawing as text, from source to mouth. */
export const listStripRows = (model: StripModel): StripRow[] => {
  const words = text.strip.table;
  const pin = text.strip.pins[model.pinMarks ?? 'reader'];
  const rows: StripRow[] = [
    ...(model.source === '' ? [] : [makeRow('source', 0, words.kinds.source, model.source)]),
    ...model.segments.map((segment) => {
      const sentence = words.segment(
        placeText(segment),
        segment.chief === undefined ? text.strip.vacant : chiefText(segment),
      );
      return makeRow(
        'segment',
        segment,
        words.kinds.segment,
        segment.id === model.highlightedSegment ? words.highlighted(sentence) : sentence,
        segment.href,
      );
    }),
    ...listUnassignedKm(model).map((gap) =>
      makeRow('unassigned', gap, words.kinds.unassigned, words.unassigned),
    ),
    ...model.dryStretches.map((dry) => makeRow('dry', dry, words.kinds.dry, dry.words)),
    ...model.tributaries.map(({ km, name, side, href }) =>
      makeRow(
        'tributary',
        km,
        words.kinds.tributary,
        words.tributary(name, text.strip.bank[side]),
        href,
      ),
    ),
    ...model.sections.map((section) =>
      makeRow(
        'section',
        section.km,
        words.kinds.section,
        words.section(section.name, section.month, resultText(section)),
        section.href,
      ),
    ),
    ...model.boards.map(({ km, code, side, href }) =>
      makeRow('board', km, words.kinds.board, words.board(code, text.strip.bank[side]), href),
    ),
    ...model.problems.map(({ km, state, words: own, href }) =>
      makeRow(state, km, words.kinds[state], own ?? words[state], href),
    ),
    ...(model.pinKm === undefined ? [] : [makeRow('pin', model.pinKm, pin.kind, pin.row)]),
    ...(model.mouth === ''
      ? []
      : [makeRow('mouth', model.lengthKm, words.kinds.mouth, model.mouth)]),
  ];
  const rank = [...Object.keys(words.kinds), 'pin'];
  return rows.sort(
    (a, b) =>
      endOrder(a) - endOrder(b) ||
      a.fromKm - b.fromKm ||
      rank.indexOf(a.kind) - rank.indexOf(b.kind),
  );
};

/**
 * The source is the first row of the table and the mouth the last, whatever else has the same
 * kilometre.
 */
const endOrder = ({ kind }: StripRow): number => (kind === 'source' ? 0 : kind === 'mouth' ? 2 : 1);

const makeRow = (
  kind: StripRow['kind'],
  place: number | { readonly fromKm: number; readonly toKm: number },
  kindWords: string,
  words: string,
  href?: string,
): StripRow => ({
  kind,
  fromKm: typeof place === 'number' ? place : place.fromKm,
  km:
    typeof place === 'number'
      ? kmText(place)
      : text.strip.range(kmText(place.fromKm), kmText(place.toKm)),
  kindWords,
  words,
  ...(href === undefined ? {} : { href }),
});
