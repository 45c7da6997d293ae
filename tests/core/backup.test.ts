import { describe, expect, test } from 'vitest';
import {
  BACKUP_VERSION,
  type Backup,
  createBackupWriter,
  isBackupData,
  mergeSettings,
  readBackup,
} from '../../src/core/backup.ts';
import type { Draft, FileVersion, Version } from '../../src/core/entry.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { article } from '../samples/article.ts';
import { CLIPPED_AT, entry } from '../samples/entry.ts';

const first = entry({ id: 'a' }, { title: 'The bridge opens again' });
const second = entry({ id: 'b', article: article({ url: 'https://news.example/a/2' }) }, { title: 'The bridge opens again' });
const thrown = entry({ id: 'c', trashed: { why: 'person', at: CLIPPED_AT } }, { title: 'Thrown away' });

const version: Version = {
  seq: 7,
  entryId: 'a',
  at: CLIPPED_AT,
  why: 'edit',
  post: { ...first.post, title: 'Before' },
  article: null,
};
const file: FileVersion = { entryId: 'a', hash: 'h', text: 'title: broken \udcff\n', at: CLIPPED_AT };
const draft: Draft = {
  id: 'd',
  key: first.key,
  scope: 'article',
  pageUrl: first.post.url,
  capturedTitle: first.post.title,
  fields: { title: 'While typing', url: 'not yet an addr' },
  entryId: 'a',
  post: { ...first.post, title: 'While typing', url: 'not yet an addr' },
  article: first.article,
  changedAt: CLIPPED_AT,
};
const BACKUP: Backup = {
  entries: [first, second, thrown],
  versions: [version],
  files: [file],
  drafts: [draft],
  settings: { ...DEFAULT_SETTINGS, alsoDownload: true, sourceNames: { 'news.example': '示例社' } },
};

function files({ entries, versions, files: bytes, drafts, settings }: Backup = BACKUP): Map<string, string> {
  const writer = createBackupWriter(settings);
  return new Map([
    ...writer.settings(),
    ...entries.flatMap((it) =>
      writer.entry(
        it,
        versions.filter(({ entryId }) => entryId === it.id),
        bytes.filter(({ entryId }) => entryId === it.id),
      ),
    ),
    ...drafts.flatMap((it) => writer.draft(it)),
    ...writer.manifest(CLIPPED_AT),
  ]);
}
/** The backup with one file replaced. */
const changed = (path: string, text: string): Map<string, string> => files().set(path, text);

describe('backup', () => {
  test('what was written is read back whole', () => {
    const { value } = readBackup(files()) as { value: Backup }; // compared in full below
    expect(value).toEqual(BACKUP);
  });

  test('one that was made before there was a folder has no files in its history', () => {
    const old = [...files()].map(([path, text]) => {
      if (!path.startsWith('entries/')) return [path, text] as const;
      const { files: _none, ...rest } = JSON.parse(text);
      return [path, JSON.stringify(rest)] as const;
    });
    expect(readBackup(new Map(old))).toEqual({ ok: true, value: { ...BACKUP, files: [] } });
  });

  test('an empty library has a backup too', () => {
    const empty: Backup = { entries: [], versions: [], files: [], drafts: [], settings: DEFAULT_SETTINGS };
    expect(readBackup(files(empty))).toEqual({ ok: true, value: empty });
  });

  test('live posts lie in it as files of their own, equal titles under different names', () => {
    const names = [...files().keys()].filter((path) => path.startsWith('posts/'));
    expect(names).toHaveLength(2);
    expect(names[0]).toBe('posts/2026-03-05-The-bridge-opens-again.md');
    expect(names[1]).toMatch(/^posts\/2026-03-05-The-bridge-opens-again-[\da-f]{8}\.md$/);
    expect(files().get(names[0] ?? '')).toContain('title: "The bridge opens again"');
  });

  test('a restore reads no posts, and works without them', () => {
    const data = new Map([...files()].filter(([path]) => isBackupData(path)));
    expect([...data.keys()].some((path) => path.startsWith('posts/'))).toBe(false);
    expect(readBackup(data).ok).toBe(true);
  });

  test('packed again by another program, in a folder of its own', () => {
    const packed = new Map([...files()].map(([path, text]) => [`clippost 2/${path}`, text]));
    packed.set('__MACOSX/._x', '');
    expect(readBackup(packed)).toEqual({ ok: true, value: BACKUP });
  });
});

