import { wholeDistrict } from '../regions/levelWords.ts';
import { findTown } from '../../core/regions/towns.ts';
import { regionAddress, riverAddress } from '../../core/site/addresses.ts';
import { boardCoverage } from '../../core/boards/boardCoverage.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { formatKm } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { riverName } from '../rivers/riverName.ts';

const words = text.boardWork;

/** The district's boards compared with the placement rule, and where boards are missing. */
export interface BoardCoverageView {
  readonly sentences: readonly string[];
  readonly table: TableView;
}

/** Every village on a river that lacks a board. */
export const boardCoverageView = (
  index: RecordIndex,
  rule: Site['rules']['boardPlacement'],
): BoardCoverageView => {
  const { villages, standing, requiredInDistrict } = boardCoverage(index, rule);
  const lacking = villages.filter((village) => village.standing.length < village.required);
  const missing = lacking.reduce((sum, each) => sum + each.required - each.standing.length, 0);
  return {
    sentences: [
      text.about.boardPlacementRule(rule),
      words.coverageSummary(villages.length, villages.length - lacking.length, missing),
      words.coverageDistrict(wholeDistrict(index), standing, requiredInDistrict),
    ],
    table: {
      columns: [
        { label: words.village },
        { label: words.town },
        { label: text.river.columns.river },
        { label: words.length, align: 'number' },
        { label: words.required, align: 'number' },
        { label: words.standing, align: 'number' },
        { label: words.missing, align: 'number' },
      ],
      rows: lacking.map(({ regionCode, riverId, lengthKm, required, standing: boards }) => {
        const river = getRow(index.riverById, riverId);
        const village = getRow(index.regionByCode, regionCode);
        return [
          { kind: 'link', text: village.name, address: regionAddress(village.code) },
          findTown(index, regionCode)?.name ?? '',
          { kind: 'link', text: riverName(index, river.id), address: riverAddress(river.id) },
          lengthKm === undefined ? text.numbers.notSaid : formatKm(lengthKm),
          String(required),
          String(boards.length),
          String(required - boards.length),
        ];
      }),
    },
  };
};
