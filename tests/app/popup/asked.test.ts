// What the popup says of a page that gave nothing, beside what it knew of the tab when it was opened.
import { expect, test, vi } from 'vitest';
import { askForPage } from '../../../src/app/popup/asked.ts';
import { failed, success } from '../../../src/core/failure.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { activeTab } from '../../../src/edge/tabs.ts';
import { ask } from '../../../src/edge/wire.ts';

vi.mock('../../../src/edge/wire.ts', () => ({ ask: vi.fn() }));
vi.mock('../../../src/edge/tabs.ts', () => ({ activeTab: vi.fn() }));
vi.mock('../../../src/edge/session.ts', () => ({ takeQuickClip: async () => null }));
vi.mock('../../../src/edge/settings.ts', () => ({ loadSettings: async () => success(DEFAULT_SETTINGS) }));
vi.mock('../../../src/edge/left-drafts.ts', () => ({ leftDrafts: () => [] }));

/** The address that the popup was told, what the background answers, and what is said. */
const CASES = [
  ['https://news.example/a', failed('page-forbidden', 'browser'), failed('page-gone')], // another page came in between
  ['https://news.example/a', failed('page-forbidden', 'other'), failed('page-forbidden', 'other')],
  ['about:license', failed('page-forbidden', 'browser'), failed('page-forbidden', 'browser')],
  [null, failed('page-forbidden', 'browser'), failed('page-forbidden', 'browser')],
] as const;

test.each(CASES)('%s, %o: %o', async (url, answer, said) => {
  vi.mocked(activeTab).mockResolvedValue({ id: 1, title: null, url });
  vi.mocked(ask).mockResolvedValue(answer);
  expect(await askForPage().clipped).toEqual(said);
});
