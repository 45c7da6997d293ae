// `npm start` where there is no display: it does the main job itself, in the browser that was asked for, and prints the file.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { SAMPLE } from './pages/pages.ts';

const root = path.join(import.meta.dirname, '../..');

/** What a start prints; the file it prints stays in `temporary`. */
async function start(temporary: string, ...args: readonly string[]): Promise<{ readonly stdout: string; readonly file: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/start.mjs', '--headless', ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary },
  });
  const [, file = ''] = /^(\/.*\.md)$/m.exec(stdout) ?? [];
  expect(path.basename(file)).toBe(SAMPLE.fileName);
  expect(stdout).toContain(fs.readFileSync(file, 'utf8'));
  expect(stdout).toContain(`clicked; title: ${SAMPLE.title}\n`);
  return { stdout, file };
}
const SAVED = 'save: ✓ Saved in your library';

const inFolder = async (work: (temporary: string) => Promise<void>): Promise<void> => {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-start-'));
  try {
    await work(temporary);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
};

test('npm start -- --browser firefox: the sample page, in a profile that is thrown away', () =>
  inFolder(async (temporary) => {
    const { stdout, file } = await start(temporary, '--browser', 'firefox');
    expect(stdout.toLowerCase()).toContain('opening firefox');
    expect(stdout).toContain(SAVED);
    expect(stdout).toContain('The profile was thrown away.');
    expect(fs.readdirSync(temporary)).toEqual([path.basename(path.dirname(file))]);
  }));

test('npm start -- --browser chromium --profile DIR ADDRESS: that page, and a second start finds the post of the first', () =>
  inFolder(async (temporary) => {
    const asked: (string | undefined)[] = [];
    const server = http.createServer((request, response) => {
      asked.push(request.url);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(SAMPLE.html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/page/of/mine`; // a TCP server's address is never a string
    const profile = path.join(temporary, 'profile');
    const args = ['--browser', 'chromium', '--profile', profile, address];
    try {
      const first = await start(temporary, ...args);
      expect(first.stdout).toContain(`without a window on ${address}`);
      expect(fs.readFileSync(first.file, 'utf8')).toContain(`from: ${address}`);
      expect(first.stdout).toContain(SAVED);
      expect(first.stdout).toContain(`The profile is kept in ${profile}`);
      const second = await start(temporary, ...args);
      expect(second.stdout).toMatch(/^✓ Saved/m); // what the popup knows, before anything is pressed
      expect(second.stdout).not.toContain(SAVED);
      expect(asked.filter((path) => path === '/a/page/of/mine')).toHaveLength(2);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }));
