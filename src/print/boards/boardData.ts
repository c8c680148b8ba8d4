import { text } from '../../i18n/text.ts';
import type { FaceLabel } from '../../i18n/zh/boardPrint.ts';
import type { FittedFormat } from '../../view/boards/print/boardFormat.ts';
import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import { boardProof } from '../../view/boards/print/boardProof.ts';
import type { PrintData } from '../engine/printPiece.ts';
import { QUIET_ZONE, qrRuns, type QrLevel } from '../engine/qrCode.ts';

/** Width of the QR symbol in both layouts, in their units. */
const SYMBOL_UNITS = 150;

/**
 * Width of the QR symbol without its quiet zone, millimetres: a tenth of the reading distance, and
 * at least the width in the layout.
 */
export const qrSymbolMm = (
  { readingDistanceM }: Pick<BoardPrintModel, 'readingDistanceM'>,
  { unitMm }: Pick<FittedFormat, 'unitMm'>,
): number => Math.round(Math.max(readingDistanceM * 100, SYMBOL_UNITS * unitMm));

/** Template data of a board's front: the model with its texts and QR symbol. */
export const faceData = (
  model: BoardPrintModel,
  format: FittedFormat,
  level: QrLevel = 'H',
): PrintData => {
  // Contains only what the front shows, so that other changes in a row do not cause a new print.
  const { row, back, place, edition, isLake, section, ...face } = model;
  return {
    ...face,
    layout: format.layout,
    unit: format.unitMm,
    words: faceWords(model),
    qr: {
      ...qrRuns(model.qrText, level),
      quietModules: QUIET_ZONE,
      symbolMm: qrSymbolMm(model, format),
    },
  };
};

const faceWords = (model: BoardPrintModel): PrintData => {
  const { face, schematic, edition } = text.boardPrint;
  const label = labelIn(model);
  return {
    kicker: label(model.isLake ? text.waters.boardKicker : face.kicker),
    level: label({ zh: model.section, en: face.levels[model.level] }),
    from: label(face.from),
    to: label(face.to),
    length: label(face.length),
    overview: label(model.isLake ? text.waters.boardOverview : face.overview),
    goals: label(face.goals),
    supervisionPhone: label(face.phone),
    department: label(face.department),
    scan: label(model.isLake ? text.waters.boardScan : face.scan),
    here: label(schematic.here),
    north: schematic.north,
    legend: schematic.legend,
    edition: edition(model.faceNumber),
    demonstration: markOf(model),
  };
};

/** Template data of the back. */
export const backData = (model: BoardPrintModel, format: FittedFormat): PrintData => {
  const { acts, basis, report } = text.boardPrint.back;
  const { back, riverName, reachName, issuer, printedCode } = model;
  const label = labelIn(model);
  return {
    back,
    riverName,
    reachName,
    issuer,
    printedCode,
    layout: format.layout,
    unit: format.unitMm,
    words: { acts: label(acts), basis, report: label(report) },
  };
};

/** Template data of the proof sheet. */
export const proofData = (model: BoardPrintModel, format: FittedFormat): PrintData => {
  const words = text.boardPrint.proof;
  const { columns } = words;
  const proof = boardProof(model, qrSymbolMm(model, format));
  return {
    title: `${words.title} ${model.riverName} ${model.printedCode}`,
    heading: `${words.title}　${model.riverName} ${model.reachName}　${model.printedCode}`,
    lede: words.lede,
    face: faceData(model, format),
    facts: proof.facts,
    warningsWord: words.warnings,
    warnings: proof.warnings,
    columns: [columns.field, columns.value, columns.source, columns.checked],
    rows: proof.rows.map(({ field, value, source }) => [field, value, source]),
    signatures: words.signatures,
    dateWord: words.date,
  };
};

/** English only on a bilingual face. */
const labelIn =
  ({ isBilingual }: BoardPrintModel) =>
  ({ zh, en }: FaceLabel): FaceLabel => ({ zh, en: isBilingual ? en : '' });

/** Why a board must not be made; empty for one that may. */
const markOf = ({ isDemonstration, isPreparing }: BoardPrintModel): string => {
  if (isDemonstration) return text.boardPrint.demonstration;
  return isPreparing ? text.boardPrint.preparing : '';
};
