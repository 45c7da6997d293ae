// Numbers as the language of the texts writes them, and as the reader's own country does.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { Sidebar } from '../../../src/app/library/sidebar.tsx';
import type { Counts } from '../../../src/core/row.ts';
import { plural, useLanguage } from '../../../src/edge/locale.ts';
import { restart } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const COUNTS: Counts = { all: 1204, onlyHere: 120_400, trash: 12, sources: [{ name: '法广', count: 1_000_000 }], tags: [] };
const screen = document.body.appendChild(document.createElement('div'));
afterEach(async () => {
  render(null, screen);
  restart();
  await useLanguage('auto');
});

test.each([
  ['English in America', 'en-US', 'auto', ['1,204', '120,400', '3', '12', '1,000,000'], '1,204 posts'],
  ['English in India', 'en-IN', 'auto', ['1,204', '1,20,400', '3', '12', '10,00,000'], '1,204 posts'],
  ['Chinese', 'en-US', 'zh_CN', ['1,204', '120,400', '3', '12', '1,000,000'], '1,204 篇文章'],
])('%s', async (_what, uiLanguage, language, numbers, sentence) => {
  restart({ uiLanguage });
  await useLanguage(language);
  render(
    <Sidebar
      filter={{ kind: 'all' }}
      counts={COUNTS}
      drafts={3}
      folder={null}
      actions={{} as Actions /* nothing is clicked */}
    />,
    screen,
  );
  expect([...screen.querySelectorAll('.filter-count')].map((it) => it.textContent)).toEqual(numbers);
  expect(plural('library_posts', 1204)).toBe(sentence);
});
