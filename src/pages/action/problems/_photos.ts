import { readPicture } from '../../../data/pictures.ts';
import { publishPhoto, type Photo } from '../../../print/photos/publishPhoto.ts';

const published = new Map<string, Promise<Photo>>();

/** A published picture of a problem, made once per build. */
export const getPhoto = (problemId: string, file: string): Promise<Photo> => {
  const known = published.get(file) ?? publishPhoto(readPicture(problemId, file));
  published.set(file, known);
  return known;
};
