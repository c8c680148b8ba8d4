import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentPlaces } from '../src/data/contentDir.ts';
import { readPinyin } from '../src/data/pinyin.ts';
import { loadPublished } from '../src/data/record.ts';
import { contentFolder } from '../src/data/site.ts';
import { commands } from '../src/i18n/zh/commands.ts';
import { overridesOf } from '../src/pinyin/finderIndex.ts';
import { pinyinDoubts, withDoubtsConfirmed } from '../src/pinyin/pinyinDoubts.ts';
import { namesToRead } from '../src/view/finder/finderParts.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';

const NAMES_SHOWN = 4;

/** npm run readings: lists readings for a clerk to confirm once; `--accept` confirms them. */
run((args) => {
  const isAccepted = readAccept(args);
  const file = contentPlaces(contentFolder()).pinyin;
  const tables = readPinyin();
  const overrides = overridesOf(tables);
  const doubts = pinyinDoubts(namesToRead(loadPublished().index, []).names, overrides);
  if (doubts.length === 0) {
    console.log(commands.readingsNone);
    return;
  }
  if (isAccepted) {
    const confirmed = withDoubtsConfirmed(tables, doubts, overrides);
    writeFileSync(file, `${JSON.stringify(confirmed, null, 2)}\n`);
    console.log(commands.readingsAccepted(doubts.length, file));
    return;
  }
  console.log(commands.readingsAsk(doubts.length, file));
  for (const { table, character, reading, otherReadings, names } of doubts) {
    const shown = names.slice(0, NAMES_SHOWN).join('、');
    const listed = names.length > NAMES_SHOWN ? commands.readingsMore(shown, names.length) : shown;
    console.log(
      commands.readingsLine(
        commands.readingsTable[table],
        character,
        reading,
        otherReadings.join('、'),
        listed,
      ),
    );
  }
});

/** @throws ExpectedFailure for an unknown option */
function readAccept(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { accept: { type: 'boolean' } } });
    return values.accept === true;
  } catch (error) {
    throw new ExpectedFailure(error instanceof Error ? error.message : String(error));
  }
}
