const marks = [',', '\t', ';', '|'] as const;

/** Most lines that are looked at. */
const SAMPLE = 60;

/**
 * The sign between the cells of a CSV file: with it most lines have the same number of cells, and no
 * cell begins or ends with another such sign. A tab or blank beside each cell is padding.
 */
export const csvDelimiter = (text: string): string => {
  // Texts in quotes keep their place as one letter.
  const lines = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  const judged = marks.map((mark) => judge(mark, lines));
  return judged.reduce((best, each) => (isBetter(each, best) ? each : best)).mark;
};

interface Judged {
  readonly mark: string;
  /** Lines with the usual number of cells. */
  readonly even: number;
  /** Cells that begin or end with another sign. */
  readonly stray: number;
  /** The usual number of cells, at least 2; 0 if no line is parted. */
  readonly width: number;
}

const judge = (mark: string, lines: readonly string[]): Judged => {
  const times = new Map<number, number>();
  let stray = 0;
  for (const line of lines) {
    const cells = line.split(mark).map((cell) => cell.trim());
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 1) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
    stray += cells.filter((cell) =>
      marks.some((other) => other !== mark && (cell.startsWith(other) || cell.endsWith(other))),
    ).length;
  }
  const [width = 0, even = 0] = [...times].sort(([, a], [, b]) => b - a)[0] ?? [];
  // Another sign at many cells parts them: this one pads them.
  return { mark, even: stray * 2 > even ? 0 : even, stray, width };
};

const isBetter = (one: Judged, other: Judged): boolean => {
  if (one.even !== other.even) return one.even > other.even;
  return one.stray === other.stray ? one.width > other.width : one.stray < other.stray;
};
