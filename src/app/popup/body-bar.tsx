import { TAKES, type Take, takeOf } from '../../core/take.ts';
import { type MessageKey, plural, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { Form } from './form.ts';

interface BodyBarProps {
  readonly form: Form;
  readonly actions: Actions;
  readonly reading: 'read' | 'markdown';
  readonly pictures: { readonly count: number; readonly shown: boolean; readonly show: (shown: boolean) => void };
}

const WORDS: { readonly [T in Take]: MessageKey } = {
  article: 'popup_take_article',
  next: 'popup_take_next',
  column: 'popup_take_column',
  selection: 'popup_take_selection',
  block: 'popup_take_block',
  page: 'popup_take_page',
};

/** What else of the page can be taken, always at hand; pictures; and the two ways to look at the text. */
export function BodyBar({ form, actions, reading, pictures }: BodyBarProps) {
  const { article, hasSelection } = form.clip;
  const now = takeOf(article);
  const isThere: { readonly [T in Take]?: boolean } = { block: now === 'block', selection: hasSelection || now === 'selection' };
  const imagesText = pictures.shown ? plural('popup_imagesHide', pictures.count) : plural('popup_imagesShow', pictures.count);
  return (
    <div class="body-bar">
      <select
        id="scope"
        aria-label={t('popup_take')}
        value={now}
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = now; // until the other text is there
          const to = TAKES.find((take) => take === value);
          if (value === POINT) void actions.point();
          else if (to) void actions.clip(to);
        }}
      >
        {TAKES.filter((take) => take !== 'block' || isThere.block).map((take) => (
          <option key={take} value={take} disabled={isThere[take] === false}>
            {t(WORDS[take])}
          </option>
        ))}
        <option value={POINT}>{t('popup_take_point')}</option>
      </select>
      {pictures.count > 0 && reading === 'read' && (
        <button
          type="button"
          id="images"
          class="link"
          title={imagesText}
          aria-pressed={pictures.shown}
          onClick={() => pictures.show(!pictures.shown)}
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
          {form.post.bodyKind === 'html' ? 'HTML' : 'Markdown'}
        </button>
      </fieldset>
    </div>
  );
}

/** The entry that is not a text but the way to one. */
const POINT = 'point';
