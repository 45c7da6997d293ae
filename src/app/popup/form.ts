import type { Article } from '../../core/article.ts';
import { type Comparison, compareCapture, isOtherPassage } from '../../core/compare.ts';
import { differingFields, type Edit, rebased, unedited, withField, withFields, withFieldsOf } from '../../core/edit.ts';
import type { Draft, Entry, PostField } from '../../core/entry.ts';
import type { Clip } from '../../core/messages.ts';
import type { BodyKind } from '../../core/post.ts';
import type { Notice } from './notice.ts';

/** What the fields show, whose they are, and what the person changed in them. */
export interface Form extends Edit {
  readonly clip: Clip;
  /** The saved post these fields belong to; null for a new one. */
  readonly entry: Entry | null;
  /** How the page now stands to that saved post. */
  readonly relation: 'none' | 'same' | 'changed' | 'another';
  readonly comparison: Comparison | null;
  readonly draftId: string | null;
}

/** The form of a fresh capture: the saved post when there is one, else the page; a draft of just that post or title comes back by itself. */
export function formOf(clip: Clip): { readonly form: Form; readonly notice: Notice } {
  const { existing, draft } = clip;
  const entry = existing?.comparison.samePage ? existing.entry : null;
  const base = entry?.post ?? clip.post;
  const fresh: Form = {
    clip,
    entry: existing?.entry ?? null,
    relation: relationOf(existing?.comparison ?? null, existing?.entry ?? null),
    comparison: existing?.comparison ?? null,
    ...unedited(base),
    draftId: null,
  };
  if (clip.unread) return { form: fresh, notice: { kind: 'failed', what: 'library', failure: clip.unread } };
  if (draft === null) return { form: fresh, notice: { kind: 'none' } };
  // Of several posts of one address each has its own edits: those of one are never put over another, nor those of one passage.
  const isOurs =
    draft.entryId !== null && entry !== null
      ? draft.entryId === entry.id
      : draft.capturedTitle === clip.article.title && isOfText(draft, clip.article);
  return isOurs
    ? { form: withDraft(fresh, draft), notice: { kind: 'draft-back', at: draft.changedAt } }
    : { form: fresh, notice: { kind: 'draft-offered', draft } };
}

/** Fields that were carried along from the article are of no passage. */
const isOfText = ({ scope, article }: Draft, now: Article): boolean => scope !== now.scope || !isOtherPassage(article, now);

/** A post without a captured page (it came from a file) can be another article's, but has nothing to be updated from. */
function relationOf(comparison: Comparison | null, entry: Entry | null): Form['relation'] {
  if (comparison === null) return 'none';
  if (!comparison.samePage) return 'another';
  if (entry?.article === null) return 'same';
  return comparison.changed.length > 0 ? 'changed' : 'same';
}

export const withDraft = (form: Form, draft: Draft): Form => ({
  ...form,
  ...withFields(form.base, draft.fields),
  draftId: draft.id,
});

/** The same form over a saved post (just saved, or changed elsewhere); what is touched stays on top. */
export function overEntry(form: Form, entry: Entry, touched: readonly PostField[]): Form {
  const comparison = entry.article === null ? null : compareCapture(entry.article, form.clip.article);
  const relation = comparison === null ? 'same' : relationOf(comparison, entry);
  return rebased({ ...form, entry, relation, comparison, touched }, entry.post);
}

/** The form of a page that is not saved (any more). */
export const overPage = (form: Form): Form =>
  rebased({ ...form, entry: null, relation: 'none', comparison: null }, form.clip.post);

/** The answer to "another page?": it is the same one, so the saved post stands and the page changed. */
export const sayItIsTheSame = (form: Form): Form => rebased({ ...form, relation: 'changed' }, form.entry?.post ?? form.base);

/** What a person typed while an answer was on its way, put over the form that the answer made. */
export function withEditsSince(before: Form, latest: Form, next: Form): Form {
  const fields = differingFields(before.post, latest.post);
  return fields.length === 0 ? next : { ...withFieldsOf(next, latest.post, fields), draftId: latest.draftId };
}

/** Without the person's edits. */
export const discarded = (form: Form): Form => ({ ...form, ...unedited(form.base), draftId: null });

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
  return withField(form, 'body', { body: post.body, bodyKind: post.bodyKind });
}

/** The body in another kind, out of the same capture. */
export function withKind(form: Form, to: BodyKind): Form {
  const article = bodySource(form) ?? captureOf(form);
  if (article === null) return form;
  const body = to === 'html' ? article.html : article.markdown;
  return withField(form, 'bodyKind', { bodyKind: to, body });
}

/** What the main button does. */
export type MainAction = 'wait' | 'save' | 'save-changes' | 'update' | 'open' | 'answer-first';

export function mainAction(form: Form): MainAction {
  if (form.relation === 'another') return 'answer-first';
  if (form.entry === null) return 'save';
  if (form.touched.length > 0) return 'save-changes';
  return form.relation === 'changed' ? 'update' : 'open';
}
