import type { Scope } from '../../core/article.ts';
import { failed, type Outcome, success } from '../../core/failure.ts';
import type { Clip, QuickClipResult, SaveMode } from '../../core/messages.ts';
import { setBadge } from '../../edge/badge.ts';
import { nowIso } from '../../edge/clock.ts';
import { tabUrl, unanswered } from '../../edge/inject.ts';
import { rememberQuickClip } from '../../edge/session.ts';
import { unexpected } from '../../edge/wire.ts';
import { clip } from './clip.ts';
import { save } from './keep.ts';

type Done = QuickClipResult['outcome'] extends Outcome<infer T> ? T : never;

/** What the badge shows; the next popup says it in words. */
const MARKS: { readonly [K in Done['kind']]: string } = { saved: '✓', updated: '↻', unchanged: '=', second: '2' };

/**
 * Saves without the popup and never asks: unchanged writes nothing, changed updates (the earlier version is kept),
 * another title and text under the same key become a second post.
 */
export async function quickClip(tabId: number, scope: Scope): Promise<void> {
  const outcome = await clipAndKeep(tabId, scope).catch(unexpected);
  const pageUrl = await tabUrl(tabId);
  await rememberQuickClip(tabId, { at: nowIso(), pageUrl: pageUrl ?? '', outcome });
  if (pageUrl === null) return; // the tab is gone, and its badge with it
  if (outcome.ok) await setBadge(tabId, MARKS[outcome.value.kind], 'good');
  else await setBadge(tabId, '!', 'bad');
}

async function clipAndKeep(tabId: number, scope: Scope): Promise<Outcome<Done>> {
  // Nothing is saved of what comes after the badge has said that it did not work.
  const clipped = await Promise.race([clip({ tabId, take: scope === 'article' ? 'usual' : scope }), unanswered()]);
  if (!clipped.ok) return clipped;
  if (clipped.value.unread) return { ok: false, failure: clipped.value.unread };
  const { mode, kind } = decide(clipped.value);
  const existing = clipped.value.existing?.entry ?? null;
  if (mode === null) {
    if (existing === null) return failed('changed-meanwhile');
    return success({ kind, entryId: existing.id, title: existing.post.title, rev: existing.rev, inFolder: null });
  }
  const { article, post } = clipped.value;
  const saved = await save({
    requestId: crypto.randomUUID(),
    mode,
    post,
    article,
    scope: article.scope,
    entry: mode === 'update' && existing !== null ? { id: existing.id, rev: existing.rev } : null,
    draftId: null,
  });
  if (!saved.ok) return saved;
  const { entry } = saved.value;
  return success({
    kind: saved.value.kind === 'already' ? 'unchanged' : kind,
    entryId: entry.id,
    title: entry.post.title,
    rev: entry.rev,
    inFolder: saved.value.kind === 'saved' ? saved.value.inFolder : null,
  });
}

function decide({ existing }: Clip): { readonly mode: SaveMode | null; readonly kind: Done['kind'] } {
  if (existing === null) return { mode: 'new', kind: 'saved' };
  const { entry, comparison } = existing;
  const { changed, samePage } = comparison;
  // An update leaves a body that was edited as it is, and the passage that was selected now would stand nowhere.
  const hasNoRoom =
    entry.scope === 'selection' && changed.includes('body') && entry.post.body !== entry.article?.[entry.post.bodyKind];
  if (!samePage || hasNoRoom) return { mode: 'keep-both', kind: 'second' };
  if (changed.length === 0) return { mode: null, kind: 'unchanged' };
  return { mode: 'update', kind: 'updated' };
}
