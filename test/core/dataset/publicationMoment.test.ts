import { expect, it } from 'vitest';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { smallInput } from './smallExport.ts';

it.each(['2026-02-31 09:30', '2026-10-09 24:00', '2026-13-01 09:30', '0000-00-00 00:00'])(
  'refuses a publication at %s with a sentence',
  (publishedAt) => {
    const document = smallInput();
    document.period.publishedAt = publishedAt;
    const { exported, issues } = passShape(document, { kind: 'document', name: 'small.json' });
    expect(exported).toBeUndefined();
    expect(issueReport(issues)).toContain(`应为日期和时间；读到「${publishedAt}」`);
  },
);
