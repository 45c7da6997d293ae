import { useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { bodyIsCaptured } from '../../core/plain-text.ts';
import type { Post } from '../../core/post.ts';
import { formatInstant, plural, t } from '../../edge/locale.ts';
import { Preview } from '../ui/preview.tsx';
import { FactLine } from './fact-line.tsx';

/** The post as one reads it; images stay away until asked for. */
export function PostRead({ post, article }: { readonly post: Post; readonly article: Article | null }) {
  const [images, setImages] = useState(false);
  // Untouched, the capture's own HTML is the shorter way to the same picture.
  const captured = article !== null && bodyIsCaptured(post, article);
  const [found, setFound] = useState(0);
  const count = captured ? article.images : found; // a post of a file, or one that was edited, has its own
  return (
    <>
      <Facts post={post} />
      <Preview
        id="preview"
        body={captured ? article.html : post.body}
        kind={captured ? 'html' : post.bodyKind}
        lang={article?.lang ?? null}
        images={images}
        onImages={setFound}
      />
      {count > 0 && (
        <button type="button" id="images" class="link" aria-pressed={images} onClick={() => setImages(!images)}>
          {images ? plural('popup_imagesHide', count) : plural('popup_imagesShow', count)}
        </button>
      )}
    </>
  );
}

/** Source, date in the page's zone, author, tags. */
function Facts({ post }: { readonly post: Post }) {
  const facts = [
    post.source,
    post.date !== null && post.dateKnown ? formatInstant(post.date, post.zone) : t('popup_dateUnknown'),
    post.author === post.source ? null : post.author,
  ];
  const tags = post.tags.filter((tag) => tag !== post.source);
  return (
    <>
      <p class="post-facts">
        <FactLine facts={facts} />
      </p>
      {tags.length > 0 && (
        <ul class="post-tags" aria-label={t('popup_tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <span class="tag-text">{tag}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
