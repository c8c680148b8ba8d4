import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeImportLock } from '../../../scripts/import/importLock.ts';
import { emptyFolder } from './runImport.ts';

const lockOf = (content: string): string => join(content, '.import.lock');

it('belongs to one import at a time, and to the next when it is given back', () => {
  const content = emptyFolder();
  const lock = takeImportLock(content, true);
  expect(lock.isHeld()).toBe(true);
  expect(() => takeImportLock(content, true)).toThrow(
    `另一次导入正在处理 ${content}（进程 ${process.pid}）`,
  );
  expect(() => takeImportLock(content, false)).toThrow('另一次导入正在处理');
  lock.release();
  expect(existsSync(lockOf(content))).toBe(false);
  takeImportLock(content, true).release();
});

it('is taken over from a process that died, whose number it tells', async () => {
  const content = emptyFolder();
  const dead = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  const pid = dead.pid ?? 0;
  await new Promise((done) => dead.on('exit', done));
  writeFileSync(lockOf(content), JSON.stringify({ pid, host: hostname(), started: '' }));
  const lock = takeImportLock(content, true);
  expect(lock.left).toBe(pid);
  expect(lock.isHeld()).toBe(true);
  lock.release();
});

it('knows another process that was given the number of a dead one', () => {
  const content = emptyFolder();
  const other = { pid: process.pid, host: hostname(), started: '1' };
  writeFileSync(lockOf(content), JSON.stringify(other));
  const { left, release } = takeImportLock(content, true);
  expect(left).toBe(process.platform === 'linux' ? process.pid : undefined);
  release();
});

it('is taken over where it was cut off while it was written', () => {
  const content = emptyFolder();
  writeFileSync(lockOf(content), '{"pid":');
  const { left, release } = takeImportLock(content, true);
  expect(left).toBe(0);
  release();
});

it('is left alone where it was made on another machine, which it names', () => {
  const content = emptyFolder();
  const text = JSON.stringify({ pid: 7, host: 'desk-2', started: '1' });
  writeFileSync(lockOf(content), text);
  expect(() => takeImportLock(content, true)).toThrow('另一台电脑（desk-2，进程 7）');
  expect(readFileSync(lockOf(content), 'utf8')).toBe(text);
});

it('notices that somebody else has taken it, and does not take it away from them', () => {
  const content = emptyFolder();
  const lock = takeImportLock(content, true);
  writeFileSync(lockOf(content), 'another');
  expect(lock.isHeld()).toBe(false);
  lock.release();
  expect(readFileSync(lockOf(content), 'utf8')).toBe('another');
});

it('is not needed to look at a folder that is not there or cannot be written to', () => {
  const folder = emptyFolder();
  expect(takeImportLock(join(folder, 'none'), false).isHeld()).toBe(true);
  expect(existsSync(join(folder, 'none'))).toBe(false);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => takeImportLock(join(file, 'content'), true)).toThrow('写不进去（ENOTDIR）');
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  takeImportLock(closed, false).release();
});

it('clears what a process left that died while it put a dead lock aside', async () => {
  const content = emptyFolder();
  const dead = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((done) => dead.on('exit', done));
  const [left, living] = [dead.pid ?? 0, process.ppid].map((pid) => `${lockOf(content)}.${pid}`);
  for (const aside of [left, living]) writeFileSync(aside ?? '', '');
  takeImportLock(content, true).release();
  expect([left, living].map((aside) => existsSync(aside ?? ''))).toEqual([false, true]);
});
