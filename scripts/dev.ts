import { dev } from 'astro';
import { publishDemonstration } from './publishDemonstration.ts';
import { run } from './runner.ts';

run(async () => {
  await publishDemonstration();
  const port = process.env['PORT'];
  await dev(port === undefined ? {} : { server: { port: Number(port) } });
});
