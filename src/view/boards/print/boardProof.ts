import { text } from '../../../i18n/text.ts';
import { fitBoardFormat } from './boardFormat.ts';
import type { BoardPrintModel } from './boardPrintModel.ts';

/** One field of a board in its proof sheet. */
export interface ProofRow {
  readonly field: string;
  readonly value: string;
  /** Source of the value in the published files. */
  readonly source: string;
}

/** The sheet that the office signs before a board is produced. */
export interface BoardProof {
  readonly facts: readonly string[];
  /** Legal, but worth a second look. */
  readonly warnings: readonly string[];
  readonly rows: readonly ProofRow[];
}

/**
 * Every field of a board's front and back, with its source.
 *
 * @param symbolMm width of the QR symbol as it is printed, millimetres
 */
export const boardProof = (model: BoardPrintModel, symbolMm: number): BoardProof => {
  const words = text.boardPrint.proof;
  const { edition } = model;
  const format = fitBoardFormat(model.widthMm, model.heightMm)?.id ?? '';
  return {
    facts: [
      `${words.edition(edition.edition, edition.number)}　${words.size(format, text.boardPrint.size(model.widthMm, model.heightMm))}`,
      words.fingerprint(edition.recordSha256),
      words.fonts,
    ],
    warnings: model.chiefs
      .filter(({ isVacant }) => isVacant)
      .map(({ title }) => words.vacant(title)),
    rows: [...frontRows(model), ...makingRows(model, symbolMm)],
  };
};

/** Text of the board without its code and addresses, as text alternative of the picture. */
export const boardWording = (
  model: BoardPrintModel,
): readonly { readonly term: string; readonly detail: string }[] =>
  frontRows(model).map(({ field, value }) => ({ term: field, detail: value }));

/** Text for passers-by, in the order of the face. */
const frontRows = (model: BoardPrintModel): readonly ProofRow[] => {
  const words = text.boardPrint.proof;
  const { fields } = words;
  const { river, reach, board } = rowMakers(model);
  const kicker = model.isLake ? text.waters.boardKicker : text.boardPrint.face.kicker;
  return [
    board(fields.kicker, `${kicker.zh} ${model.section}`, 'level'),
    river(fields.riverName, model.riverName, 'name'),
    river(fields.riverPinyin, model.riverPinyin, 'pinyin'),
    reach(fields.reach, model.reachName, 'name'),
    reach(fields.from, model.from, 'fromName'),
    reach(fields.to, model.to, 'toName'),
    reach(fields.length, model.length, 'toKm − fromKm'),
    ...model.chiefs.map(({ title, name, post, duty, phone }) => ({
      field: title,
      value: [name, post, phone, duty].filter((part) => part !== '').join('　'),
      source: words.chiefSource,
    })),
    river(fields.overview, model.overview, 'overview'),
    river(fields.department, model.department, 'leadDepartment'),
    river(fields.goals, model.goals.join('；'), 'goals'),
    { field: fields.phone, value: model.supervisionPhone, source: words.phoneSource },
    board(fields.issuer, model.issuer, 'issuer'),
    {
      field: fields.contentDate,
      value: model.contentDate,
      source: words.source('record/export.json', 'period', 'dataThrough'),
    },
  ].filter(({ value }) => value !== '');
};

/** Identification of the board, and its back. */
const makingRows = (model: BoardPrintModel, symbolMm: number): readonly ProofRow[] => {
  const words = text.boardPrint.proof;
  const { fields } = words;
  const { board, configured } = rowMakers(model);
  const size = words.qr(String(symbolMm), String(model.readingDistanceM));
  return [
    board(fields.edition, text.boardPrint.edition(model.faceNumber), 'faces + 1'),
    board(fields.code, model.printedCode, 'code'),
    configured(fields.address, model.addressLines.join(''), 'host, base'),
    configured(fields.qr, `${model.qrText}　${size}`, 'printing.boards.readingDistanceM'),
    board(fields.place, model.place, 'place'),
    configured(fields.slogan, model.back.slogan, 'printing.boards.slogan'),
    configured(fields.acts, model.back.acts.join('；'), 'printing.boards.prohibitedActs'),
  ];
};

/** Rows grouped by source: a row of the record, or the configuration. */
const rowMakers = (model: BoardPrintModel) => {
  const words = text.boardPrint.proof;
  const inRecord =
    (file: string, row: string) =>
    (field: string, value: string, key: string): ProofRow => ({
      field,
      value,
      source: words.source(`record/${file}`, row, key),
    });
  return {
    river: inRecord('rivers.json', model.riverName),
    reach: inRecord('reaches.json', model.reachName),
    board: inRecord('signboards.json', model.printedCode),
    configured: (field: string, value: string, key: string): ProofRow => ({
      field,
      value,
      source: words.siteSource(key),
    }),
  };
};
