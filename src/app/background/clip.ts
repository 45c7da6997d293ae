import type { Article } from '../../core/article.ts';
import { compareCapture, isOtherPassage } from '../../core/compare.ts';
import type { Draft, Entry } from '../../core/entry.ts';
import { type Failure, type Outcome, success } from '../../core/failure.ts';
import { canonicalKey } from '../../core/identity.ts';
import { makePost } from '../../core/make-post.ts';
import type { Clip, Messages } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { siteTake, type Take, takeOf } from '../../core/take.ts';
import { nowIso } from '../../edge/clock.ts';
import { readPage, tabUrl } from '../../edge/inject.ts';
import { findDrafts, findEntries } from '../../edge/library.ts';
import type { Capture } from '../../edge/probe.ts';
import { loadSettings } from '../../edge/settings.ts';

/** Undo of a save is offered for an hour: long enough to notice, short enough to mean "just now". */
const UNDO_MS = 60 * 60 * 1000;

/** True while the last save of an entry is its last change and young enough to be undone. */
export const canUndo = (entry: Entry, now: string): boolean =>
  entry.lastSave !== null && entry.lastSave.rev === entry.rev && Date.parse(now) - Date.parse(entry.lastSave.at) < UNDO_MS;

/** Reads the page and makes the post; answers with what the library already knows of this article. */
export async function clip({ tabId, take: wish, asIs }: Parameters<Messages['clip']>[0]): Promise<Outcome<Clip>> {
  const [url, settings] = await Promise.all([tabUrl(tabId), loadSettings()]);
  if (!settings.ok) return settings;
  const read = (take: Take): Promise<Outcome<Capture>> =>
    readPage(tabId, url, { take, orBlock: wish === 'pointed', asIs: asIs ?? false });
  const isOpen = wish === 'usual' || wish === 'pointed';
  const usual = isOpen ? (siteTake(settings.value.takes, url ?? '') ?? 'article') : wish;
  const captured = await read(usual);
  if (!captured.ok) {
    // What the person has for the site need not be on each of its pages, and a block that was pointed at can be empty.
    const { kind, detail } = captured.failure;
    const isMissing = isOpen && kind === 'no-article' && (usual !== 'article' || detail === 'block');
    return isMissing ? clip({ tabId, take: 'article', ...(asIs && { asIs }) }) : captured;
  }
  const now = nowIso();
  const known = await knownOf(captured.value.article, settings.value, now);
  const saved = known.entry?.article;
  if (isOpen && saved?.scope === 'article' && takeOf(saved) !== takeOf(captured.value.article)) {
    // The page now is compared with the page as it was captured: both are taken in the same way.
    const again = await read(takeOf(saved));
    if (again.ok) return success(clipOf(again.value, await knownOf(again.value.article, settings.value, now), now));
  }
  return success(clipOf(captured.value, known, now));
}

interface Known {
  readonly post: Post;
  readonly entry: Entry | null;
  readonly draft: Draft | null;
  readonly unread: Failure | null;
}

/** The post of a capture, and what the library has of it. */
async function knownOf(article: Article, settings: Settings, now: string): Promise<Known> {
  const post = makePost(article, { clippedAt: now, settings });
  const key = canonicalKey(post.url);
  const [entries, drafts, ofArticle] = await Promise.all([
    findEntries(key, article.scope),
    findDrafts(key, article.scope),
    takeOf(article) === 'block' ? findDrafts(key, 'article') : success([]),
  ]);
  const unread = (failure: Failure): Known => ({ post, entry: null, draft: null, unread: failure });
  if (!entries.ok) return unread(entries.failure);
  if (!drafts.ok) return unread(drafts.failure);
  if (!ofArticle.ok) return unread(ofArticle.failure);
  const ofPassage = (it: Entry | Draft): boolean => !isOtherPassage(it.article, article);
  const draft = drafts.value.find(ofPassage) ?? drafts.value[0] ?? carried(ofArticle.value[0]);
  return { post, entry: closest(entries.value.filter(ofPassage), article), draft, unread: null };
}

/** What was typed before the person pointed at a block: the fields come along, a body that was edited stays with its own draft. */
function carried(draft: Draft | undefined): Draft | null {
  if (draft === undefined) return null;
  const { body: _, bodyKind: __, ...fields } = draft.fields;
  return Object.keys(fields).length > 0 ? { ...draft, id: crypto.randomUUID(), fields, entryId: null } : null;
}

/** A library that cannot be asked keeps nobody from the page. */
function clipOf({ article, hasSelection }: Capture, known: Known, now: string): Clip {
  const { post, entry, draft, unread } = known;
  return {
    article,
    post,
    hasSelection,
    unread,
    existing: entry && {
      entry,
      comparison: compareCapture(entry.article ?? asArticle(entry, article), article),
      canUndo: canUndo(entry, now),
    },
    draft,
  };
}

/** Of several entries of one key (live blogs kept twice, passages of a page) the one of this text, else the one captured under this title, else the newest. */
function closest(entries: readonly Entry[], now: Article): Entry | null {
  const like = (field: 'text' | 'title') => entries.find(({ article }) => article?.[field] === now[field]);
  return like('text') ?? like('title') ?? entries[0] ?? null;
}

/** A post that came from a file has no capture: only its title can tell another article. */
const asArticle = (entry: Entry, now: Clip['article']): Clip['article'] => ({ ...now, title: entry.post.title });
