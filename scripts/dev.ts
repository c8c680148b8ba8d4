import { dev } from 'astro';
import { isUnpublished } from '../src/data/readPublished.ts';
import { contentFolder } from '../src/data/site.ts';
import { commands } from '../src/i18n/zh/commands.ts';
import { publishDemonstration } from './demo/publishDemonstration.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';

run(async () => {
  await publishDemonstration();
  if (isUnpublished(contentFolder())) throw new ExpectedFailure(commands.devNeedsRecord);
  const port = process.env['PORT'];
  await dev(port === undefined ? {} : { server: { port: Number(port) } });
});
