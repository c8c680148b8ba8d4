import { resolve } from 'node:path';
import { contentFolder } from '../src/data/site.ts';
import { beginContent } from './begin/beginCommand.ts';
import { readOptions } from './begin/options.ts';
import { readNationalCodes } from './begin/readNationalCodes.ts';
import { nextSteps } from './begin/nextSteps.ts';
import { withTerminal } from './begin/terminal.ts';
import { run } from './run/runner.ts';

/** npm run begin: the content folder of an office of its own; `--next` says what comes next. */
run(async (args) => {
  const options = readOptions(args);
  if (options.kind === 'next') {
    for (const line of nextSteps(contentFolder())) console.log(line);
    return;
  }
  const places = {
    root: resolve('.'),
    setting: resolve('jianhe.json'),
    demonstration: resolve('content'),
  };
  await withTerminal((conversation) =>
    beginContent(options.given, readNationalCodes(), places, conversation),
  );
});
