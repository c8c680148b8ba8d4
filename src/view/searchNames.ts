import { boardLandingAddress, chiefAddress, regionAddress } from '../core/addresses.ts';
import { formatBoardCode } from '../core/boardCode.ts';
import { getRow, type RecordIndex } from '../core/recordIndex.ts';
import { isInOffice } from '../core/terms.ts';
import { text } from '../i18n/text.ts';
import { riverLink, type LinkView } from './river.ts';

/** A name that can be looked up, with the other words under which it is found. */
export interface SearchName extends LinkView {
  readonly otherWords: string;
}

/**
 * Every river, place, chief in office and board, in this order. Full-text search misses parts of
 * names; a look through this list misses nothing that stands in it.
 */
export const searchNames = (index: RecordIndex): readonly SearchName[] => {
  const { record } = index;
  const on = record.period.dataThrough;
  const inOffice = new Map(
    record.postHoldings
      .filter((holding) => isInOffice(holding, on))
      .map((holding) => [holding.personId, holding.post]),
  );
  return [
    ...record.rivers.map((river) => ({
      ...riverLink(index, river),
      otherWords: river.aliases.join(' '),
    })),
    ...record.regions
      .filter(({ code }) => code.length > 6)
      .map(({ code, name }) => ({
        text: name,
        address: regionAddress(code),
        note: code.length > 9 ? getRow(index.regionByCode, code.slice(0, 9)).name : '',
        otherWords: '',
      })),
    ...record.people.flatMap(({ id, name }) => {
      const post = inOffice.get(id);
      return post === undefined
        ? []
        : [{ text: name, address: chiefAddress(id), note: post, otherWords: '' }];
    }),
    ...record.signboards.map((board) => ({
      text: text.pages.signboard(formatBoardCode(board.code)),
      address: boardLandingAddress(board.code),
      note: getRow(index.riverById, board.riverId).name,
      otherWords: board.code,
    })),
  ];
};
