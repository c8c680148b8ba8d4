import type { SuiteName } from './runVitest.ts';

/** A proof of which `npm test` runs a small sample, and `npm run prove` the full version. */
export interface Proof {
  readonly name: string;
  readonly suite: SuiteName;
  /** Its test file. */
  readonly file: string;
  /** Environment variables that request the full version. */
  readonly env: Readonly<Record<string, string>>;
}

/** The long proofs; test/README.md explains each. */
export const proofs: readonly Proof[] = [
  {
    name: 'boards',
    suite: 'unit',
    file: 'test/print/boards/boardProof.test.ts',
    env: { JIANHE_PROVE_BOARDS: '200' },
  },
  {
    name: 'kills',
    suite: 'unit',
    file: 'test/scripts/import/killed.test.ts',
    env: { JIANHE_KILLS: 'all' },
  },
  {
    name: 'faults',
    suite: 'unit',
    file: 'test/scripts/import/partialWrites.test.ts',
    env: { JIANHE_FAULTS: '10000' },
  },
  {
    name: 'exports',
    suite: 'unit',
    file: 'test/scripts/import/mutatedExports.test.ts',
    env: { JIANHE_MUTATIONS: '10000' },
  },
  {
    name: 'tables',
    suite: 'unit',
    file: 'test/data/spreadsheets/mutatedTables.test.ts',
    env: { JIANHE_PROVE_TABLES: '100000' },
  },
  {
    name: 'hostile',
    suite: 'unit',
    file: 'test/data/spreadsheets/hostile/hostile.test.ts',
    env: { JIANHE_HOSTILE: '20000' },
  },
  {
    name: 'near',
    suite: 'unit',
    file: 'test/core/near/nearestReach.test.ts',
    env: { JIANHE_NEAR_RIVERS: '10000', JIANHE_NEAR_POSITIONS: '10000' },
  },
  {
    name: 'figures',
    suite: 'unit',
    file: 'test/core/figures/againstLoops.test.ts',
    env: { JIANHE_RUNS: '2000' },
  },
  {
    name: 'records',
    suite: 'unit',
    file: 'test/pages/acceptedRecords.test.ts',
    env: { JIANHE_RECORDS: '400' },
  },
  {
    name: 'privacy',
    suite: 'unit',
    file: 'test/core/privacy/rates/rates.test.ts',
    env: { JIANHE_PRIVACY: '100000' },
  },
  {
    name: 'subsets',
    suite: 'unit',
    file: 'test/pages/subsetBuilds.test.ts',
    env: { JIANHE_SUBSET_BUILDS: '6' },
  },
  {
    name: 'afternoon',
    suite: 'unit',
    file: 'test/content/firstAfternoon.test.ts',
    env: { JIANHE_AFTERNOON: 'whole' },
  },
  {
    name: 'screen',
    suite: 'site',
    file: 'test/site/demonstration/screen.site.test.ts',
    env: { JIANHE_SCREEN_ROUNDS: '1000' },
  },
];
