import { helperTitle } from '../chiefs/helpers.ts';
import { figureParts } from '../../core/figures/figureParts.ts';
import { figureRegister } from '../../core/figures/register.ts';
import { formatBoardCode, readTypedCode } from '../../core/ids/boardCode.ts';
import type { Contact, PostHolding, Signboard } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { collectionSchema, type CollectionName } from '../../core/formats/collections.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { formatParts, formatReading } from '../figures/figureReading.ts';
import { findRiverName } from '../rivers/riverName.ts';

/** Display name of a collection. */
export const collectionTitle = (name: CollectionName): string =>
  collectionSchema(name).meta()?.title ?? name;

/** Title of a figure's headline or series. */
export const figureTitle = (figureId: string, key: string): string => {
  const declaration = figureRegister.find(({ id }) => id === figureId);
  if (!declaration) return figureId;
  const { title, keys } = declaration.words.zh;
  const name = keys[key] ?? key;
  return name === title ? title : `${title} · ${name}`;
};

/** Name of a breakdown's row, from the record or from the figure's words. */
export const rowName = (index: RecordIndex, figureId: string, row: string): string =>
  index.regionByCode.get(row)?.name ??
  findRiverName(index, row) ??
  index.record.sections.find(({ id }) => id === row)?.name ??
  figureRegister.find(({ id }) => id === figureId)?.words.zh.keys[row] ??
  row;

/** A reading with its parts. */
export const readingWords = (
  reading: Parameters<typeof formatReading>[0],
  figureId: string,
): string => {
  const declaration = figureRegister.find(({ id }) => id === figureId);
  const parts = formatParts(reading, declaration ? figureParts(declaration).unit : '');
  return parts === undefined ? formatReading(reading) : `${formatReading(reading)}（${parts}）`;
};

/** The holder of a post. */
export const nameOf = (index: RecordIndex, { personId }: PostHolding): string =>
  index.personById.get(personId)?.name ?? personId;

/** What a holder answers for. */
export const scopeName = (index: RecordIndex, { scope }: PostHolding): string => {
  switch (scope.kind) {
    case 'region':
      return index.regionByCode.get(scope.regionCode)?.name ?? scope.regionCode;
    case 'river':
      return findRiverName(index, scope.riverId) ?? scope.riverId;
    case 'reach': {
      const reach = index.reachById.get(scope.reachId);
      const river = reach && findRiverName(index, reach.riverId);
      return `${river ?? ''} ${reach?.name ?? scope.reachId}`.trim();
    }
  }
};

/** The owner of a telephone. */
export const contactName = (index: RecordIndex, { owner }: Contact): string => {
  switch (owner.kind) {
    case 'office':
      return index.record.office.name;
    case 'region':
      return index.regionByCode.get(owner.regionCode)?.name ?? owner.regionCode;
    case 'holding': {
      const holding = index.holdingById.get(owner.holdingId);
      return holding ? `${scopeName(index, holding)} ${nameOf(index, holding)}` : owner.holdingId;
    }
    case 'police': {
      const police = index.record.policeChiefs.find(({ id }) => id === owner.policeChiefId);
      const person = police && index.personById.get(police.personId);
      const title = police ? helperTitle(police) : words.police;
      return `${title} ${person?.name ?? owner.policeChiefId}`;
    }
  }
};

/** Id of the person who answers a telephone; undefined for an office line. */
export const personOf = (index: RecordIndex, { owner }: Contact): string | undefined => {
  if (owner.kind === 'holding') return index.holdingById.get(owner.holdingId)?.personId;
  return owner.kind === 'police'
    ? index.record.policeChiefs.find(({ id }) => id === owner.policeChiefId)?.personId
    : undefined;
};

/** A board by its printed code, its river and its place. */
export const boardTitle = (index: RecordIndex, { code, riverId, place }: Signboard): string => {
  const typed = readTypedCode(code);
  const printed = typed.kind === 'code' ? formatBoardCode(typed.code) : code;
  return words.boardTitle(printed, findRiverName(index, riverId) ?? riverId, place);
};
