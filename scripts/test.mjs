// npm test: everything, to the end; all failures, not the first. Ends with one line, `N passed, N failed`.
// `npm run test:long` is the same with larger numbers (CLIPPOST_LONG=1).
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { provideOrExit } from './provide.mjs';
import { readVitest } from './test-report.mjs';

const root = path.join(import.meta.dirname, '..');
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-test-'));
const long = process.argv.includes('--long');
const env = { ...process.env, ...(long ? { CLIPPOST_LONG: '1' } : {}), FORCE_COLOR: process.env.FORCE_COLOR ?? '0' };

provideOrExit();

/** Runs a command; answers its exit code and all it said. With `loud`, it speaks while it runs. */
function run(command, args, { loud = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (data) => {
        output += data;
        if (loud) to.write(data);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
const node = (script, ...args) => run(process.execPath, [path.join('scripts', script), ...args]);
const bin = (name, ...args) => run(process.execPath, [fs.realpathSync(path.join(root, 'node_modules/.bin', name)), ...args]);

/** A check that proves that it looked: `looked` reads from its output at how many things. */
async function check(running, looked) {
  const { code, output } = await running;
  const count = looked === undefined ? null : looked(output);
  const blind =
    count !== null && !(count.seen >= count.atLeast) ? `looked at ${count.seen} of at least ${count.atLeast} things` : null;
  return code === 0 && blind === null ? { passed: 1, failures: [] } : { passed: 0, failures: [blind ?? output.trim()] };
}

const typesSeen = (part, atLeast) => (output) => ({
  seen: output.split('\n').filter((line) => line.includes(part) && !line.includes('node_modules')).length,
  atLeast,
});

async function vitest(name, projects, flags = []) {
  const report = path.join(reports, `${name}.json`);
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...flags,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code, output } = await run(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    loud: true,
  });
  return readVitest({ root, report, code, output, projects });
}

/** By itself vitest leaves one core of two free, and the machine idle half of the time. */
const LANES = ['--maxWorkers=2'];

/**
 * In this order: what others stand on first. Those of one row run beside one another, as none of them keeps the machine busy. Every step
 * runs, whatever the ones before said (but nothing can be driven without a build).
 */
const STEPS = [
  { build: () => check(node('build.mjs')) },
  {
    'build for measurements': () => check(node('build-bench.mjs')),
    types: () => check(bin('tsc', '-p', '.', '--listFiles'), typesSeen('/src/', 60)),
    'types of the core': () => check(bin('tsc', '-p', 'src/core', '--listFiles'), typesSeen('/src/core/', 20)),
    lint: () =>
      check(bin('biome', 'check', '.'), (output) => ({ seen: Number(/Checked (\d+) files/.exec(output)?.[1]), atLeast: 100 })),
    'web-ext lint': () => webExtLint(),
  },
  { 'tests in Node': () => vitest('node', ['core', 'edge', 'app', 'house'], LANES) },
  {
    'tests in Chromium': () => vitest('browser', ['page', 'browser'], LANES),
    generators: () => vitest('generators', ['generators']),
  },
  { 'end to end': () => vitest('e2e', ['e2e'], LANES) },
];

/** Warnings of the store's linter that stay, each with its reason; any other fails. */
const KNOWN_WARNINGS = [
  'UNSAFE_VAR_ASSIGNMENT', // innerHTML inside of Preact, DOMPurify, Readability and turndown
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', // we are not offered on Android
];

async function webExtLint() {
  const { code, output } = await bin(
    'web-ext',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--output',
    'json',
    '--no-config-discovery',
  );
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  if (json === '') return { passed: 0, failures: [`no report: ${output}`] };
  const { metadata, errors, warnings } = JSON.parse(json);
  if (metadata?.id === undefined) return { passed: 0, failures: ['it did not read the manifest'] };
  const found = [...errors, ...warnings.filter((warning) => !KNOWN_WARNINGS.includes(warning.code))];
  if (code === 0 && found.length === 0) return { passed: 1, failures: [] };
  return { passed: 0, failures: found.map((one) => `${one.file ?? ''} ${one.code}: ${one.description}`) };
}

let passed = 0;
const failures = [];
const retried = [];
async function take([name, step]) {
  const started = performance.now();
  const result = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  passed += result.passed;
  failures.push(...result.failures.map((failure) => `${name}: ${failure}`));
  retried.push(...(result.retried ?? []));
  console.log(
    `${result.failures.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${result.passed} passed, ${result.failures.length} failed (${seconds} s)`,
  );
}
for (const row of STEPS) await Promise.all(Object.entries(row).map(take));
fs.rmSync(reports, { recursive: true, force: true });
if (retried.length > 0) console.log(`\nPassed only when tried again:\n${retried.map((one) => `! ${one}`).join('\n')}\n`);
if (failures.length > 0) console.log(`\n${failures.map((failure) => `✗ ${failure}`).join('\n\n')}\n`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
