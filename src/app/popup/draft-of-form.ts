import { postOfEdit, touchedFields } from '../../core/edit.ts';
import type { Draft } from '../../core/entry.ts';
import { canonicalKey } from '../../core/identity.ts';
import { captureOf, type Form } from './form.ts';

/** The draft of the form, to be found again under the same article, scope and captured title. */
export function draftOf(form: Form, id: string, now: string): Draft {
  const { clip, entry } = form;
  return {
    id,
    key: clip.existing?.entry.key ?? canonicalKey(clip.post.url),
    scope: clip.article.scope,
    pageUrl: clip.article.pageUrl,
    capturedTitle: clip.article.title,
    fields: touchedFields(form),
    entryId: form.relation === 'another' ? null : (entry?.id ?? null),
    post: postOfEdit(form),
    article: captureOf(form),
    changedAt: now,
  };
}
