import { createHash } from 'node:crypto';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { withRareFaces, type FaceFile } from '../../../scripts/site/rareFaces.ts';
import { trimPolicy } from '../../../scripts/site/finishPages.ts';
import { findRareFace } from '../../../src/print/engine/rareFace.ts';
import { standardCharacters } from '../../core/characters/standardCharacters.ts';

const page = (text: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-a';">` +
  `<style>:root{--sans:system-ui,sans-serif}</style></head><body>${text}</body></html>`;

const shown = (html: string) => {
  const files: FaceFile[] = [];
  const finished = withRareFaces(html, '../../', (file) => files.push(file));
  return { finished, files };
};

it('brings a face for each rare character of a page, once, which its policy allows', () => {
  const { finished, files } = shown(page('王\u{2b8b8}、\u{2b8b8}沟、鿏水'));
  expect(files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^_astro\/face-9fcf\.[\da-f]{8}\.ttf$/),
    expect.stringMatching(/^_astro\/face-2b8b8\.[\da-f]{8}\.ttf$/),
  ]);
  const [, style = ''] = /<style>(@font-face[^]*?)<\/style>/.exec(finished) ?? [];
  expect(style).toContain('unicode-range:U+2B8B8}');
  expect(style).toMatch(/:root\{--sans:rare,system-ui,sans-serif\}$/);
  for (const { name } of files) expect(style).toContain(`url(../../${name})`);
  const hash = createHash('sha256').update(style).digest('base64');
  expect(trimPolicy(finished)).toContain(`style-src 'self' 'sha256-${hash}';`);
});

it('leaves a page alone that has none, or one that no face has', () => {
  for (const text of ['沙沟 王石门 · ２', '㳇水村', '王\u{3134a}'])
    expect(shown(page(text))).toEqual({ finished: page(text), files: [] });
});

it('has a sound face for every rare character of 通用规范汉字表, of a few kilobytes', () => {
  const rare = standardCharacters().filter((character) => !/^[\u3400-\u9fa5]$/.test(character));
  expect(rare).toHaveLength(199);
  for (const character of rare) {
    const bytes = findRareFace(character);
    if (!bytes) throw new Error(`no face for ${character}`);
    expect(bytes.length).toBeLessThan(2_500);
    const face = create(Buffer.from(bytes));
    if ('fonts' in face) throw new Error('one face');
    expect(face.characterSet).toEqual([character.codePointAt(0)]);
    expect(
      face.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands.length,
    ).toBeGreaterThan(8);
  }
});
