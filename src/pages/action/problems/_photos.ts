import { readPicture } from '../../../data/pictures.ts';
import { publishPhoto, type Photo } from '../../../print/photos/publishPhoto.ts';

const published = new Map<string, Promise<Photo>>();

/** A picture of a problem as it is published, made once a build. */
export const getPhoto = (problemId: string, file: string): Promise<Photo> => {
  const known = published.get(file) ?? publishPhoto(readPicture(problemId, file));
  published.set(file, known);
  return known;
};
