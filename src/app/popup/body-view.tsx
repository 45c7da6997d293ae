import { useState } from 'preact/hooks';
import type { Scope } from '../../core/article.ts';
import { plural, t } from '../../edge/locale.ts';
import { Preview } from '../ui/preview.tsx';
import type { Actions } from './actions.ts';
import { bodyIsByHand, captureOf, type Form } from './state.ts';

interface BodyViewProps {
  readonly form: Form;
  readonly actions: Actions;
  readonly reading: 'read' | 'markdown';
}

/** Is it right: the article as one reads it, or its source to be edited. */
export function BodyView({ form, actions, reading }: BodyViewProps) {
  const { post } = form;
  const [images, setImages] = useState(false);
  const capture = captureOf(form);
  // Untouched, the capture's own HTML is the shorter way to the same picture.
  const shown =
    capture !== null && !bodyIsByHand(form)
      ? { body: capture.html, kind: 'html' as const }
      : { body: post.body, kind: post.bodyKind };
  const count = capture?.images ?? 0;
  const imagesText = images ? plural('popup_imagesHide', count) : plural('popup_imagesShow', count);
  return (
    <section class="body" aria-label={t('popup_body')}>
      {reading === 'read' ? (
        <Preview id="preview" body={shown.body} kind={shown.kind} lang={capture?.lang ?? null} images={images} />
      ) : (
        <textarea
          id="markdown"
          class="source"
          dir="auto"
          spellcheck={false}
          aria-label={post.bodyKind === 'html' ? t('popup_sourceHtml') : t('popup_sourceMarkdown')}
          value={post.body}
          onInput={(event) => actions.editField('body', { body: event.currentTarget.value, bodyKind: post.bodyKind })}
        />
      )}
      <div class="body-bar">
        <select
          id="scope"
          aria-label={t('popup_scope')}
          value={form.clip.article.scope}
          onChange={(event) => {
            const to = SCOPES.find((scope) => scope === event.currentTarget.value);
            event.currentTarget.value = form.clip.article.scope; // until the other text is there
            if (to) actions.clip(to);
          }}
        >
          <option value="article">{t('popup_scope_article')}</option>
          <option value="selection" disabled={!form.clip.hasSelection && form.clip.article.scope !== 'selection'}>
            {t('popup_scope_selection')}
          </option>
          <option value="page">{t('popup_scope_page')}</option>
        </select>
        {count > 0 && reading === 'read' && (
          <button
            type="button"
            id="images"
            class="link"
            title={imagesText}
            aria-pressed={images}
            onClick={() => setImages(!images)}
          >
            {imagesText}
          </button>
        )}
        <fieldset class="views" aria-label={t('popup_views')}>
          <button type="button" id="read" class="view" aria-pressed={reading === 'read'} onClick={() => actions.reading('read')}>
            {t('popup_read')}
          </button>
          <button
            type="button"
            id="source-view"
            class="view"
            aria-pressed={reading === 'markdown'}
            onClick={() => actions.reading('markdown')}
          >
            {post.bodyKind === 'html' ? 'HTML' : 'Markdown'}
          </button>
        </fieldset>
      </div>
    </section>
  );
}

const SCOPES: readonly Scope[] = ['article', 'selection', 'page'];
