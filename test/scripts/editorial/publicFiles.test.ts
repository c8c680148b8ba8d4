import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publicFindings } from '../../../scripts/editorial/publicFiles.ts';
import type { PictureFacts } from '../../../src/core/editorial/finding.ts';
import { findingLine } from '../../../src/view/issues/findingLine.ts';
import { emptyFolder } from '../import/runImport.ts';

it('refuses an editor’s leftovers in the public folder, and pictures with private metadata', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'pictures'));
  const names = ['.DS_Store', 'Thumbs.db', '~$表.docx', 'a.mdx~', '.a.swp', 'b.bak'];
  const kept = ['favicon.svg', '.nojekyll', 'robots.txt', 'pictures/plain.jpg'];
  for (const name of [...names, ...kept, 'pictures/phone.jpg', 'pictures/camera.jpg', 'x.png'])
    writeFileSync(join(folder, name), '');
  const facts = new Map<string, PictureFacts>([
    [join(folder, 'pictures/plain.jpg'), 'plain'],
    [join(folder, 'pictures/phone.jpg'), 'position'],
    [join(folder, 'pictures/camera.jpg'), 'metadata'],
    [join(folder, 'x.png'), 'unreadable'],
  ]);
  const found = publicFindings(folder, facts);
  expect(found.map(({ file, code }) => `${file} ${code}`).toSorted()).toEqual(
    [
      ...names.map((name) => `public/${name} file-leftover`),
      'public/pictures/phone.jpg picture-position',
      'public/pictures/camera.jpg picture-metadata',
      'public/x.png picture-unreadable',
    ].toSorted(),
  );
  expect(found.map((finding) => findingLine(finding)).join('\n')).toContain('会原样发布；请删除');
  expect(publicFindings(join(folder, 'absent'), new Map())).toEqual([]);
});
