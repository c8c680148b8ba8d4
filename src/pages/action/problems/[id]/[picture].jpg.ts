import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../../data/portal.ts';
import { problemPictures } from '../../../../view/problems/problemPictures.ts';
import { getPhoto } from '../_photos.ts';

interface Props {
  readonly id: string;
  readonly file: string;
}

export const getStaticPaths = (() =>
  getPortal().index.record.problems.flatMap((problem) =>
    problemPictures(problem).map(({ name, file }) => ({
      params: { id: problem.id, picture: name },
      props: { id: problem.id, file } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

/** A picture of a problem, before or after, without camera metadata. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes } = await getPhoto(props.id, props.file);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' } });
};
