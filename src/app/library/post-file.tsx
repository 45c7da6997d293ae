import { fileName } from '../../core/file-name.ts';
import { serializePost } from '../../core/format/serialize.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';

interface PostFileProps {
  readonly post: Post;
  readonly settings: Settings;
  readonly actions: Actions;
}

/** The file as Download would write it: its name and its exact text. */
export function PostFileView({ post, settings, actions }: PostFileProps) {
  const { preset, headingGap, idInName } = settings;
  return (
    <>
      <div class="file-head">
        <span class="file" dir="auto">
          {fileName(post, { preset, idInName })}
        </span>
        <button type="button" id="copy" class="way" onClick={() => actions.copy(post)}>
          {t('popup_copy')}
        </button>
      </div>
      <section class="file-box" aria-label={t('library_fileText')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
        <pre id="file-text" class="file-text" dir="auto" tabIndex={0}>
          {serializePost(post, { preset, headingGap })}
        </pre>
      </section>
    </>
  );
}
