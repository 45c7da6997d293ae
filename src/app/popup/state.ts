import type { Article } from '../../core/article.ts';
import type { Comparison } from '../../core/compare.ts';
import { compareCapture } from '../../core/compare.ts';
import type { Draft, Entry, PostField } from '../../core/entry.ts';
import type { Failure } from '../../core/failure.ts';
import type { Clip, Downloaded, InFolder, QuickClipResult, UndoneDownload } from '../../core/messages.ts';
import type { BodyKind, Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import type { Take, Wish } from '../../core/take.ts';

/** What the fields show, whose they are, and what the person changed in them. */
export interface Form {
  readonly clip: Clip;
  /** The saved post these fields belong to; null for a new one. */
  readonly entry: Entry | null;
  /** How the page now stands to that saved post. */
  readonly relation: 'none' | 'same' | 'changed' | 'another';
  readonly comparison: Comparison | null;
  /** The fields as they would be untouched. */
  readonly base: Post;
  readonly post: Post;
  readonly touched: readonly PostField[];
  readonly draftId: string | null;
}

export type SavedAs = 'new' | 'keep-both' | 'edit' | 'update';

/** What the state line says. One at a time: the last thing that happened, else how the form stands. */
export type Notice =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft-back'; readonly at: string }
  | { readonly kind: 'draft-offered'; readonly draft: Draft }
  | {
      readonly kind: 'saved';
      readonly how: SavedAs;
      readonly entry: Entry;
      readonly onlyHere: number;
      readonly written: Written | null;
      readonly inFolder: InFolder | null;
    }
  | { readonly kind: 'save-undone' }
  | { readonly kind: 'downloaded'; readonly downloaded: Downloaded }
  | { readonly kind: 'download-undone'; readonly undone: UndoneDownload }
  | { readonly kind: 'copied' }
  | { readonly kind: 'ask-kind'; readonly to: BodyKind }
  | { readonly kind: 'ask-take'; readonly to: Take }
  | { readonly kind: 'quick'; readonly result: QuickClipResult }
  | { readonly kind: 'failed'; readonly what: FailedAction; readonly failure: Failure };

/** The file that Save also wrote, where the settings ask for it. */
export type Written = { readonly ok: true; readonly downloaded: Downloaded } | { readonly ok: false; readonly failure: Failure };

export type FailedAction = 'save' | 'undo' | 'download' | 'copy' | 'draft' | 'take' | 'point' | 'library';

export type View =
  | { readonly kind: 'loading'; readonly isSlow: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly take: Wish }
  | { readonly kind: 'form'; readonly form: Form; readonly notice: Notice };

export interface PopupState {
  /** Null until the browser told it, and where there is no tab. */
  readonly tabId: number | null;
  /** The page's title as the tab has it. */
  readonly tabTitle: string | null;
  readonly view: View;
  readonly settings: Settings;
  /** An answer is awaited; no second action starts. */
  readonly busy: boolean;
  /** Which view of the body is open. */
  readonly reading: 'read' | 'markdown';
  /** The words for what differs are open. */
  readonly showDifferences: boolean;
}

/** The fields of a post that one field of the form stands for. */
const PARTS: { readonly [F in PostField]: readonly (keyof Post)[] } = {
  title: ['title'],
  author: ['author'],
  source: ['source'],
  date: ['date', 'zone', 'dateKnown'],
  tags: ['tags'],
  categories: ['categories'],
  url: ['url'],
  bodyKind: ['bodyKind', 'body'], // a kind never travels without its body
  body: ['bodyKind', 'body'],
  description: ['description'],
};

/** Only the touched fields of a post: what a draft holds. */
export function touchedFields(post: Post, touched: readonly PostField[]): Partial<Post> {
  const names = touched.flatMap((field) => PARTS[field]);
  return Object.fromEntries(names.map((name) => [name, post[name]]));
}

/** The form's fields that a draft holds values for. */
export const fieldsOf = (part: Partial<Post>): readonly PostField[] =>
  (Object.keys(PARTS) as PostField[]) // the table's keys are all fields
    .filter((field) => PARTS[field].some((name) => name in part));

/** Puts what a person changed over other fields: a late value never replaces a touched one. */
export const withTouched = (base: Post, fields: Partial<Post>): Post => ({ ...base, ...fields });

/** The form of a fresh capture: the saved post when there is one, else the page; a draft of the same title comes back by itself. */
export function formOf(clip: Clip): { readonly form: Form; readonly notice: Notice } {
  const { existing, draft } = clip;
  const entry = existing?.comparison.samePage ? existing.entry : null;
  const base = entry?.post ?? clip.post;
  const fresh: Form = {
    clip,
    entry: existing?.entry ?? null,
    relation: relationOf(existing?.comparison ?? null, existing?.entry ?? null),
    comparison: existing?.comparison ?? null,
    base,
    post: base,
    touched: [],
    draftId: null,
  };
  if (clip.unread) return { form: fresh, notice: { kind: 'failed', what: 'library', failure: clip.unread } };
  if (draft === null) return { form: fresh, notice: { kind: 'none' } };
  const sameTitle = draft.capturedTitle === clip.article.title || draft.entryId !== null;
  return sameTitle
    ? { form: withDraft(fresh, draft), notice: { kind: 'draft-back', at: draft.changedAt } }
    : { form: fresh, notice: { kind: 'draft-offered', draft } };
}

/** A post without a captured page (it came from a file) can be another article's, but has nothing to be updated from. */
function relationOf(comparison: Comparison | null, entry: Entry | null): Form['relation'] {
  if (comparison === null) return 'none';
  if (!comparison.samePage) return 'another';
  if (entry?.article === null) return 'same';
  return comparison.changed.length > 0 ? 'changed' : 'same';
}

export const withDraft = (form: Form, draft: Draft): Form => ({
  ...form,
  post: withTouched(form.base, draft.fields),
  touched: fieldsOf(draft.fields),
  draftId: draft.id,
});

/** The same form over a saved post (just saved, or changed elsewhere); what is touched stays on top. */
export function overEntry(form: Form, entry: Entry, touched: readonly PostField[]): Form {
  const comparison = entry.article === null ? null : compareCapture(entry.article, form.clip.article);
  return {
    ...form,
    entry,
    relation: comparison === null ? 'same' : relationOf(comparison, entry),
    comparison,
    base: entry.post,
    post: withTouched(entry.post, touchedFields(form.post, touched)),
    touched,
  };
}

/** The form of a page that is not saved (any more). */
export const overPage = (form: Form): Form => ({
  ...form,
  entry: null,
  relation: 'none',
  comparison: null,
  base: form.clip.post,
  post: withTouched(form.clip.post, touchedFields(form.post, form.touched)),
});

/** The answer to "another page?": it is the same one, so the saved post stands and the page changed. */
export function sayItIsTheSame(form: Form): Form {
  const base = form.entry?.post ?? form.base;
  return { ...form, relation: 'changed', base, post: withTouched(base, touchedFields(form.post, form.touched)) };
}

/** One field as the person wants it. */
export function edit(form: Form, field: PostField, values: Partial<Post>): Form {
  const touched = form.touched.includes(field) ? form.touched : [...form.touched, field];
  return { ...form, post: { ...form.post, ...values }, touched };
}

/** What a person typed while an answer was on its way, put over the form that the answer made. */
export function withEditsSince(before: Form, latest: Form, next: Form): Form {
  const fields = (Object.keys(PARTS) as PostField[]) // the table's keys are all fields
    .filter((field) => PARTS[field].some((name) => latest.post[name] !== before.post[name]));
  if (fields.length === 0) return next;
  const touched = [...next.touched, ...fields.filter((field) => !next.touched.includes(field))];
  return { ...next, post: withTouched(next.post, touchedFields(latest.post, fields)), touched, draftId: latest.draftId };
}

/** Without the person's edits. */
export const discarded = (form: Form): Form => ({ ...form, post: form.base, touched: [], draftId: null });

/** The capture whose two bodies belong to the form: the saved post's own, else the page now. */
export const captureOf = (form: Form): Article | null =>
  form.entry !== null && form.relation !== 'another' ? form.entry.article : form.clip.article;

/** The capture that the form's body is of, as it was taken: the saved post's own or the page now; null when a person wrote it. */
export function bodySource(form: Form): Article | null {
  const { body, bodyKind } = form.post;
  const isOf = (article: Article | null): boolean =>
    article !== null && body.trim() === (bodyKind === 'html' ? article.html : article.markdown).trim();
  return [captureOf(form), form.clip.article].find(isOf) ?? null;
}

/** True when a person wrote the body: no switch may replace it unasked. */
export const bodyIsByHand = (form: Form): boolean => bodySource(form) === null;

/** A saved post with the text that was just taken from its page: an edit, to be saved as one. A new post has that text anyway. */
export function withBodyOf(form: Form, { post }: Clip): Form {
  if (form.entry === null || form.relation === 'another' || form.post.body === post.body) return form;
  return edit(form, 'body', { body: post.body, bodyKind: post.bodyKind });
}

/** The body in another kind, out of the same capture. */
export function withKind(form: Form, to: BodyKind): Form {
  const article = bodySource(form) ?? captureOf(form);
  if (article === null) return form;
  const body = to === 'html' ? article.html : article.markdown;
  return edit(form, 'bodyKind', { bodyKind: to, body });
}

/** What the main button does. */
export type MainAction = 'wait' | 'save' | 'save-changes' | 'update' | 'open' | 'answer-first';

export function mainAction(form: Form): MainAction {
  if (form.relation === 'another') return 'answer-first';
  if (form.entry === null) return 'save';
  if (form.touched.length > 0) return 'save-changes';
  return form.relation === 'changed' ? 'update' : 'open';
}

/** The fact for `document.body.dataset.state`. */
export function stateName(state: PopupState): string {
  const { view } = state;
  if (view.kind !== 'form') return view.kind;
  const { form, notice } = view;
  if (notice.kind === 'failed') return 'failed';
  if (notice.kind === 'saved') return 'saved';
  return { none: 'ready', same: 'already', changed: 'changed', another: 'another' }[form.relation];
}
