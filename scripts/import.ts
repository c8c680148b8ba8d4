import { importCommand } from './import/importCommand.ts';
import { run } from './runner.ts';

// npm run import: the one door through which data become public.
run((args) => {
  importCommand(args, (line) => {
    console.log(line);
  });
});
