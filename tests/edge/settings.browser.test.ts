// Settings that are changed in several places at once: the popup, the settings, a save that learns a name.
import { beforeEach, expect, test, vi } from 'vitest';
import { changeSettings, loadSettings } from '../../src/edge/settings.ts';
import { restart } from '../app/pretend-browser.ts';

vi.mock('../../src/edge/browser.ts', async () => (await import('../app/pretend-browser.ts')).mocked);

beforeEach(() => restart());

test('no change takes another one back', async () => {
  await Promise.all([
    changeSettings({ showMore: true }),
    changeSettings(({ sourceNames }) => ({ sourceNames: { ...sourceNames, 'harbour.example': 'The Harbour' } })),
    changeSettings(({ sourceNames }) => ({ sourceNames: { ...sourceNames, 'pier.example': 'The Pier' } })),
  ]);
  expect(await loadSettings()).toMatchObject({
    value: { showMore: true, sourceNames: { 'harbour.example': 'The Harbour', 'pier.example': 'The Pier' } },
  });
});
