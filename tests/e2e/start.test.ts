// `npm start` where there is no display: it does the main job itself, in the browser that was asked for, and prints the file.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { BROWSERS } from './drive/browser.ts';
import { SAMPLE } from './pages/pages.ts';

const root = path.join(import.meta.dirname, '../..');

test.each(BROWSERS)('npm start -- --browser %s', async (kind) => {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-start-')); // the file it prints stays there
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/start.mjs', '--headless', '--browser', kind], {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary },
    });
    expect(stdout.toLowerCase()).toContain(`opening ${kind}`);
    expect(stdout).toContain(`clicked; title: ${SAMPLE.title}\nsave: ✓ Saved in your library`);
    const [, file = ''] = /^(\/.*\.md)$/m.exec(stdout) ?? [];
    expect(path.basename(file)).toBe(SAMPLE.fileName);
    expect(stdout).toContain(fs.readFileSync(file, 'utf8'));
    expect(stdout).toContain('The profile was thrown away.');
    expect(fs.readdirSync(temporary)).toEqual([path.basename(path.dirname(file))]);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
});
