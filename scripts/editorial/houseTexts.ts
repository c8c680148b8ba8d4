import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { bulletinAddress, newsArticleAddress, ruleAddress } from '../../src/core/site/addresses.ts';
import { bulletinSchema, ruleSchema } from '../../src/core/schemas/houseText.ts';
import { articleSchema } from '../../src/core/schemas/newsItem.ts';

/** A kind of in-house text: its folder, its address, and who is responsible for it. */
export interface HouseKind {
  /** Its name for `npm run new`. */
  readonly kind: 'news' | 'bulletin' | 'rule';
  readonly folder: 'news' | 'bulletins' | 'rules';
  readonly ending: '.mdx' | '.md';
  readonly addressOf: (slug: string) => string;
  readonly sourceField: 'contentSource' | 'issuedBy';
  readonly schema: z.ZodType;
  /** Anchors on its page that do not come from the text. */
  readonly sections: readonly string[];
}

export const houseKinds: readonly HouseKind[] = [
  {
    kind: 'news',
    folder: 'news',
    ending: '.mdx',
    addressOf: newsArticleAddress,
    sourceField: 'contentSource',
    schema: articleSchema,
    sections: ['rivers', 'chiefs', 'places', 'campaign'],
  },
  {
    kind: 'bulletin',
    folder: 'bulletins',
    ending: '.md',
    addressOf: bulletinAddress,
    sourceField: 'contentSource',
    schema: bulletinSchema,
    sections: ['ledger', 'ledger-table'],
  },
  {
    kind: 'rule',
    folder: 'rules',
    ending: '.md',
    addressOf: ruleAddress,
    sourceField: 'issuedBy',
    schema: ruleSchema,
    sections: ['text'],
  },
];

/** A text as stored in the content folder. */
export interface HouseFile {
  readonly kind: HouseKind;
  /** File name without extension: the last part of the address. */
  readonly slug: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly source: string;
}

/** All in-house texts, by kind and name; empty without a folder. */
export const readHouseTexts = (content: string): readonly HouseFile[] =>
  houseKinds.flatMap((kind) => {
    const folder = join(content, kind.folder);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(kind.ending))
      .map((name) => name.split(sep).join('/'))
      .sort()
      .map((name) => ({
        kind,
        slug: name.slice(0, -kind.ending.length),
        file: `${kind.folder}/${name}`,
        source: readFileSync(join(folder, name), 'utf8'),
      }));
  });
