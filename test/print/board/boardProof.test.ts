import { describe, expect, it } from 'vitest';
import { boardsOfEachFormat, randomBoards } from './boardExamples.ts';
import { judgeFront } from './frontFaults.ts';
import { judgeBoards } from './judgeBoards.ts';
import { readingTable } from './readingTable.ts';

/** `JIANHE_PROVE_BOARDS=200` proves as many random boards at every level, and prints the table. */
const wanted = Number(process.env['JIANHE_PROVE_BOARDS'] ?? '0');

describe('the front of a board as a print file', () => {
  it.each(boardsOfEachFormat().map((model) => ({ model, ...model })))(
    'is true to size, real text and readable after every damage: $widthMm by $heightMm',
    async ({ model }) => {
      expect((await judgeFront(model)).faults).toEqual([]);
    },
  );

  it.skipIf(wanted === 0)(
    `stands the same proof for ${wanted} random boards`,
    { timeout: 3_600_000 },
    async () => {
      const verdicts = await judgeBoards(randomBoards(wanted, 20261031));
      console.log(readingTable(verdicts));
      expect(
        verdicts.flatMap(({ code, faults }) => faults.map((fault) => `${code} ${fault}`)),
      ).toEqual([]);
    },
  );
});
