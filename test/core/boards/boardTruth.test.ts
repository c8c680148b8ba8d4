import { describe, expect, it } from 'vitest';
import { boardDifferences } from '../../../src/core/boards/boardTruth.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { boardDifferenceSentences } from '../../../src/view/boards/boardTruthWords.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';

/** Differences on the first board of the small export after a change, as text. */
const sentencesAfter = (change: (input: ExportV1Input) => void): readonly string[] => {
  const index = indexRecord(smallExport(change));
  const board = rowAt(index.record.signboards, 0);
  return boardDifferenceSentences(
    index,
    board,
    boardDifferences(index, board, index.record.period.dataThrough),
  );
};

const face = ({ signboards }: ExportV1Input) => rowAt(rowAt(signboards, 0).faces, 0);
const villageChief = ({ postHoldings }: ExportV1Input) => rowAt(postHoldings, 7);

describe('a board', () => {
  it('is right if it matches the record, in any spelling of a number', () => {
    expect(
      sentencesAfter((input) =>
        Object.assign(face(input), {
          supervisionPhone: '0300 820 1314',
          fromName: '石门岭',
          toName: '石门桥',
          lengthKm: 5,
          goals: ['河道无垃圾'],
        }),
      ),
    ).toEqual([]);
  });

  it('reports who left and who came', () => {
    expect(
      sentencesAfter((input) => {
        villageChief(input).to = '2026-09-03';
        input.postHoldings.push({
          ...villageChief(input),
          id: 'h-v1-new',
          personId: 'p4',
          from: '2026-09-03',
        });
        delete rowAt(input.postHoldings, 10).to;
        input.contacts.splice(2, 1);
      }),
    ).toEqual(['第 1 版印的村级河长王石门已于 2026 年 9 月 3 日卸任，现由赵河湾担任']);
  });

  it('reports a changed post', () => {
    expect(sentencesAfter((input) => (villageChief(input).post = '石门村主任'))).toEqual([
      '第 1 版印的王石门职务应为石门村主任',
    ]);
  });

  it('reports a changed telephone, one that is reassigned, and a dead one', () => {
    expect(sentencesAfter((input) => (rowAt(input.contacts, 2).number = '0300-820 9999'))).toEqual([
      '第 1 版印的王石门电话 0300-820 4417 已改为 0300-820 9999',
    ]);
    expect(
      sentencesAfter((input) =>
        Object.assign(rowAt(input.contacts, 2), {
          verified: { on: '2026-09-20', result: 'wrong-number' },
        }),
      ),
    ).toEqual(['第 1 版印的王石门电话 0300-820 4417 是错号（2026 年 9 月 20 日核验）']);
  });

  it('may print the line of the village’s or town’s office instead', () => {
    expect(
      sentencesAfter((input) =>
        Object.assign(rowAt(face(input).chiefs, 0), { phone: '0300-820 4400' }),
      ),
    ).toEqual([]);
  });

  it('needs no reprint because of one unanswered call', () => {
    expect(
      sentencesAfter((input) =>
        Object.assign(rowAt(input.contacts, 2), {
          verified: { on: '2026-09-20', result: 'unanswered' },
        }),
      ),
    ).toEqual([]);
  });

  it('reports changed ends, length, goals and supervision telephone', () => {
    expect(
      sentencesAfter((input) =>
        Object.assign(face(input), {
          fromName: '石门岭',
          toName: '老桥',
          lengthKm: 5.4,
          goals: ['水清岸绿'],
          supervisionPhone: '0300-8200314',
        }),
      ),
    ).toEqual([
      '第 1 版印的监督电话 0300-820 0314 已改为 0300-820 1314',
      '第 1 版印的起止点“石门岭—老桥”应为“石门岭—石门桥”',
      '第 1 版印的本段长度 5.4 公里应为 5 公里',
      '第 1 版印的管理目标已调整，现为：河道无垃圾',
    ]);
  });

  it('that was retired is never wrong', () => {
    const index = indexRecord(smallExport());
    const retired = rowAt(index.record.signboards, 1);
    expect(boardDifferences(index, retired, index.record.period.dataThrough)).toEqual([]);
  });
});
