import { dev } from 'astro';
import { publishDemonstration } from './demo/publishDemonstration.ts';
import { run } from './run/runner.ts';

run(async () => {
  await publishDemonstration();
  const port = process.env['PORT'];
  await dev(port === undefined ? {} : { server: { port: Number(port) } });
});
