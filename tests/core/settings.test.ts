import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_VERSION, storedSettings } from '../../src/core/settings.ts';

describe('parseSettings', () => {
  test('nothing stored gives the defaults', () => {
    expect(parseSettings(undefined)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  test('what was stored comes back', () => {
    const mine = { ...DEFAULT_SETTINGS, bodyKind: 'html' as const, defaultTags: ['a'], sourceNames: { 'rfi.example': '法广' } };
    expect(parseSettings(storedSettings(mine))).toEqual({ ok: true, value: mine });
  });

  test('a missing field takes its default', () => {
    expect(parseSettings({ version: 1, alsoDownload: true })).toEqual({
      ok: true,
      value: { ...DEFAULT_SETTINGS, alsoDownload: true },
    });
  });

  test('posts for Hugo are Markdown: it drops raw HTML', () => {
    const stored = { ...storedSettings(DEFAULT_SETTINGS), preset: 'hugo', bodyKind: 'html' };
    expect(parseSettings(stored)).toMatchObject({ ok: true, value: { preset: 'hugo', bodyKind: 'markdown' } });
  });

  test('a language that this version does not have is kept for the one that has it', () => {
    expect(parseSettings({ language: 'pt_BR' })).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, language: 'pt_BR' } });
  });

  test.each<[string, unknown, string, string | null]>([
    ['a newer version', { version: SETTINGS_VERSION + 1 }, 'newer-data', '2'],
    ['a text', 'x', 'not-settings', null],
    ['a list', [], 'not-settings', null],
    ['a version that is none', { version: 'new' }, 'not-settings', 'version'],
    ['a body kind nobody knows', { bodyKind: 'pdf' }, 'not-settings', 'bodyKind'],
    ['a language that is none', { language: '../en' }, 'not-settings', 'language'],
    ['tags that are no texts', { defaultTags: [1] }, 'not-settings', 'defaultTags'],
    ['names that are no texts', { sourceNames: { a: 1 } }, 'not-settings', 'sourceNames'],
  ])('%s is refused with the reason', (_name, stored, kind, detail) => {
    expect(parseSettings(stored)).toEqual({ ok: false, failure: { kind, detail } });
  });
});
