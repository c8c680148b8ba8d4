// Preloaded before the import command: kills the process right before its write number
// JIANHE_DIE_AT. With JIANHE_WRITES it lists the writes there. The command itself is unchanged.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { writeFileSync } = fs;
const dieAt = Number(process.env.JIANHE_DIE_AT ?? '0');
const writes = [];

for (const name of [
  'writeFileSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'openSync',
  'fsyncSync',
]) {
  const original = fs[name];
  fs[name] = (target, ...rest) => {
    const isWrite = name !== 'openSync' || rest[0] !== 'r';
    if (isWrite)
      writes.push(`${name} ${typeof target === 'string' ? basename(target) : ''}`.trim());
    if (isWrite && writes.length === dieAt) process.kill(process.pid, 'SIGKILL');
    return original(target, ...rest);
  };
}
syncBuiltinESMExports();

const list = process.env.JIANHE_WRITES;
if (list) process.on('exit', () => writeFileSync(list, writes.join('\n')));
