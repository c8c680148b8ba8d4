import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt } from '../core/issues/issue.ts';
import { contentPlaces } from './contentDir.ts';
import { UnsoundRecord } from './unsoundRecord.ts';
import { contentFolder } from './site.ts';

/**
 * A picture named in the record, from the office's folder `pictures`.
 *
 * @param problemId owner of the picture, for the report
 * @throws UnsoundRecord if there is no such file
 */
export const readPicture = (
  problemId: string,
  file: string,
  content: string = contentFolder(),
): Uint8Array => {
  const path = join(contentPlaces(content).pictures, file);
  if (!existsSync(path))
    throw new UnsoundRecord(content, [
      errorAt({ source: 'record/problems.json', path: [], label: problemId }, 'file.missing', {
        file: `pictures/${file}`,
      }),
    ]);
  return readFileSync(path);
};
