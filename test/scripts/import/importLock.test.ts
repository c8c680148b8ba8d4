import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeImportLock } from '../../../scripts/import/importLock.ts';
import { emptyFolder } from './runImport.ts';

const lockOf = (content: string): string => join(content, '.import.lock');

it('is held by one import at a time, and free again after its release', () => {
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

it('is taken over from a dead process, whose id is reported', async () => {
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

it('recognises another process that reuses the id of a dead one', () => {
  const content = emptyFolder();
  const other = { pid: process.pid, host: hostname(), started: '1' };
  writeFileSync(lockOf(content), JSON.stringify(other));
  const { left, release } = takeImportLock(content, true);
  expect(left).toBe(process.platform === 'linux' ? process.pid : undefined);
  release();
});

it('is taken over if it was truncated while being written', () => {
  const content = emptyFolder();
  writeFileSync(lockOf(content), '{"pid":');
  const { left, release } = takeImportLock(content, true);
  expect(left).toBe(0);
  release();
});

it('is left alone if it comes from another machine, which is named', () => {
  const content = emptyFolder();
  const text = JSON.stringify({ pid: 7, host: 'desk-2', started: '1' });
  writeFileSync(lockOf(content), text);
  expect(() => takeImportLock(content, true)).toThrow('另一台电脑（desk-2，进程 7）');
  expect(readFileSync(lockOf(content), 'utf8')).toBe(text);
});

it('detects that another process has taken it, and does not take it back', () => {
  const content = emptyFolder();
  const lock = takeImportLock(content, true);
  writeFileSync(lockOf(content), 'another');
  expect(lock.isHeld()).toBe(false);
  lock.release();
  expect(readFileSync(lockOf(content), 'utf8')).toBe('another');
});

it('is not needed to read a missing or read-only folder', () => {
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

it('removes what a process left that died while moving a dead lock aside', async () => {
  const content = emptyFolder();
  const dead = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((done) => dead.on('exit', done));
  const [left, living] = [dead.pid ?? 0, process.ppid].map((pid) => `${lockOf(content)}.${pid}`);
  for (const aside of [left, living]) writeFileSync(aside ?? '', '');
  takeImportLock(content, true).release();
  expect([left, living].map((aside) => existsSync(aside ?? ''))).toEqual([false, true]);
});
