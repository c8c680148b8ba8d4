import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt } from '../core/issues/issue.ts';
import { UnsoundRecord } from './unsoundRecord.ts';
import { contentFolder } from './site.ts';

/**
 * A picture that the record names, as the office put it into `pictures`.
 *
 * @param problemId whose picture it is, for the report
 * @throws UnsoundRecord where there is no such file
 */
export const readPicture = (
  problemId: string,
  file: string,
  content: string = contentFolder(),
): Uint8Array => {
  const path = join(content, 'pictures', file);
  if (!existsSync(path))
    throw new UnsoundRecord(content, [
      errorAt({ source: 'record/problems.json', path: [], label: problemId }, 'file.missing', {
        file: `pictures/${file}`,
      }),
    ]);
  return readFileSync(path);
};
