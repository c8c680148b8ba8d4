import { importCommand } from './import/importCommand.ts';
import { run } from './run/runner.ts';

// npm run import: the one door through which data become public.
run((args) => {
  importCommand(args, (line) => {
    console.log(line);
  });
});
