import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { PageDriver } from '../drive/driver.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe-core in a page of ours as it stands now; nothing found is what is expected. The preview's article is a stranger's text: not looked into. */
export async function expectAccessible(page: PageDriver): Promise<void> {
  const found = await page.evaluate<readonly string[]>(`(async () => {
    if (!globalThis.axe) { ${axe} }
    const { violations, passes } = await axe.run(document, { iframes: false });
    if (passes.length < 10) return ['axe looked at nothing'];
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | '));
  })()`);
  expect(found).toEqual([]);
}
