/** Keyboard position in the grid of results: row and cell from 0; row -1 is the box. */
export interface GridPlace {
  readonly row: number;
  readonly cell: number;
}

/** The box itself: no cell is selected. */
export const inBox: GridPlace = { row: -1, cell: 0 };

/**
 * The position after a key; undefined if the key keeps its usual meaning in a box. Down from the
 * last row goes to the box, up from the box to the last row.
 *
 * @param cells number of cells in each row
 */
export const moveInGrid = (
  key: string,
  { row, cell }: GridPlace,
  cells: readonly number[],
): GridPlace | undefined => {
  const rows = cells.length;
  if (rows === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1 < rows ? row + 1 : -1, cell: 0 };
    case 'ArrowUp':
      return { row: row < 0 ? rows - 1 : row - 1, cell: 0 };
    case 'ArrowRight':
      return row >= 0 && cell + 1 < (cells[row] ?? 0) ? { row, cell: cell + 1 } : undefined;
    case 'ArrowLeft':
      return row >= 0 && cell > 0 ? { row, cell: cell - 1 } : undefined;
    case 'Escape':
      return row >= 0 ? inBox : undefined;
    default:
      return undefined;
  }
};
