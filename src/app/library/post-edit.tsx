import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import {
  type Edit,
  isDateTooLate,
  isWithin,
  overtaken,
  rebased,
  unedited,
  withField,
  withFields,
  withoutReturned,
} from '../../core/edit.ts';
import { type Draft, isAside, type PostField } from '../../core/entry.ts';
import { webUrl } from '../../core/identity.ts';
import { bodyIsCaptured } from '../../core/plain-text.ts';
import type { BodyKind, Post } from '../../core/post.ts';
import { nowIso } from '../../edge/clock.ts';
import { suggestions } from '../../edge/library.ts';
import { formatMoment, t } from '../../edge/locale.ts';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { hasCommand, isEnter } from '../ui/keys.ts';
import { TagInput } from '../ui/tag-input.tsx';
import type { Actions } from './actions.ts';
import { fields } from './line-text.ts';
import type { LibraryState } from './state.ts';

interface EditProps {
  /** The post as it is saved; of a draft that was never saved, the draft's own. */
  readonly base: Post;
  readonly draft: Draft | null;
  readonly article: Article | null;
  readonly state: LibraryState;
  readonly actions: Actions;
}

/** All fields and the body. What is typed is kept as a draft at once; Save makes it the post. */
export function PostEdit({ base, draft, article, state, actions }: EditProps) {
  const isNew = state.opened?.kind === 'draft';
  const [draftId, setDraftId] = useState<string | null>(draft?.id ?? null);
  const [edit, setEdit] = useState<Edit>(() => {
    if (draft !== null) actions.goOnFrom(draft);
    return draft === null ? unedited(base) : withFields(base, draft.fields);
  });
  const [askKind, setAskKind] = useState<BodyKind | null>(null);
  const [own, setOwn] = useState<{ readonly authors: readonly string[]; readonly tags: readonly string[] }>({
    authors: [],
    tags: [],
  });
  // The post was changed elsewhere: what is typed here stays on top of it, and where that hides another edit it is said. Our own save is none.
  const saved = useRef<Post | null>(null);
  const [hiding, setHiding] = useState<readonly PostField[]>(() => {
    if (draft === null || state.opened?.kind !== 'entry') return [];
    // An edit that was left: what the post said then is the first that was replaced since.
    const then = state.opened.versions.findLast((version) => version.at > draft.changedAt && !isAside(version));
    if (then === undefined) return [];
    return overtaken({ ...edit, base: then.post }, base).filter((field) => !isWithin({ ...edit, touched: [field] }, then.post));
  });
  useEffect(() => {
    const others = overtaken(edit, base).filter((field) => {
      const ours = { ...edit, post: saved.current ?? edit.base, touched: [field] };
      return !isWithin(ours, base);
    });
    if (others.length > 0) setHiding((before) => [...new Set([...before, ...others])]);
    setEdit((before) => (before.base === base ? before : rebased(before, base)));
  }, [base]);
  useEffect(() => actions.flush, [actions]);
  // What is typed elsewhere meanwhile (the popup, another tab) is followed to its end; never over what is typed here. Where it was made
  // of other words, what is typed here goes on as a draft of its own: at once, if it may never have been seen there.
  const typedHere = useRef<Edit | null>(null);
  const seenOnDisk = useRef<Edit | null>(null);
  const here = state.drafts.find(({ id }) => id === draftId) ?? null;
  const shown = typedHere.current !== null || isNew ? here : draft;
  useEffect(() => {
    const { current: typed } = typedHere;
    if (typed !== null) {
      if (shown === null) return;
      const isAllThere = isWithin(typed, shown.fields);
      if (isAllThere && !actions.isNews(shown)) seenOnDisk.current = typed;
      if (!actions.isNews(shown)) return;
      if (!isAllThere) {
        const id = seenOnDisk.current === typed ? null : crypto.randomUUID();
        setDraftId(id);
        if (id !== null) actions.keep(typed, id);
        return;
      }
    }
    if (shown !== null) actions.goOnFrom(shown);
    setDraftId(shown?.id ?? null);
    setEdit(shown === null ? unedited(base) : withFields(base, shown.fields));
  }, [shown, base]);

  const change = (field: PostField, values: Partial<Post>): void => {
    const typed = withField(edit, field, values);
    const next = isNew ? typed : withoutReturned(typed); // a new post's draft is all there is of it
    const id = draftId ?? crypto.randomUUID();
    typedHere.current = next;
    setDraftId(id);
    setEdit(next);
    actions.keep(next, id);
  };
  const switchKind = (to: BodyKind): void => {
    setAskKind(null);
    if (article !== null) change('body', { bodyKind: to, body: to === 'html' ? article.html : article.markdown });
  };
  const askOwn = (): void => {
    if (own.tags.length > 0) return;
    void suggestions().then((found) => {
      if (found.ok) setOwn(found.value); // without them the field works as a plain one
    });
  };
  const { post, touched } = edit;
  const hidden = hiding.filter((field) => touched.includes(field));
  const canSave = !state.busy && (touched.length > 0 || isNew);
  const save = (): void => {
    if (!canSave) return;
    saved.current = post;
    void actions.save(edit, draftId);
  };
  const wrongAddress = webUrl(post.url.trim()) === null;
  const text = (field: 'title' | 'author' | 'source' | 'url' | 'description', value: string): void =>
    change(field, { [field]: (field === 'source' || field === 'description') && value === '' ? null : value });

  const line = (field: 'author' | 'source' | 'description', label: string) => (
    <Field for={`edit-${field}`} label={label}>
      <input
        id={`edit-${field}`}
        type="text"
        dir="auto"
        autocomplete="off"
        list={field === 'author' ? 'own-authors' : undefined}
        value={post[field] ?? ''}
        onFocus={field === 'author' ? askOwn : undefined}
        onInput={(event) => text(field, event.currentTarget.value)}
      />
    </Field>
  );
  const words = (field: 'tags' | 'categories', label: string) => (
    <Field for={`edit-${field}-input`} label={label}>
      <TagInput
        id={`edit-${field}`}
        inputId={`edit-${field}-input`}
        label={label}
        values={post[field]}
        suggestions={field === 'tags' ? own.tags : []}
        asTyped
        onEnter={askOwn}
        onChange={(values) => change(field, { [field]: values })}
      />
    </Field>
  );

  return (
    <form
      class="edit"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isEnter(event) || !(hasCommand(event) || (event.target instanceof HTMLElement && event.target.id === 'edit-title')))
          return;
        event.preventDefault();
        save();
      }}
    >
      <Field for="edit-title" label={t('popup_title')}>
        <input
          id="edit-title"
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder={base.title}
          value={post.title}
          onInput={(event) => text('title', event.currentTarget.value)}
        />
      </Field>
      {line('author', t('popup_author'))}
      <datalist id="own-authors">
        {own.authors.slice(0, 50).map((author) => (
          <option key={author} value={author} />
        ))}
      </datalist>
      {line('source', t('popup_source'))}
      <DateField
        id="edit-date"
        zoneId="edit-zone"
        post={post}
        isTooLate={isDateTooLate(edit)}
        onEdit={(values) => change('date', values)}
      />
      {words('tags', t('popup_tags'))}
      {words('categories', t('popup_categories'))}
      <Field for="edit-url" label={t('popup_url')} note={wrongAddress ? t('library_urlWrong') : null}>
        <input
          id="edit-url"
          type="url"
          dir="ltr"
          autocomplete="off"
          value={post.url}
          aria-invalid={wrongAddress}
          aria-describedby={wrongAddress ? 'edit-url-note' : undefined}
          onInput={(event) => text('url', event.currentTarget.value)}
        />
      </Field>
      {line('description', t('popup_description'))}
      <Field for="edit-kind" label={t('popup_bodyKind')}>
        <select
          id="edit-kind"
          value={post.bodyKind}
          disabled={article === null}
          onChange={(event) => {
            const to = event.currentTarget.value === 'html' ? 'html' : 'markdown';
            event.currentTarget.value = post.bodyKind; // until the switch is made: it may be asked about first
            if (bodyIsCaptured(post, article)) switchKind(to);
            else setAskKind(to);
          }}
        >
          <option value="markdown">Markdown</option>
          <option value="html">HTML</option>
        </select>
      </Field>
      {askKind !== null && (
        <p class="ask" role="alert">
          {t('popup_askKind')}{' '}
          <button type="button" id="replace" class="way" onClick={() => switchKind(askKind)}>
            {t('popup_replace')}
          </button>{' '}
          <button type="button" id="keep-mine" class="way" onClick={() => setAskKind(null)}>
            {t('popup_keepMine')}
          </button>
        </p>
      )}
      {hidden.length > 0 && (
        <p id="overtaken" class="ask warn" role="status">
          {t('library_overtaken', fields(hidden))}
        </p>
      )}
      <label class="away" for="edit-body">
        {t('popup_body')}
      </label>
      <textarea
        id="edit-body"
        class="source"
        dir="auto"
        spellcheck={false}
        value={post.body}
        onInput={(event) => change('body', { body: event.currentTarget.value, bodyKind: post.bodyKind })}
      />
      <div class="post-ways">
        <button type="button" id="save" class="button main" disabled={!canSave} onClick={save}>
          {isNew ? t('popup_save') : t('popup_saveChanges')}
        </button>
        {shown !== null && (
          <button type="button" id="discard" class="button" disabled={state.busy} onClick={() => actions.discard(shown)}>
            {t('popup_discard')}
          </button>
        )}
        {shown !== null && <span class="kept">{t('library_draftKept', formatMoment(shown.changedAt, nowIso()))}</span>}
      </div>
    </form>
  );
}
