import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { t } from '../../edge/locale.ts';
import { Preview } from '../ui/preview.tsx';
import type { Actions } from './actions.ts';
import { BodyBar } from './body-bar.tsx';
import { bodySource, captureOf, type Form } from './form.ts';
import { RemarkLine } from './remark-line.tsx';

interface BodyViewProps {
  readonly form: Form;
  readonly actions: Actions;
  readonly settings: Settings;
  readonly reading: 'read' | 'markdown';
}

/** Is it right: the article as one reads it, or its source to be edited; what is to be said about it, and what else there is. */
export function BodyView({ form, actions, settings, reading }: BodyViewProps) {
  const { post } = form;
  const [images, setImages] = useState(false);
  const [found, setFound] = useState(0);
  const source = bodySource(form);
  const capture = source ?? captureOf(form);
  // Untouched, the capture's own HTML is the shorter way to the same picture.
  const shown = source !== null ? { body: source.html, kind: 'html' as const } : { body: post.body, kind: post.bodyKind };
  return (
    <section class="body" aria-label={t('popup_body')}>
      {reading === 'read' ? (
        <Preview
          id="preview"
          body={shown.body}
          kind={shown.kind}
          lang={capture?.lang ?? null}
          images={images}
          onImages={setFound}
        />
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
      <RemarkLine form={form} actions={actions} settings={settings} />
      <BodyBar
        form={form}
        actions={actions}
        reading={reading}
        pictures={{ count: source?.images ?? found, shown: images, show: setImages }}
      />
    </section>
  );
}
