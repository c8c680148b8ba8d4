import gcoord from 'gcoord';
import type { Position } from './position.ts';

/** WGS-84 position of a GCJ-02 one, degrees; accurate to about a metre. */
export const fromGcj02 = ([longitude, latitude]: Position): Position => {
  const [x, y] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84);
  return [x, y];
};
