import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPublished } from '../src/data/record.ts';
import { contentFolder, getSite } from '../src/data/site.ts';
import { writing as words } from '../src/i18n/zh/writing.ts';
import { readHouseTexts } from './editorial/houseTexts.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { readNewText } from './new/readNewText.ts';
import { textOf } from './new/textOf.ts';
import { run } from './runner.ts';
import { shanghaiNow } from './shanghaiNow.ts';

/** npm run new -- news "标题": a file with everything its kind has to state, never over another. */
run((args) => {
  const content = contentFolder();
  const wanted = readNewText(args, shanghaiNow());
  const { kind, slug } = wanted;
  const file = join(content, kind.folder, `${slug}${kind.ending}`);
  const isTaken =
    readHouseTexts(content).some((text) => text.kind === kind && text.slug === slug) ||
    (kind.kind === 'news' && loadPublished(content).record.news.some((item) => item.slug === slug));
  if (isTaken) throw new ExpectedFailure(words.taken(kind.addressOf(slug), slug));

  mkdirSync(join(content, kind.folder), { recursive: true });
  // Fails where a file stands already, whatever was found before.
  writeFileSync(file, textOf(wanted, getSite(content).officeName), { flag: 'wx' });
  console.log(words.written(file, kind.addressOf(slug)));
});
