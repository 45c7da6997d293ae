import { useEffect, useState } from 'preact/hooks';
import type { At } from '../../core/entry.ts';
import { fileName } from '../../core/file-name.ts';
import { serializePost } from '../../core/format/serialize.ts';
import type { Post } from '../../core/post.ts';
import { fileInStep } from '../../edge/library.ts';
import { t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { LibraryState } from './state.ts';

interface PostFileProps {
  readonly post: Post;
  /** Null for what is no file in the folder: an earlier version. */
  readonly at: At | null;
  readonly state: Pick<LibraryState, 'settings' | 'folder' | 'downloaded'>;
  readonly actions: Pick<Actions, 'copyFile'>;
}

interface File {
  readonly name: string;
  readonly text: string;
}

/** The file, its name and its exact text: the one in the folder, which is the person's own, else as Download would write it. */
export function PostFileView({ post, at, state, actions }: PostFileProps) {
  const file = useFile({ post, at, state });
  return (
    <>
      <div class="file-head">
        <span id="file-path" class="file" dir="auto">
          {file?.name}
        </span>
        <button type="button" id="copy" class="way" disabled={file === null} onClick={() => file && actions.copyFile(file.text)}>
          {t('popup_copy')}
        </button>
      </div>
      <section class="file-box" aria-label={t('library_fileText')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
        <pre id="file-text" class="file-text" dir="auto" tabIndex={0}>
          {file?.text}
        </pre>
      </section>
    </>
  );
}

/** Null until it is known whether the folder has one. */
function useFile({ post, at, state: { settings, folder, downloaded } }: Omit<PostFileProps, 'actions'>): File | null {
  const { preset, headingGap, idInName } = settings;
  const [inFolder, setInFolder] = useState<File | null | 'asked'>('asked');
  useEffect(() => {
    let stale = false;
    const ask = async (): Promise<File | null> => {
      if (folder.row === null || at === null) return null;
      const found = await fileInStep(folder.row.id, at);
      return found.ok && found.value !== null ? { name: `${folder.row.name}/${found.value.path}`, text: found.value.text } : null;
    };
    void ask().then((file) => {
      if (!stale) setInFolder(file);
    });
    return () => {
      stale = true;
    };
  }, [folder.row, folder.report, at?.id, at?.rev, downloaded]); // a run may have moved the file, or taken other bytes of it
  if (inFolder === 'asked') return null;
  return inFolder ?? { name: fileName(post, { preset, idInName }), text: serializePost(post, { preset, headingGap }) };
}
