import fs from 'node:fs';
import path from 'node:path';

/** Where the test files of each project lie; the same as in vite.config.ts, kept apart so that one can catch the other out. */
const PLACES = {
  core: /^tests\/core\/.*\.test\.ts$/,
  edge: /^tests\/edge\/(?!.*\.browser\.test\.).*\.test\.ts$/,
  app: /^tests\/app\/(?!.*\.browser\.test\.).*\.test\.tsx?$/,
  house: /^tests\/(house\.test\.ts|house\/.*\.test\.ts)$/,
  page: /^tests\/page\/.*\.test\.tsx?$/,
  browser: /^tests\/(edge|app)\/.*\.browser\.test\.tsx?$/,
  generators: /^tests\/generators\/.*\.test\.ts$/,
  e2e: /^tests\/e2e\/.*\.test\.ts$/,
};

/** Test files on disk that no project would run. */
export const homeless = (root) => testFiles(root).filter((file) => !Object.values(PLACES).some((place) => place.test(file)));

const testFiles = (root) =>
  fs
    .readdirSync(path.join(root, 'tests'), { recursive: true })
    .filter((name) => /\.test\.(ts|tsx|mjs|js)$/.test(name))
    .map((name) => `tests/${name.split(path.sep).join('/')}`);

const lines = (text, count) => text.trim().split('\n').slice(-count).join('\n');

/** What a run of vitest came to: every failed test, every file that ran no test, every test that was skipped; and which passed only when they were tried again. */
export function readVitest({ root, report, code, output, projects }) {
  const expected = testFiles(root).filter((file) => projects.some((project) => PLACES[project].test(file)));
  const empty = projects.filter((project) => !expected.some((file) => PLACES[project].test(file)));
  const failures = empty.map((project) => `project ${project} has no test file`);
  if (projects.includes('core')) failures.push(...homeless(root).map((file) => `${file} belongs to no project and never runs`));
  if (!fs.existsSync(report)) return { passed: 0, failures: [...failures, `no report:\n${lines(output, 40)}`], retried: [] };
  const { testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const byFile = new Map(testResults.map((result) => [path.relative(root, result.name).split(path.sep).join('/'), result]));
  let passed = 0;
  const retried = [];
  for (const file of expected) {
    const tests = byFile.get(file)?.assertionResults ?? [];
    passed += tests.filter(({ status }) => status === 'passed').length;
    for (const { status, fullName, failureMessages } of tests) {
      // A test that passed has said why it did not before.
      if (status === 'passed' && failureMessages.length > 0)
        retried.push(`${file}: ${fullName}: ${failureMessages[0].split('\n')[0]}`);
      if (status === 'passed') continue;
      failures.push(
        `${file}: ${fullName}: ${status === 'failed' ? lines(failureMessages.join('\n').slice(0, 3000), 60) : `was ${status}, not run`}`,
      );
    }
    const message = byFile.get(file)?.message ?? '';
    if (tests.length === 0) failures.push(`${file}: ran no test${message === '' ? '' : `: ${message}`}`);
  }
  if (code !== 0 && failures.length === 0) failures.push(`vitest ended with ${code}:\n${lines(output, 40)}`);
  return { passed, failures, retried };
}
