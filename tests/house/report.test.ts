import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { homeless, readVitest } from '../../scripts/test-report.mjs';

// `npm test` must not be able to say "0 failed" without having looked.

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-report-'));
fs.mkdirSync(path.join(dir, 'tests/core'), { recursive: true });
fs.writeFileSync(path.join(dir, 'tests/core/a.test.ts'), '');
const report = path.join(dir, 'report.json');
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

const read = (code: number, tests: readonly { status: string; fullName: string; failureMessages: string[] }[] | null) => {
  fs.rmSync(report, { force: true });
  const testResults = [{ name: path.join(dir, 'tests/core/a.test.ts'), message: '', assertionResults: tests }];
  if (tests) fs.writeFileSync(report, JSON.stringify({ testResults }));
  return readVitest({ root: dir, report, code, output: 'said', projects: ['core'] });
};
const passes = { status: 'passed', fullName: 'one', failureMessages: [] };

test.each([
  ['all passed', 0, [passes], 1, 0],
  ['one failed', 1, [passes, { status: 'failed', fullName: 'two', failureMessages: ['no'] }], 1, 1],
  ['one skipped', 0, [passes, { status: 'skipped', fullName: 'two', failureMessages: [] }], 1, 1],
  ['a file without tests', 0, [], 0, 1],
  ['no report', 0, null, 0, 1],
  ['an error outside of tests', 1, [passes], 1, 1],
])('%s', (_name, code, tests, passed, failed) => {
  const result = read(code, tests);
  expect([result.passed, result.failures.length]).toEqual([passed, failed]);
});

test('a test that passed only when it was tried again is named, with what it said before', () => {
  const shaky = { status: 'passed', fullName: 'two', failureMessages: ['a key was lost\n  at line 3'] };
  expect(read(0, [passes, shaky])).toEqual({
    passed: 2,
    failures: [],
    retried: ['tests/core/a.test.ts: two: a key was lost'],
  });
  expect(read(0, [passes]).retried).toEqual([]);
});

test('a test file that no project runs is a failure', () => {
  fs.mkdirSync(path.join(dir, 'tests/elsewhere'));
  fs.writeFileSync(path.join(dir, 'tests/elsewhere/b.test.ts'), '');
  expect(homeless(dir)).toEqual(['tests/elsewhere/b.test.ts']);
  expect(read(0, [passes]).failures).toHaveLength(1);
});

test('a project without a test file is a failure', () => {
  const result = readVitest({ root: dir, report: path.join(dir, 'none.json'), code: 0, output: '', projects: ['page'] });
  expect(result.failures.some((failure) => failure.includes('project page'))).toBe(true);
});
