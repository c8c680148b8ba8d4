import type { BoundingBox } from '../../core/geometry/boundingBox.ts';
import { isMapFile } from '../../view/map/isMapFile.ts';
import type { MapFile } from '../../view/map/mapFiles.ts';
import { fetchOwnFile } from '../fetchOwnFile.ts';

/** Parts of a large district are drawn if at most this many are in view. */
const MOST_PARTS = 4;

/**
 * Caches the parts of a large district. Each is fetched once, when the reader has zoomed in enough.
 *
 * @param folder address of the folder with the parts
 * @param onCome called when a part has loaded
 */
export const createParts = (
  overview: MapFile,
  folder: string,
  onCome: (name: string, file: MapFile) => void,
): ((view: BoundingBox) => readonly string[]) => {
  const asked = new Set<string>();
  return (view) => {
    const inView = overview.parts.filter(({ box }) => touch(box, view)).map(({ name }) => name);
    if (inView.length > MOST_PARTS) return [];
    for (const name of inView) {
      if (asked.has(name)) continue;
      asked.add(name);
      fetchOwnFile(`${folder}${name}.json`, isMapFile).then(
        (file) => onCome(name, file),
        // The overview stays; the part is requested again at the next move.
        () => asked.delete(name),
      );
    }
    return inView;
  };
};

const touch = (a: BoundingBox, b: BoundingBox): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
