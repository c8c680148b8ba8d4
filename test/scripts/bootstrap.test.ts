import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Arguments of the guide's month, and file names that a shell would take apart or run. */
const typed = [
  '十一月 清理&巡河.xlsx',
  '--published-at',
  '2026-12-02 09:30',
  '--reason',
  '误传了 "草稿" | 已更正 %PATH% ^ !x!',
  "--role=it's",
  'a & echo ran > ran.txt',
  '',
];

const bootstrap = fileURLToPath(new URL('../../scripts/bootstrap.mjs', import.meta.url));

/** A house with its packages in place, whose one command prints its arguments. */
const house = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'jianhe-house-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('package-lock.json', '{}');
  put('scripts/import.ts', 'console.log(JSON.stringify(process.argv.slice(2)));\n');
  put('node_modules/.installed-lock-sha256', createHash('sha256').update('{}').digest('hex'));
  mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
  for (const name of ['node', 'node.exe'])
    symlinkSync(process.execPath, join(root, 'node_modules/node/bin', name));
  copyFileSync(bootstrap, join(root, 'scripts/bootstrap.mjs'));
  return root;
};

/** Starts the command as if the system were another one: Node itself then looks for its shell. */
const start = (platform: string) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,Object.defineProperty(process,'platform',{value:'${platform}'})`,
      join(house(), 'scripts/bootstrap.mjs'),
      'import',
      ...typed,
    ],
    { encoding: 'utf8' },
  );

describe('the start of every command', () => {
  it.each(['linux', 'win32'])('hands over arguments whole on %s', (platform) => {
    const { stdout, stderr, status } = start(platform);
    expect({ status, stderr, stdout: stdout.trim() }).toEqual({
      status: 0,
      stderr: '',
      stdout: JSON.stringify(typed),
    });
  });
});
