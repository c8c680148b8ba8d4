import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPublished } from '../src/data/record.ts';
import { getSite } from '../src/data/site.ts';
import { text } from '../src/i18n/text.ts';
import { keepKit, placeKit } from '../src/print/kit/kitFiles.ts';
import { kitModel } from '../src/view/kit/kitModel.ts';
import { everydayTheme, kitPrinting } from '../src/view/kit/kitPrinting.ts';
import { argumentFault } from './run/argumentFault.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { leftOutReport } from './print/leftOutReport.ts';
import { makeKits } from './print/makeKits.ts';
import { run } from './run/runner.ts';

const words = text.kit.command;

// Writes one set of campaign material, for any river in any theme, to a folder.
run(async (args) => {
  const { river: riverId, theme: themeId, out } = readOptions(args);
  const site = getSite();
  const { index, newestEdition } = loadPublished();
  const { themes } = kitPrinting(site);
  const theme =
    themeId === undefined ? everydayTheme(site) : themes.find(({ id }) => id === themeId);
  if (!theme)
    throw new ExpectedFailure(
      words.unknownTheme(
        themeId ?? '',
        themes.map(({ id }) => id),
      ),
    );
  const river = riverId === undefined ? undefined : index.riverById.get(riverId);
  if (riverId !== undefined && !river)
    throw new ExpectedFailure(words.unknownRiver(riverId, [...index.riverById.keys()]));

  const model = kitModel({ index, site, newestEdition }, theme, river);
  const issues = await makeKits([model]);
  const folder = resolve(out ?? join('dist', 'kit', model.id));
  await placeKit(model, folder);
  const { set } = await keepKit(model);
  console.log(words.written(set.names.length, folder));
  if (issues.length > 0) throw new ExpectedFailure(leftOutReport([], issues));
});

function readOptions(args: readonly string[]) {
  try {
    const option = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { river: option, theme: option, out: option } })
      .values;
  } catch (error) {
    throw new ExpectedFailure(
      `${words.badArguments(argumentFault(error, ['river', 'theme', 'out']))}\n${words.usage}`,
    );
  }
}
