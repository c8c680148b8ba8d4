import { contentFolder } from '../src/data/site.ts';
import { createText } from './new/createText.ts';
import { run } from './run/runner.ts';
import { shanghaiNow } from './run/shanghaiNow.ts';

/** npm run new: a file for an in-house text. */
run((args) => {
  for (const line of createText(args, contentFolder(), shanghaiNow())) console.log(line);
});
