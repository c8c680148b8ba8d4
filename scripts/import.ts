import { importCommand } from './import/importCommand.ts';
import { run } from './run/runner.ts';

// npm run import: the only way to publish data.
run((args) => {
  importCommand(args, (line) => {
    console.log(line);
  });
});