const ENTRY = 'entries/000001.json';
const MANIFEST = 'clippost-backup.json';
const without = (path: string): Map<string, string> => {
  const rest = files();
  rest.delete(path);
  return rest;
};
const damaged = (change: (data: Record<string, unknown>) => void): string => {
  const data = JSON.parse(files().get(ENTRY) ?? '') as Record<string, Record<string, unknown>>; // our own file from above
  change((data.entry ?? {}) as Record<string, unknown>);
  return JSON.stringify(data);
};

/** what was done to it, the files, the failure, its detail */
const REFUSED: readonly (readonly [string, Map<string, string>, string, string | null])[] = [
  ['nothing in it', new Map(), 'not-a-backup', null],
  ['some other zip', new Map([['notes.txt', 'x']]), 'not-a-backup', null],
  ['another manifest', changed(MANIFEST, '{"format":"other","version":1}'), 'not-a-backup', MANIFEST],
  ['a manifest that is no JSON', changed(MANIFEST, 'PK'), 'not-a-backup', MANIFEST],
  ['a newer one', changed(MANIFEST, `{"format":"clippost-backup","version":${BACKUP_VERSION + 1}}`), 'newer-data', '2'],
  ['newer settings', changed('settings.json', '{"version":99}'), 'newer-data', '99'],
  ['settings of another kind', changed('settings.json', '{"alsoDownload":"perhaps"}'), 'not-a-backup', 'settings.json'],
  ['settings that are no JSON', changed('settings.json', '{'), 'not-a-backup', 'settings.json'],
  ['an entry cut short', changed(ENTRY, '{"entry":'), 'not-a-backup', ENTRY],
  ['an entry that is missing', without(ENTRY), 'not-a-backup', 'entries'],
  [
    'an entry without an id',
    changed(
      ENTRY,
      damaged((it) => delete it.id),
    ),
    'not-a-backup',
    ENTRY,
  ],
  [
    'an address that is none',
    changed(
      ENTRY,
      damaged((it) => Object.assign(it.post as object, { url: 'javascript:alert(1)' })),
    ),
    'not-a-backup',
    ENTRY,
  ],
  [
    'a body that is a number',
    changed(
      ENTRY,
      damaged((it) => Object.assign(it.post as object, { body: 1 })),
    ),
    'not-a-backup',
    ENTRY,
  ],
  ...[1.5, 2 ** 60, -1].map((rev): (typeof REFUSED)[number] => [
    `a revision that no change would raise, ${rev}`,
    changed(
      ENTRY,
      damaged((it) => Object.assign(it, { rev })),
    ),
    'not-a-backup',
    ENTRY,
  ]),
  ['a draft of another kind', changed('drafts/000001.json', '[]'), 'not-a-backup', 'drafts/000001.json'],
];

describe('what is not a whole backup is refused, by the name of the file', () => {
  test.each(REFUSED)('%s', (_what, given, kind, detail) => {
    expect(readBackup(given)).toEqual({ ok: false, failure: { kind, detail } });
  });

  test('a field that we do not know is let be', () => {
    expect(
      readBackup(
        changed(
          ENTRY,
          damaged((it) => Object.assign(it, { later: true })),
        ),
      ).ok,
    ).toBe(true);
  });
});

describe('settings of a backup', () => {
  test('fill what was never set here and replace nothing', () => {
    const here = { ...DEFAULT_SETTINGS, bodyKind: 'html' as const, sourceNames: { 'news.example': 'Mine' } };
    const there = {
      ...DEFAULT_SETTINGS,
      alsoDownload: true,
      defaultTags: ['kept'],
      sourceNames: { 'news.example': 'Theirs', 'other.example': 'Other' },
    };
    expect(mergeSettings(here, there)).toEqual({
      ...DEFAULT_SETTINGS,
      bodyKind: 'html',
      alsoDownload: true,
      defaultTags: ['kept'],
      sourceNames: { 'news.example': 'Mine', 'other.example': 'Other' },
    });
  });
});
