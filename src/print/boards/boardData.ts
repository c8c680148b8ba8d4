import { text } from '../../i18n/text.ts';
import type { FaceLabel } from '../../i18n/zh/boardPrint.ts';
import type { FittedFormat } from '../../view/boards/print/boardFormat.ts';
import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import { boardProof } from '../../view/boards/print/boardProof.ts';
import type { PrintData } from '../engine/printPiece.ts';
import { QUIET_ZONE, qrRuns, type QrLevel } from '../engine/qrCode.ts';

/** Width of the symbol that both layouts are composed with, in their units. */
const SYMBOL_UNITS = 150;

/**
 * Width of the QR symbol without its quiet zone, millimetres: a tenth of the reading distance, and
 * never less than the face was composed with.
 */
export const qrSymbolMm = (
  { readingDistanceM }: Pick<BoardPrintModel, 'readingDistanceM'>,
  { unitMm }: Pick<FittedFormat, 'unitMm'>,
): number => Math.round(Math.max(readingDistanceM * 100, SYMBOL_UNITS * unitMm));

/** The front of a board as its template reads it. */
export const faceData = (
  model: BoardPrintModel,
  format: FittedFormat,
  level: QrLevel = 'H',
): Readonly<Record<string, PrintData>> => {
  const words = text.boardPrint;
  const { face } = words;
  const label = labelIn(model);
  const field = (of: FaceLabel) => ({ label: label(of) });
  const { schematic } = model;
  return {
    layout: format.layout,
    unit: format.unitMm,
    widthMm: model.widthMm,
    heightMm: model.heightMm,
    kicker: label(face.kicker),
    levelWord: label(face.levels[model.level]),
    riverName: model.riverName,
    riverReading: model.riverReading,
    reachName: model.reachName,
    from: { ...field(face.from), text: model.from },
    to: { ...field(face.to), text: model.to },
    length: { ...field(face.length), text: model.length },
    schematic: {
      width: schematic.width,
      height: schematic.height,
      river: schematic.river,
      section: schematic.section,
      board: schematic.board,
      boardShare: schematic.boardShare,
      north: schematic.northDegrees,
      northWord: words.schematic.north,
      source: schematic.source,
      mouth: schematic.mouth,
      wholeLength: schematic.wholeLength,
      legend: words.schematic.legend,
      here: label(words.schematic.here),
      fromWord: face.from.zh,
      toWord: face.to.zh,
    },
    overview: { ...field(face.overview), text: model.overview },
    chiefs: model.chiefs.map(({ title, titleEn, name, post, duty, phone, isVacant }) => ({
      title,
      titleEn,
      name,
      post,
      duty,
      phone,
      isVacant,
    })),
    goals: { ...field(face.goals), items: model.goals },
    phone: { ...field(face.phone), text: model.supervisionPhone },
    department: { ...field(face.department), text: model.department },
    qr: {
      ...qrRuns(model.qrText, level),
      quietModules: QUIET_ZONE,
      symbolMm: qrSymbolMm(model, format),
    },
    scan: label(face.scan),
    printedCode: model.printedCode,
    addressLines: model.addressLines,
    issuer: model.issuer,
    contentDate: model.contentDate,
    edition: words.edition(model.faceNumber),
    demonstration: model.isDemonstration ? words.demonstration : '',
  };
};

/** The back as its template reads it. */
export const backData = (
  model: BoardPrintModel,
  format: FittedFormat,
): Readonly<Record<string, PrintData>> => {
  const words = text.boardPrint.back;
  const label = labelIn(model);
  const { back } = model;
  return {
    layout: format.layout,
    unit: format.unitMm,
    slogan: back.slogan,
    acts: { label: label(words.acts), items: back.acts },
    basis: { label: words.basis, text: back.basis },
    report: {
      label: label(words.report),
      lines: back.hotlines.map(({ phone, name }) => ({ phone, name })),
    },
    riverName: model.riverName,
    reachName: model.reachName,
    issuer: model.issuer,
    printedCode: model.printedCode,
  };
};

/** The proof sheet as its template reads it. */
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

/** English only where the face is bilingual. */
const labelIn =
  ({ isBilingual }: BoardPrintModel) =>
  ({ zh, en }: FaceLabel): PrintData => ({ zh, en: isBilingual ? en : '' });
