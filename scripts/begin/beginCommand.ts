import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { NationalCodes } from '../../src/core/regions/nationalCodes.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { beginningOf } from '../../src/core/spreadsheets/beginning.ts';
import { readSite } from '../../src/data/site.ts';
import { begin as words } from '../../src/i18n/zh/begin.ts';
import { missingOfficialNames } from '../../src/view/site/preparingNotice.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { writeTemplate } from '../template/writeTemplate.ts';
import { askAnswers, type Conversation, type Identity } from './askAnswers.ts';
import { firstSite } from './firstSite.ts';
import type { Answers } from './options.ts';
import { nationalCodesYear } from './readNationalCodes.ts';

/** Where a beginning finds and leaves its files. */
export interface BeginPlaces {
  /** Folder of the program. */
  readonly root: string;
  /** File that remembers the content folder for all commands. */
  readonly setting: string;
  /** Folder of the bundled demonstration. */
  readonly demonstration: string;
}

/**
 * Makes the content folder of an office: site.json, a workbook to fill in, a note. Nothing that exists is
 * overwritten.
 *
 * @throws ExpectedFailure for missing or wrong answers, and for a folder that is not free
 */
export const beginContent = async (
  given: Answers,
  codes: NationalCodes,
  places: BeginPlaces,
  conversation: Conversation,
): Promise<void> => {
  const { say } = conversation;
  refuseSecondBeginning(places);
  if (conversation.ask) say(words.greeting);
  const identity = await askAnswers(given, codes, conversation);
  const folder = resolve(places.root, identity.to);
  refuseFolder(folder, places);
  const towns = codes.towns.get(identity.code) ?? [];
  writeContent(folder, identity, codes, places);

  const site = readSite(folder);
  for (const line of [
    '',
    words.written(folder),
    words.setting,
    words.towns(towns.length, nationalCodesYear),
    words.toCheck,
    ...words.checks.map((check) => `  ${check}`),
    words.notOfficial(missingOfficialNames(site)),
    '',
    ...words.nextSteps(join(folder, words.workbookName)),
  ])
    say(line);
};

const refuseSecondBeginning = ({ setting, root }: BeginPlaces): void => {
  if (!existsSync(setting)) return;
  const { content } = readSetting(setting);
  throw new ExpectedFailure(words.begun(resolve(root, content)));
};

const readSetting = (file: string): { readonly content: string } => {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const content =
    typeof read === 'object' && read !== null ? String(Reflect.get(read, 'content')) : '';
  return { content };
};

/** The folder must be new or empty, and neither the demonstration's nor a part of the program. */
const refuseFolder = (folder: string, { root, demonstration }: BeginPlaces): void => {
  const inside = relative(root, folder);
  const isInside = !inside.startsWith('..') && inside !== folder;
  if (folder === demonstration || (isInside && existsSync(folder)) || inside === '')
    throw new ExpectedFailure(words.inside(folder));
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new ExpectedFailure(words.taken(folder));
};

const writeContent = (
  folder: string,
  identity: Identity,
  codes: NationalCodes,
  { root, setting, demonstration }: BeginPlaces,
): void => {
  const { workingDays } = readSite(demonstration).rules;
  const site = siteSchema.parse(firstSite(identity, workingDays));
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  };
  write('site.json', `${JSON.stringify(site, null, 2)}\n`);
  write('README.md', words.contentReadme(identity.office, words.workbookName));
  write('.gitignore', '.import/\n.import.lock*\n');
  writeTemplate(join(folder, words.workbookName), undefined, {
    duties: site.rules.duties,
    isBlank: true,
    beginning: beginningOf(site, codes.towns.get(identity.code) ?? [], identity.kind),
  });
  const content = relative(root, folder);
  // On another drive there is no relative path.
  writeFileSync(setting, `${JSON.stringify({ content: content || folder }, null, 2)}\n`);
};
