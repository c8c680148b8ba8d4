import type { RecordIndex } from '../core/record/recordIndex.ts';
import type { Edition } from '../core/schemas/edition.ts';
import type { Site } from '../core/schemas/site.ts';
import { loadPublished, type Published } from './record.ts';
import { contentFolder, getSite } from './site.ts';

/** Everything pages are made from: the site's identity, the record and its editions. */
export interface Portal extends Omit<Published, 'record'> {
  readonly site: Site;
  /** Input of every layout. */
  readonly frame: {
    readonly site: Site;
    readonly demonstration: boolean | string;
    readonly asOf: Edition['dataThrough'];
    /** Name of the edition. Data that a page loads later must belong to the same one. */
    readonly edition: Edition['edition'];
    readonly dataThrough: Edition['dataThrough'];
    /** Collections that the office has handed in. */
    readonly handedIn: RecordIndex['handedIn'];
  };
}

/**
 * The published portal, read once per process and folder.
 *
 * @param content folder with what the office publishes: `JIANHE_CONTENT`, else `content`
 * @throws Error naming every fault of the record or of site.json
 */
export const getPortal = (content: string = contentFolder()): Portal => {
  const site = getSite(content);
  const published = loadPublished(content);
  const { editions, newestEdition, editionFiles, tombstones, ledger } = published;
  const index = { ...published.index, phoneRecheckDays: site.rules.phoneRecheckDays };
  const { office, period } = index.record;
  return {
    site,
    index,
    editions,
    newestEdition,
    editionFiles,
    tombstones,
    ledger,
    frame: {
      site,
      demonstration: office.demonstration && (office.demonstrationNote ?? true),
      asOf: period.dataThrough,
      edition: newestEdition.edition,
      dataThrough: period.dataThrough,
      handedIn: index.handedIn,
    },
  };
};
