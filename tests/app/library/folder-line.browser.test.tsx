// The line that tells how the folder stands, while a run is at work: how far, how fast, how long still; and the two buttons beside it.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { FolderLine } from '../../../src/app/library/folder-line.tsx';
import { NO_FOLDER, type Progress } from '../../../src/app/library/folder-state.ts';
import { useLanguage } from '../../../src/edge/locale.ts';
import type { FolderRow } from '../../../src/edge/sync-rows.ts';
import { restart } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
const pressed: string[] = [];
const actions = {
  pauseSync: () => pressed.push('pause'),
  cancelSync: () => pressed.push('cancel'),
} as unknown as Actions; // no other button is pressed
const draw = (running: Progress): void =>
  render(
    <FolderLine folder={{ ...NO_FOLDER, isKnown: true, row: { name: '_posts' } as FolderRow, running }} actions={actions} />,
    screen,
  );
const shown = (): string => screen.querySelector('.folder-line p')?.textContent?.replaceAll('\u00a0', ' ') ?? '';

afterEach(async () => {
  render(null, screen);
  pressed.length = 0;
  restart();
  await useLanguage('auto');
});

const PROGRESS: Progress = { done: 1000, of: 10_000, workedMs: 4000, isPaused: false };

test.each<readonly [string, 'auto' | 'zh_CN', Progress, string]>([
  ['at its beginning, when no rate is known', 'auto', { ...PROGRESS, workedMs: 300 }, 'Folder “_posts”: 1,000 of 10,000'],
  ['before the first file', 'auto', { ...PROGRESS, done: 0 }, 'Folder “_posts”: 0 of 10,000'],
  ['in its course', 'auto', PROGRESS, 'Folder “_posts”: 1,000 of 10,000 · 250 a second · 36 sec left'],
  [
    'with minutes to go',
    'auto',
    { ...PROGRESS, workedMs: 40_000 },
    'Folder “_posts”: 1,000 of 10,000 · 25 a second · 6 min left',
  ],
  ['paused', 'auto', { ...PROGRESS, isPaused: true }, 'Folder “_posts”: 1,000 of 10,000 · paused'],
  ['in Chinese', 'zh_CN', PROGRESS, '文件夹“_posts”：1,000／10,000 · 每秒 250 篇 · 还需 36秒'],
])('a run %s', async (_when, language, progress, line) => {
  restart({ uiLanguage: 'en-US' });
  await useLanguage(language);
  draw(progress);
  expect(shown()).toBe(`● ${line}`);
  const bar = screen.querySelector('progress');
  expect([bar?.value, bar?.max]).toEqual([progress.done, progress.of]);
});

test('its buttons pause it, let it go on, and cancel it', () => {
  draw(PROGRESS);
  const button = (id: string): HTMLButtonElement | null => screen.querySelector(`#${id}`);
  const name = button('pause-sync')?.textContent;
  button('pause-sync')?.click();
  button('cancel-sync')?.click();
  expect(pressed).toEqual(['pause', 'cancel']);
  draw({ ...PROGRESS, isPaused: true });
  expect([name, button('pause-sync')?.textContent]).toEqual(['Pause', 'Go on']);
});
