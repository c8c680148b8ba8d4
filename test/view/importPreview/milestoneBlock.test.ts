import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { milestoneBlock } from '../../../src/view/importPreview/milestoneBlock.ts';
import { previewBlocks } from '../../../src/view/importPreview/previewBlocks.ts';
import { previewPage } from '../../../src/view/importPreview/previewPage.ts';
import { previewText } from '../../../src/view/importPreview/previewText.ts';
import { district } from '../../district/district.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const smallest = loadPublished(
  fileURLToPath(new URL('../../fixtures/smallest', import.meta.url)),
).index;
const preview = districtPreview();
/** The district before it handed in its wells. */
const { wells: _, ...rest } = preview.index.record;
const before = indexRecord(rest);

describe('what comes next', () => {
  it('counts what is published, and names the next table with its sheet, and the later tables', () => {
    const { heading, lines } = milestoneBlock(smallest);
    expect(heading).toBe('下一步（给本单位看，公众看不到）：照此公布后有 5 类内容，还可以做 23 步');
    expect(lines[0]).toBe(
      '先做：河段 → 有了它，大屏上多出：河道长卷。取表：npm run template -- --sheet 河段',
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({
      text: '以后再做（各有什么用，见 npm run begin -- --next）：',
    });
  });

  it('says which pages and figures the next table brings', () => {
    expect(milestoneBlock(before).lines).toEqual([
      '先做：机井整治 → 有了它，网站上就有：机井整治；算得出：私采机井封填率。取表：npm run template -- --sheet 机井整治',
    ]);
  });

  it('is not there once everything is published', () => {
    expect(milestoneBlock(district().index).lines).toEqual([]);
    expect(previewBlocks(preview).map(({ id }) => id)).not.toContain('milestones');
  });

  it('stands at the end of the preview, and not after a withdrawal', () => {
    const input = { ...preview, index: before };
    expect(previewBlocks(input).at(-1)?.id).toBe('milestones');
    const undoes = { edition: '2026-09-03', to: '2026-08-03', reason: '误传' };
    const withdrawn = { ...input, edition: { ...preview.edition, undoes } };
    expect(previewBlocks(withdrawn).map(({ id }) => id)).not.toContain('milestones');
  });

  it('is printed in the terminal, and on the page below the changes without being counted', () => {
    const { edition, newest } = preview;
    const blocks = previewBlocks({ ...preview, index: before });
    expect(previewText(before, blocks, newest).split('\n').slice(-2)).toEqual([
      '  下一步（给本单位看，公众看不到）：照此公布后有 27 类内容，还可以做 1 步',
      '    先做：机井整治 → 有了它，网站上就有：机井整治；算得出：私采机井封填率。取表：npm run template -- --sheet 机井整治',
    ]);
    const page = previewPage({
      index: before,
      blocks,
      edition,
      newest,
      sourceName: '九月.json',
    }).split('\n');
    expect(page.find((line) => line.startsWith('<nav'))).not.toContain('下一步');
    const at = page.findIndex((line) => line.startsWith('<section id="milestones"'));
    expect(page[at + 1]).toMatch(/^<section class="sign">/);
  });
});
