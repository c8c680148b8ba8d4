// Entry point of every npm command: plain JavaScript that runs on Node 20 with nothing installed.
// It installs the packages of package-lock.json if they are missing or outdated, then hands over to
// the installed Node 24, which runs scripts/<command>.ts directly.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const isWindows = process.platform === 'win32';
const binaries = join(root, 'node_modules', '.bin');
// The program itself. The files of `.bin` are scripts of a shell on Windows, and a shell takes arguments
// apart at blanks and runs what follows an `&`.
const node24Folder = join(root, 'node_modules', 'node', 'bin');
const node24 = join(node24Folder, isWindows ? 'node.exe' : 'node');
const stampFile = join(root, 'node_modules', '.installed-lock-sha256');
const progressEverySeconds = 15;
// Written by `npm run begin`: where the office's own content is.
const settingFile = join(root, 'jianhe.json');
// These try the product itself, with the bundled demonstration.
const triesProduct = new Set(['test', 'unit', 'siteTest', 'prove', 'mutants', 'bench', 'demo']);

const [command, ...args] = process.argv.slice(2);
process.chdir(root);
process.exitCode = await main();

/** @returns {Promise<number>} exit status */
async function main() {
  if (command === undefined || !existsSync(join(root, 'scripts', `${command}.ts`))) {
    say(`没有这个命令：${command ?? ''}`, 'no such command');
    return 1;
  }
  if (!triesProduct.has(command) && !useOfficeContent()) return 1;
  if (!isInstalled()) {
    const status = await install();
    if (status !== 0) return status;
  }
  return await handOver();
}

/**
 * Sets JIANHE_CONTENT to the office's own folder, unless it is set. A setting that cannot be followed is
 * an error: the demonstration never stands in for an office.
 */
function useOfficeContent() {
  if (process.env.JIANHE_CONTENT || !existsSync(settingFile)) return true;
  const folder = readSetting();
  if (folder !== undefined && existsSync(join(folder, 'site.json'))) {
    process.env.JIANHE_CONTENT = folder;
    return true;
  }
  say(
    `jianhe.json 里写的内容文件夹找不到：${folder ?? '（读不通）'}。请改正，或删去 jianhe.json。`,
    'the content folder of jianhe.json is missing',
  );
  return false;
}

/** @returns {string | undefined} the folder; undefined if the file is damaged */
function readSetting() {
  try {
    return resolve(root, String(JSON.parse(readFileSync(settingFile, 'utf8')).content));
  } catch {
    return undefined;
  }
}

/** Whether node_modules was installed from the current lock file. */
function isInstalled() {
  return (
    existsSync(node24) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()
  );
}

/** Runs `npm ci` without this project's own binaries on PATH, because it will replace them. */
async function install() {
  say('正在安装依赖，约需一分钟……', 'installing packages, about a minute');
  const began = Date.now();
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`仍在安装，已 ${seconds} 秒……`, `still installing, ${seconds} s`);
  }, progressEverySeconds * 1000);
  const outsidePath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes(join('node_modules', '.bin')))
    .join(delimiter);
  const [npm, ...before] = npmProgram();
  const status = await runChild(
    npm,
    [...before, 'ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'],
    outsidePath,
  );
  clearInterval(progress);

  if (status !== 0) {
    say('依赖安装失败，请检查网络后重试。', 'npm ci failed; check the network and try again');
    return status;
  }
  if (!existsSync(node24)) {
    say('未能安装 Node 24。', 'npm ci finished without a Node 24 binary');
    return 1;
  }
  writeFileSync(stampFile, lockHash());
  say('依赖已安装。', 'packages installed');
  return 0;
}

/**
 * npm without a shell. On Windows `npm` is a script of the shell; the program behind it lies where npm says,
 * else beside Node.
 *
 * @returns {[string, ...string[]]} the file and its first arguments
 */
function npmProgram() {
  if (!isWindows) return ['npm'];
  const said = process.env.npm_execpath ?? '';
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return [process.execPath, said.endsWith('npm-cli.js') ? said : beside];
}

/** Runs the command on Node 24, with it first on PATH for all child processes. */
function handOver() {
  const path = [node24Folder, binaries, process.env.PATH ?? ''].join(delimiter);
  // Node caches compiled code, so every process after the first starts in half the time.
  process.env.NODE_COMPILE_CACHE ??= join(root, '.cache', 'node');
  return runChild(node24, [join('scripts', `${command}.ts`), ...args], path);
}

/** @returns {Promise<number>} exit status of the child; signals are forwarded to it */
function runChild(
  /** @type {string} */ file,
  /** @type {string[]} */ childArgs,
  /** @type {string} */ path,
) {
  return new Promise((settle) => {
    const child = spawn(file, childArgs, {
      cwd: root,
      env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', (error) => {
      say(`无法运行 ${file}`, error.message);
      settle(1);
    });
    child.on('close', (status, signal) => settle(status ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function say(/** @type {string} */ chinese, /** @type {string} */ english) {
  console.log(`${chinese}  (${english})`);
}
