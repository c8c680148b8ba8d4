import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Ways in which code reads the name of a river off its row; a group is the part to report. */
const reads: readonly RegExp[] = [
  /\b(?:[rR]iver|water|into|tributary|stream|lake)\??\.name\b/g,
  /\briverById\b[^;{}]{0,80}?\)\??\.name\b/g,
  /\bnameOn\(\s*(?:river|getRow\(\s*(?:\w+\.)*riverById)\b/g,
  /[rR]ivers\b[^;]{0,80}?(\.\w+\(\(\{[^()}]*\bname\b[^()}]*\}\))/g,
  /\{[^{}]*\bname\b[^{}]*\}(?:: River\b| = (?:river\b|getRow\(\s*(?:\w+\.)*riverById))/g,
];

/** Each read as `path: code`, on one line. */
const findReads = (path: string, source: string): readonly string[] =>
  reads.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(
      ([whole, part = whole]) => `${path}: ${part.replace(/\s+/g, ' ')}`,
    ),
  );

/** Where a name without anything that tells it apart is right, and why. */
const allowed: Readonly<Record<string, string>> = {
  'src/view/boards/landing.ts: river.name': 'the heading says what the metal says',
  'src/view/boards/print/boardPrintModel.ts: river.name': 'it is printed on the board',
  'src/view/figures/quotedFigures.ts: riverById.get(key)?.name': 'articles are searched for it',
  'src/view/finder/finderParts.ts: .flatMap(({ name, aliases, pinyin, formerNames = [] })':
    'it has a reading',
  'src/view/finder/finderParts.ts: .map(({ id, name })': 'it is compared with the other name',
  'src/view/finder/finderParts.ts: .map(({ name })': 'it is searched for; the note tells it apart',
  'src/view/kit/kitModel.ts: river?.name': 'it is printed on posters beside source and mouth',
  'src/view/near/nearAnswer.ts: river?.name': 'it is the name that nearData sends',
  'src/view/rivers/neighbours.ts: river.name': 'namesakes are found by it',
  'src/view/rivers/neighbours.ts: .filter(({ id, name })': 'namesakes are found by it',
  'src/view/rivers/river.ts: river.name': 'it is the heading of the river’s own page',
  'src/view/rivers/river.ts: { id, name, mouth, flowsInto } = river': 'it begins the other name',
  'src/view/rivers/river.ts: riverById, flowsInto.riverId).name': 'it may stand in the other name',
  'src/view/rivers/riverName.ts: nameOn(getRow(index.riverById': 'it is told apart there',
  'src/view/rivers/riverName.ts: riverById, flowsInto.riverId).name': 'it tells others apart',
  'src/view/rivers/riverName.ts: riverById, riverId).name': 'it is told apart there',
  'src/view/screen/screenView.ts: river.name': 'it has to fit above the drawing of its course',
  'src/view/strip/placeTributary.ts: tributary.name': 'it stands with the kilometre where it joins',
  'src/view/strip/riverStrip.ts: { id, name, flowsInto }: River': 'the same',
  'src/view/strip/uprightNames.ts: stream.name': 'the same',
  'src/view/strip/verticalRows.ts: stream.name': 'the same',
};

describe('the name of a river', () => {
  it('is asked of riverName, except where the bare name is right', () => {
    const sources = globSync('src/view/**/*.ts').map((path) => path.replaceAll('\\', '/'));
    expect(sources.length).toBeGreaterThan(100);
    const found = sources.flatMap((path) => findReads(path, readFileSync(path, 'utf8')));
    expect([...new Set(found)].sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each([
    'text: river.name,',
    'text: tributary.name,',
    'const into = index.riverById.get(id)?.name;',
    'getRow(index.riverById, problem.riverId).name',
    'getRow(\n  source.index.riverById,\n  riverId,\n).name',
    'nameOn(river, state.foundOn)',
    'nameOn(getRow(index.riverById, id), on)',
    'standingRivers(index).map(({ id, name }) => ({ id, name }))',
    'record.rivers\n  .filter(({ id }) => ids.has(id))\n  .map(({ name }) => name)',
    'const nameOf = ({ id, name }: River): string => name;',
    'const { name } = getRow(index.riverById, id);',
  ])('is not read like this: %s', (code) => {
    expect(findReads('src/view/a.ts', code)).toHaveLength(1);
  });

  it.each([
    'text: riverName(index, river.id),',
    'riverNameOn(index, river.id, state.foundOn)',
    'const { name } = getRow(index.regionByCode, code);',
    'nameOn(reach, state.foundOn)',
  ])('may be asked like this: %s', (code) => {
    expect(findReads('src/view/a.ts', code)).toEqual([]);
  });
});
