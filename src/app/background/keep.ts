import type { Article } from '../../core/article.ts';
import type { At, Entry, LastSave } from '../../core/entry.ts';
import { failed, type Outcome, success } from '../../core/failure.ts';
import { siteHost } from '../../core/identity.ts';
import { isOnPlatform, makePost } from '../../core/make-post.ts';
import type { MadeFor, ManyDone, Saved, SaveRequest } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { updatedPost } from '../../core/update.ts';
import { nowIso } from '../../edge/clock.ts';
import { countOnlyHere, getEntry, listVersions } from '../../edge/library.ts';
import { type AddResult, addEntry, changeEntry, moveEntries } from '../../edge/library-entries.ts';
import { noteLibrary } from '../../edge/lost-library.ts';
import { changeSettings, loadSettings } from '../../edge/settings.ts';
import { download } from './files.ts';
import { type Expect, type WriteOut, withFolders } from './folder-drain.ts';
import { withPost } from './text.ts';
import { tellWaiting } from './waiting.ts';

/** Keeps a post: answered only after the transaction is durable. */
export const save = (request: SaveRequest): Promise<Outcome<Saved>> =>
  withFolders((writeOut, expect) => keep(request, writeOut, expect));

async function keep(request: SaveRequest, writeOut: WriteOut, expect: Expect): Promise<Outcome<Saved>> {
  const settings = await loadSettings();
  if (!settings.ok) return settings;
  if (request.entry === null) expect(request.requestId, request.post, settings.value);
  const before = request.entry === null ? success(null) : await getEntry(request.entry.id);
  if (!before.ok) return before;
  const kept =
    request.entry === null ? await addNew(request, settings.value) : await change(request, request.entry, settings.value);
  if (!kept.ok) return kept;
  if (kept.value.kind === 'already') return success({ kind: 'already', entry: kept.value.entry });
  const { entry, inFolder } = await writeOut(kept.value.entry, settings.value, request.made);
  await Promise.all([noteLibrary(), learnSourceName(request, before.value, settings.value)]);
  // The post is kept; whatever the download says is told beside it and cannot unsay that.
  const downloaded = settings.value.alsoDownload
    ? await download({
        requestId: `save-${request.requestId}`,
        post: entry.post,
        place: 'exports',
        entry,
      })
    : null;
  // Nobody asks for it beside a folder, and among many posts it takes longer than all else that a save does.
  const onlyHere = inFolder === null ? await countOnlyHere() : null;
  return success({ kind: 'saved', entry, onlyHere: onlyHere?.ok ? onlyHere.value : null, download: downloaded, inFolder });
}

function addNew(request: SaveRequest, settings: Settings): Promise<Outcome<AddResult>> {
  const at = nowIso();
  const bare: Entry = {
    id: request.requestId,
    key: '',
    scope: request.scope,
    rev: 1,
    post: request.post,
    article: request.article,
    textHash: '',
    savedAt: at,
    changedAt: at,
    trashed: null,
    lastSave: { kind: 'new', at, rev: 1, requestId: request.requestId },
  };
  return addEntry(withPost(bare, request.post, settings), { unlessKey: request.mode === 'new', dropDraft: request.draftId });
}

async function change(
  request: SaveRequest,
  seen: { readonly id: string; readonly rev: number },
  settings: Settings,
): Promise<Outcome<AddResult>> {
  const isDone = (stored: Entry): boolean => stored.lastSave?.requestId === request.requestId;
  const kind = request.mode === 'update' ? 'update' : 'edit';
  const changed = await changeEntry(
    seen.id,
    seen.rev,
    (stored) => {
      const article = kind === 'update' && request.article ? request.article : stored.article;
      const post = kind === 'update' && request.article ? updatedPost(stored, request.article, settings) : request.post;
      return success({
        entry: next(stored, post, article, kind, request.requestId, settings),
        why: kind,
        dropDraft: request.draftId,
        putDraft: null,
      });
    },
    isDone,
  );
  return changed.ok ? success({ kind: 'added', entry: changed.value }) : changed;
}

/** The entry after a change of ours, which can be undone. */
export function next(
  stored: Entry,
  post: Post,
  article: Article | null,
  kind: LastSave['kind'],
  requestId: string,
  settings: Settings,
): Entry {
  const at = nowIso();
  const rev = stored.rev + 1;
  return withPost({ ...stored, rev, article, changedAt: at, lastSave: { kind, at, rev, requestId } }, post, settings);
}

/**
 * One source, one name: the name a person gives to a site is the site's name from then on (post-format section 8).
 * Learnt only from a name that this very save changes: an old post edited later does not bring back its old name.
 * The post is kept by now: a name for which there is no room is learnt another time, and says nothing about the save.
 */
async function learnSourceName({ mode, post, article }: SaveRequest, before: Entry | null, settings: Settings): Promise<void> {
  if (mode === 'update' || article === null || post.source === null) return;
  const made = makePost(article, { clippedAt: post.clippedAt ?? nowIso(), settings });
  if (post.source === (before?.post.source ?? made.source)) return;
  if (isOnPlatform(article)) return;
  const { source } = post;
  await changeSettings(({ sourceNames }) => ({ sourceNames: { ...sourceNames, [siteHost(post.url)]: source } }));
}

export async function trash(entries: readonly At[]): Promise<Outcome<ManyDone>> {
  const moved = await moveEntries(entries, { why: 'person', at: nowIso() }, nowIso());
  await tellWaiting();
  return moved;
}

export async function untrash(entries: readonly At[]): Promise<Outcome<ManyDone>> {
  const settings = await loadSettings();
  if (!settings.ok) return settings;
  const moved = await moveEntries(entries, null, nowIso());
  const first = moved.ok && moved.value.done[0] ? await getEntry(moved.value.done[0].id) : null;
  if (first?.ok && first.value) await andWritten(success(first.value), settings.value); // and with it all that waits
  return moved;
}

/** A change of an entry goes out to the folder; what the folder says is the library page's to tell. */
export async function andWritten(
  changed: Outcome<Entry>,
  settings: Settings,
  made: readonly MadeFor[] = [],
): Promise<Outcome<Entry>> {
  if (!changed.ok) return changed;
  return withFolders(async (writeOut) => success((await writeOut(changed.value, settings, made)).entry));
}

interface RestoreRequest {
  readonly entryId: string;
  readonly rev: number;
  readonly seq: number;
}

/** Makes an earlier version the current one; the current one becomes a version. */
export async function restoreVersion({ entryId, rev, seq }: RestoreRequest): Promise<Outcome<Entry>> {
  const settings = await loadSettings();
  if (!settings.ok) return settings;
  const versions = await listVersions(entryId);
  if (!versions.ok) return versions;
  const wanted = versions.value.find((version) => version.seq === seq);
  if (!wanted) return failed('changed-meanwhile');
  const requestId = `restore-${seq}-${rev}`;
  const restored = await changeEntry(
    entryId,
    rev,
    (stored) =>
      success({
        entry: next(stored, wanted.post, wanted.article, 'restore', requestId, settings.value),
        why: 'restore',
        dropDraft: null,
        putDraft: null,
      }),
    (stored) => stored.lastSave?.requestId === requestId,
  );
  return andWritten(restored, settings.value);
}
