import fs from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { groups, without } from '../../scripts/bench/ablation-groups.mjs';

// The ablation bench edits the source of a rule group away. It is seldom run, so a rule that was written otherwise since would be
// noticed late.

const body = path.join(import.meta.dirname, '../../src/page/body');
const all = groups();

test('the groups are there', () => {
  expect(all.length).toBeGreaterThan(50);
});

test.each(all)('"$name" has its place, and what is left can be read', async (group) => {
  const file = path.join(body, group.file);
  const code = fs.readFileSync(file, 'utf8');
  const edited = without(group).transform(code, file)?.code ?? code;
  expect(edited).not.toBe(code);
  await expect(transformWithOxc(edited, file)).resolves.toBeDefined();
});
