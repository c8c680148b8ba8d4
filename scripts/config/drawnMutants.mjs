import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Lets only the sampled mutants through to the tests. Stryker calls this a checker and reports the
 * others as compile errors; `npm run mutants` leaves those out.
 *
 * JIANHE_MUTANTS_DRAWN is the path of a JSON list of keys from `keyOfMutant` in
 * scripts/mutants/mutant.ts.
 */
class DrawnMutants {
  async init() {
    this.drawn = new Set(JSON.parse(readFileSync(process.env.JIANHE_MUTANTS_DRAWN, 'utf8')));
    const { keyOfMutant } = await import('../mutants/mutant.ts');
    this.keyOfMutant = keyOfMutant;
  }

  /** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
  check(mutants) {
    const judge = (mutant) =>
      this.drawn.has(this.keyOfMutant(mutant))
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not drawn' };
    return Promise.resolve(Object.fromEntries(mutants.map((each) => [each.id, judge(each)])));
  }

  /** One group: checking is cheap, but each call is not. */
  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', injectableClass: DrawnMutants }];
