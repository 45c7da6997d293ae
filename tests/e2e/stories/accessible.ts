import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { PageDriver } from '../drive/driver.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe's rules that another look of the same page can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe finds wrong on a page as it stands now, or what of some rules, as sentences. Frames are left out: the preview's article is a
 * stranger's text, and its sandbox lets no script in; styles are read once more for no rule that is on. The half megabyte of axe goes to a page once, not with every question.
 */
export async function violations(page: PageDriver, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate('globalThis.axe !== undefined'))) await page.evaluate(`(() => { ${AXE}; return true; })()`);
  const options = { iframes: false, preload: false, resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  return page.evaluate(`(async () => {
    const { violations, passes } = await axe.run(document, ${JSON.stringify(options)});
    if (passes.length < ${rules ? 1 : 10}) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary));
  })()`);
}

/** Nothing found is what is expected. */
export async function expectAccessible(page: PageDriver): Promise<void> {
  expect(await violations(page)).toEqual([]);
}
