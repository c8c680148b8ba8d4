import { scoreTable, survivorLines, type RoomScore } from './mutants/mutantLines.ts';
import { mutatePattern, nearestTests } from './mutants/nearestTests.ts';
import { readMutantOptions, type MutantOptions } from './mutants/options.ts';
import { sampleRooms } from './mutants/sampleRooms.ts';
import { isKilled, tryMutants } from './mutants/tryMutants.ts';
import { run } from './run/runner.ts';

const tryPaths = async ({ paths, tests }: MutantOptions & { kind: 'paths' }) => {
  const near = [...new Set(paths.flatMap(nearestTests)), ...tests];
  const results = await tryMutants({ mutate: paths.map(mutatePattern), tests: near });
  console.log(survivorLines(results).join('\n'));
  const killed = results.filter(isKilled).length;
  const room = paths.join(' ');
  return [{ room, mutants: results.length, tried: results.length, killed }];
};

const trySample = async ({ count, seed, rooms }: MutantOptions & { kind: 'sample' }) => {
  const scores: RoomScore[] = [];
  for (const { room, mutants, drawn } of await sampleRooms(count, seed, rooms)) {
    const mutate = [...new Set(drawn.map(({ fileName }) => fileName))];
    const results = await tryMutants({ mutate, tests: room.tests, drawn });
    console.log([room.name, ...survivorLines(results)].join('\n'));
    const killed = results.filter(isKilled).length;
    scores.push({ room: room.name, mutants, tried: results.length, killed });
  }
  return scores;
};

/**
 * npm run mutants: makes small changes to the source and reports those that no test notices. `--
 * PATH` runs every mutant of a folder, a file or a range of lines against its nearest tests. `--
 * --sample 600` runs a seeded sample over the rooms that generate public sentences.
 */
run(async (args) => {
  const options = readMutantOptions(args);
  const scores = options.kind === 'paths' ? await tryPaths(options) : await trySample(options);
  console.log(`\n${scoreTable(scores)}`);
});
