import { useMemo } from 'preact/hooks';
import type { BodyKind, Post } from '../../core/post.ts';
import { t } from '../../edge/locale.ts';
import { fieldName } from '../ui/post-field-names.ts';
import { Same } from './decide-body.tsx';
import { shownValue } from './decide-field.tsx';
import { SideText } from './decide-side.tsx';
import { type Stretch, stretchesOf } from './paragraphs.ts';

const FIELDS = ['title', 'url', 'author', 'source', 'date', 'description', 'tags', 'categories', 'comments', 'extra', 'body'];

interface CompareProps {
  readonly earlier: Post;
  readonly now: Post;
}

/** What an earlier version of a post says otherwise than the present one, place by place, as where a person decides. */
export function PostCompare({ earlier, now }: CompareProps) {
  const fields = FIELDS.map((field) => ({ field, was: shownValue(earlier, field), is: shownValue(now, field) }));
  const differing = fields.filter(({ was, is }) => was !== is);
  if (differing.length === 0) return <p class="hint">{t('library_saysTheSame')}</p>;
  return (
    <div id="compared" class="sides">
      {differing.map(({ field, was, is }) => (
        <section key={field} class="clash" data-field={field} aria-label={fieldName(field)}>
          <h3>{fieldName(field)}</h3>
          {/* A body of the other kind has no paragraphs in common with it. */}
          {field === 'body' && earlier.bodyKind === now.bodyKind ? (
            <Bodies was={was} is={is} kind={now.bodyKind} />
          ) : (
            <Two was={was} is={is} />
          )}
        </section>
      ))}
    </div>
  );
}

/** Paragraph by paragraph: what is the same stands once. */
function Bodies({ was, is, kind }: { readonly was: string; readonly is: string; readonly kind: BodyKind }) {
  const stretches: readonly Stretch[] = useMemo(() => stretchesOf(was, is, kind), [was, is, kind]);
  return stretches.map((stretch, index) =>
    stretch.kind === 'same' ? (
      <Same key={index} text={stretch.text} />
    ) : (
      <Two key={index} was={stretch.ours} is={stretch.theirs} />
    ),
  );
}

function Two({ was, is }: { readonly was: string; readonly is: string }) {
  const side = (label: string, text: string, other: string) => (
    <div class="side">
      <span class="side-head">{label}</span>
      <SideText text={text} other={other} />
    </div>
  );
  return (
    <div class="two">
      {side(t('library_earlierVersion'), was, is)}
      {side(t('library_current'), is, was)}
    </div>
  );
}
