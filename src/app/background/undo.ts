import { beforeLastSave, type Draft, type Entry } from '../../core/entry.ts';
import { failed, type Outcome, success } from '../../core/failure.ts';
import { makePost } from '../../core/make-post.ts';
import type { MadeFor } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { nowIso } from '../../edge/clock.ts';
import { findDrafts, getEntry, listVersions } from '../../edge/library.ts';
import { changeEntry, removeNewEntry, undoDraftId } from '../../edge/library-entries.ts';
import { loadSettings } from '../../edge/settings.ts';
import { andWritten, next } from './keep.ts';
import { tellWaiting } from './waiting.ts';

interface UndoRequest {
  readonly entryId: string;
  readonly rev: number;
  readonly made?: readonly MadeFor[];
}

/** Takes back the last save of an entry; what was typed comes back as a draft, in the same transaction. */
export async function undoSave({ entryId, rev, made }: UndoRequest): Promise<Outcome<{ readonly draft: Draft | null }>> {
  const settings = await loadSettings();
  if (!settings.ok) return settings;
  const current = await getEntry(entryId);
  if (!current.ok) return current;
  const stored = current.value;
  if (stored === null || stored.trashed !== null || stored.lastSave?.kind === 'new') {
    const draft = await removeNewEntry(entryId, rev, nowIso(), (entry) => draftOf(entry, null, settings.value));
    await tellWaiting();
    return draft.ok ? success({ draft: draft.value }) : draft;
  }
  return undoChange(entryId, rev, settings.value, made);
}

/** The state before the last save becomes the current one again; the state that is undone is kept as a version. */
async function undoChange(
  entryId: string,
  rev: number,
  settings: Settings,
  made: readonly MadeFor[] | undefined,
): Promise<Outcome<{ readonly draft: Draft | null }>> {
  const versions = await listVersions(entryId);
  if (!versions.ok) return versions;
  const before = beforeLastSave(versions.value);
  let draft: Draft | null = null;
  const undone = await changeEntry(
    entryId,
    rev,
    (stored) => {
      if (stored.lastSave === null || before === undefined) return failed('changed-meanwhile');
      if (stored.lastSave.kind === 'edit') draft = draftOf(stored, entryId, settings);
      const entry = { ...next(stored, before.post, before.article, 'restore', '', settings), lastSave: null };
      return success({ entry, why: 'undo', dropDraft: null, putDraft: draft });
    },
    (stored) => stored.lastSave === null && before?.why === 'undo',
  );
  const written = await andWritten(undone, settings, made);
  if (!written.ok) return written;
  // Asked again, since the answer was lost: the draft that came back then.
  const kept = await findDrafts(written.value.key, written.value.scope);
  return success({ draft: (kept.ok && kept.value.find(({ id }) => id === undoDraftId(entryId))) || draft });
}

/** The edits of a save that is taken back: the fields that the person had made different from the page. Null when there are none. */
function draftOf(entry: Entry, entryId: string | null, settings: Settings): Draft | null {
  const { post, article } = entry;
  const made = article && new Map(Object.entries(makePost(article, { clippedAt: post.clippedAt ?? entry.savedAt, settings })));
  const touched = Object.entries(post).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(made?.get(name)));
  if (touched.length === 0) return null;
  return {
    id: undoDraftId(entry.id),
    key: entry.key,
    scope: entry.scope,
    pageUrl: article?.pageUrl ?? post.url,
    capturedTitle: article?.title ?? null,
    fields: Object.fromEntries(touched),
    entryId,
    post,
    article,
    changedAt: nowIso(),
  };
}
