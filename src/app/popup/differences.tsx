import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import type { ComparedField } from '../../core/compare.ts';
import { formatInstant, locale, type MessageKey, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { Form } from './form.ts';
import type { TextPiece } from './text-difference.ts';

const LABELS: { readonly [F in ComparedField]: MessageKey } = {
  title: 'popup_title',
  author: 'popup_author',
  source: 'popup_source',
  date: 'popup_date',
  body: 'popup_body',
};

/** The page as it was captured beside the page as it is now, field by field; says where the person's own edit stays. */
export function Differences({ form, actions }: { readonly form: Form; readonly actions: Actions }) {
  const { entry, comparison, clip } = form;
  const before = entry?.article ?? null;
  if (entry === null || before === null || comparison === null) return null;
  return (
    <section class="differences" aria-label={t('popup_differences')}>
      <div class="differences-head">
        <h2>{t('popup_differences')}</h2>
        <button type="button" id="hide-what" class="link" onClick={() => actions.differences(false)}>
          {t('popup_hideWhat')}
        </button>
      </div>
      <dl>
        {comparison.changed.map((field) => (
          <div key={field}>
            <dt>{t(LABELS[field])}</dt>
            {field === 'body' ? (
              <TextDifference before={before.text} now={clip.article.text} />
            ) : (
              <dd>
                <del>{shown(before, field)}</del> → <ins>{shown(clip.article, field)}</ins>
              </dd>
            )}
            {isEdited(form, before, field) && <dd class="stays">{t('popup_yoursStays')}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

const shown = (article: Article, field: Exclude<ComparedField, 'body'>): string => {
  if (field === 'date') return article.date === null ? t('popup_dateUnknown') : formatInstant(article.date, article.zone);
  return article[field] ?? t('ui_from_none');
};

/** True where the saved post says something else than the page said: a person's edit, which Update leaves alone. */
function isEdited({ entry }: Form, before: Article, field: ComparedField): boolean {
  if (entry === null) return false;
  if (field === 'body') return entry.post.body !== (entry.post.bodyKind === 'html' ? before.html : before.markdown);
  if (field === 'author' && before.author === null) return entry.post.author !== (entry.post.source ?? entry.post.author);
  return before[field] !== null && entry.post[field] !== before[field];
}

/** The paragraphs that came and went; of one that changed, the words. */
function TextDifference({ before, now }: { readonly before: string; readonly now: string }) {
  const [pieces, setPieces] = useState<readonly TextPiece[]>([]);
  useEffect(() => {
    let stale = false;
    import('./text-difference.ts').then(({ textDifference }) => {
      if (!stale) setPieces(textDifference(before, now, locale()));
    });
    return () => {
      stale = true;
    };
  }, [before, now]);
  return (
    <>
      {pieces.map(({ kind, words }, at) => {
        const line = words.map((word, index) => (word.isOwn ? <mark key={index}>{word.text}</mark> : word.text));
        return (
          <dd key={at} dir="auto">
            {kind === 'added' ? <ins>{line}</ins> : <del>{line}</del>}
          </dd>
        );
      })}
    </>
  );
}
