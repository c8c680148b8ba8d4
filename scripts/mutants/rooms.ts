/** A set of sources whose mutants are counted together. */
export interface Room {
  readonly name: string;
  /** Globs of its source files. */
  readonly sources: readonly string[];
  /** Globs of the tests that may kill its mutants. */
  readonly tests: readonly string[];
}

/** A noun of the domain: its rules in core and its sentences in view. */
const noun = (name: string, alsoIn: readonly string[] = []): Room => {
  const nouns = [name, ...alsoIn];
  return {
    name,
    sources: nouns.flatMap((each) => [`src/core/${each}/**/*.ts`, `src/view/${each}/**/*.ts`]),
    tests: nouns.map((each) => `test/{core,view}/${each}/**/*.test.ts`),
  };
};

/** What an import changes, reported before it is accepted. */
const difference: Room = {
  name: 'difference of an import',
  sources: [
    'recordDiff',
    'explainChanges',
    'figureChanges',
    'reversal',
    'publishedReadings',
    'unusualJumps',
  ].map((file) => `src/core/dataset/${file}.ts`),
  tests: ['test/core/dataset/**/*.test.ts'],
};

/**
 * The rooms that generate public sentences, in the order of the table. Import tests that start
 * their own process never see a mutant. These and the long proofs are left out.
 */
export const rooms: readonly Room[] = [
  noun('chiefs'),
  noun('contacts'),
  noun('boards'),
  noun('rivers', ['strip', 'tables']),
  noun('regions'),
  noun('problems'),
  noun('patrols'),
  noun('water'),
  noun('figures'),
  noun('privacy'),
  {
    name: 'boards in print',
    sources: ['src/print/boards/**/*.ts'],
    tests: ['test/print/boards/**/*.test.ts'],
  },
  difference,
  {
    name: 'preview of an import',
    sources: ['src/view/importPreview/**/*.ts'],
    tests: ['test/view/importPreview/**/*.test.ts'],
  },
  {
    name: 'import',
    sources: ['scripts/import/**/*.ts'],
    tests: [
      'test/scripts/import/!(killed|partialWrites|mutatedExports|hostileImport|canaries|neverGuess).test.ts',
    ],
  },
];
