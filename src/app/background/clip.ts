import type { Scope } from '../../core/article.ts';
import { compareCapture } from '../../core/compare.ts';
import type { Entry } from '../../core/entry.ts';
import { type Outcome, success } from '../../core/failure.ts';
import { canonicalKey } from '../../core/identity.ts';
import { makePost } from '../../core/make-post.ts';
import type { Clip } from '../../core/messages.ts';
import { nowIso } from '../../edge/clock.ts';
import { readPage } from '../../edge/inject.ts';
import { findDraft, findEntries } from '../../edge/library.ts';
import { loadSettings } from '../../edge/settings.ts';

/** Undo of a save is offered for an hour: long enough to notice, short enough to mean "just now". */
const UNDO_MS = 60 * 60 * 1000;

/** True while the last save of an entry is its last change and young enough to be undone. */
export const canUndo = (entry: Entry, now: string): boolean =>
  entry.lastSave !== null && entry.lastSave.rev === entry.rev && Date.parse(now) - Date.parse(entry.lastSave.at) < UNDO_MS;

/** Reads the page and makes the post; answers with what the library already knows of this article. */
export async function clip({ tabId, scope }: { readonly tabId: number; readonly scope: Scope }): Promise<Outcome<Clip>> {
  const [captured, settings] = await Promise.all([readPage(tabId, scope), loadSettings()]);
  if (!captured.ok) return captured;
  if (!settings.ok) return settings;
  const { article, hasSelection } = captured.value;
  const now = nowIso();
  const post = makePost(article, { clippedAt: now, settings: settings.value });
  const key = canonicalKey(post.url);
  const [entries, draft] = await Promise.all([findEntries(key, scope), findDraft(key, scope)]);
  if (!entries.ok) return entries;
  if (!draft.ok) return draft;
  const entry = closest(entries.value, article.title);
  return success({
    article,
    post,
    hasSelection,
    existing: entry && {
      entry,
      comparison: compareCapture(entry.article ?? asArticle(entry, article), article),
      canUndo: canUndo(entry, now),
    },
    draft: draft.value,
  });
}

/** Of several entries of one key (live blogs kept twice) the one captured under this title, else the newest. */
function closest(entries: readonly Entry[], title: string | null): Entry | null {
  return entries.find((entry) => entry.article?.title === title) ?? entries[0] ?? null;
}

/** A post that came from a file has no capture: only its title can tell another article. */
const asArticle = (entry: Entry, now: Clip['article']): Clip['article'] => ({ ...now, title: entry.post.title });
