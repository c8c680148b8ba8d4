import { errorAt, type Issue, type IssuePlace } from '../../issues/issue.ts';
import type { Relation } from '../relationContext.ts';

/** Degrees from the middle of all positions beyond which a place lies in no such district. */
const FARTHEST_DEGREES = 2;

/** Fewest positions of which the middle means anything. */
const FEWEST = 5;

type LonLat = readonly [longitude: number, latitude: number];

/** Boards and centres of places lie in the district: a slip of a digit puts one into another country. */
export const positions: Relation = ({ exported, at }) => {
  const places: readonly { readonly position: LonLat; readonly place: IssuePlace }[] = [
    ...exported.regions.flatMap(({ centre }, row) =>
      centre ? [{ position: lonLat(centre), place: at('regions', row, 'centre') }] : [],
    ),
    ...exported.signboards.flatMap(({ position }, row) =>
      position ? [{ position: lonLat(position), place: at('signboards', row, 'position') }] : [],
    ),
  ];
  if (places.length < FEWEST) return [];
  const middle = [0, 1].map((axis) => medianOf(places.map(({ position }) => position[axis] ?? 0)));
  return places.flatMap(({ position, place }): readonly Issue[] =>
    position.every((value, axis) => Math.abs(value - (middle[axis] ?? value)) <= FARTHEST_DEGREES)
      ? []
      : [
          errorAt(place, 'position.far', {
            received: position.join(', '),
            around: middle.map((value) => Math.round(value * 100) / 100).join(', '),
          }),
        ],
  );
};

const lonLat = ([longitude = 0, latitude = 0]: readonly number[]): LonLat => [longitude, latitude];

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
