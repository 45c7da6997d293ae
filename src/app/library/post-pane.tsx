import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.ts';
import { SAMPLE_PAGE, SAMPLE_SITE } from '../../core/sample.ts';
import { t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { DecidePaneProps } from './decide-pane.tsx';
import { FileHistory } from './file-history.tsx';
import { heldFiles, isLookedThrough, undecidedLines } from './folder-state.ts';
import type { View } from './place.ts';
import { PostCompare } from './post-compare.tsx';
import { PostEdit } from './post-edit.tsx';
import { PostFileView } from './post-file.tsx';
import { PostHistory } from './post-history.tsx';
import { PostRead } from './post-read.tsx';
import { draftOfEntry, type LibraryState, type Opened } from './state.ts';

interface PaneProps {
  readonly state: LibraryState;
  readonly actions: Actions;
}

/** The opened post: read, edit, or the file it would be. */
export function PostPane({ state, actions }: PaneProps) {
  const { opened, place } = state;
  const pane = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = place.open?.id;
  // An effect comes after the drawing: somebody may be in a field by then.
  useEffect(() => {
    if (pane.current?.contains(document.activeElement) === false) heading.current?.focus();
  }, [id, opened === null]);

  return (
    <section id="post" class="post" ref={pane} aria-label={t('library_post')}>
      <button type="button" id="back" class="link back" onClick={actions.close}>
        ← {t('library_back')}
      </button>
      {opened?.kind === 'missing' && <p class="empty">{t('library_missing')}</p>}
      {opened?.kind === 'draft' && (
        <>
          <h2 ref={heading} tabIndex={-1} class="post-title">
            {t('library_draftNew')}
          </h2>
          <PostEdit
            key={opened.draft.id}
            base={opened.draft.post}
            draft={opened.draft}
            article={opened.draft.article}
            state={state}
            actions={actions}
          />
        </>
      )}
      {opened?.kind === 'entry' && (
        <EntryPane key={opened.entry.id} opened={opened} heading={heading} state={state} actions={actions} />
      )}
    </section>
  );
}

interface EntryPaneProps extends PaneProps {
  readonly opened: Extract<Opened, { kind: 'entry' }>;
  readonly heading: { current: HTMLHeadingElement | null };
}

function EntryPane({ opened, heading, state, actions }: EntryPaneProps) {
  const { entry, versions, seq } = opened;
  const version = versions.find((it) => it.seq === seq) ?? null;
  const post = version?.post ?? entry.post;
  const article = version === null ? entry.article : version.article;
  // There is nothing to compare the current version with, once it is the one that is looked at again.
  const view = state.place.view === 'compare' && version === null ? 'read' : state.place.view;
  const written = useRef({});
  const draft = draftOfEntry(state.drafts, entry.id);
  const isEditing = view === 'edit' && entry.trashed === null;
  const waiting = undecidedLines(state.folder).find((line) => line.id === entry.id);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="post-title" dir="auto">
        {post.title}
      </h2>
      {entry.trashed?.why === 'absence' && (
        <p id="trashed-why" class="warn">
          {t('trash_absent')}
        </p>
      )}
      {version !== null && !isEditing && entry.trashed === null && (
        <p id="earlier" class="warn">
          {t('library_earlier')}
        </p>
      )}
      {entry.trashed !== null && draft !== null && (
        <p id="trashed-draft" class="warn">
          {t('trash_draft')}
        </p>
      )}
      <Views
        view={view}
        trashed={entry.trashed !== null}
        hasDraft={draft !== null}
        isEarlier={version !== null}
        isUndecided={waiting !== undefined}
        actions={actions}
      />
      {view === 'decide' ? (
        waiting === undefined || state.folder.row === null ? (
          <p id="settled" class="hint">
            {t(isLookedThrough(state.folder) ? 'decide_settled' : 'sync_notLooked')}
          </p>
        ) : (
          <Decide
            key={`${entry.id} ${waiting.what}`}
            line={waiting}
            folder={state.folder.row}
            files={heldFiles(state.folder)}
            settings={state.settings}
            actions={actions}
            draft={draft}
            written={written}
          />
        )
      ) : isEditing ? (
        <PostEdit base={entry.post} draft={draft} article={entry.article} state={state} actions={actions} />
      ) : view === 'file' ? (
        <PostFileView key={entry.id} post={post} at={version === null ? entry : null} state={state} actions={actions} />
      ) : view === 'compare' ? (
        <PostCompare earlier={post} now={entry.post} />
      ) : (
        <PostRead post={post} article={article} />
      )}
      {!isEditing && view !== 'decide' && <Ways entry={entry} state={state} actions={actions} />}
      {!isEditing && view !== 'decide' && (
        <>
          <PostHistory opened={opened} busy={state.busy} actions={actions} />
          <FileHistory entry={entry} busy={state.busy} actions={actions} />
        </>
      )}
    </>
  );
}

/** Read only when something is to decide: it brings the reader of files along. */
function Decide(props: DecidePaneProps) {
  const [loaded, setLoaded] = useState<{ readonly Pane: FunctionComponent<DecidePaneProps> } | null>(null);
  useEffect(() => void import('./decide-pane.tsx').then(({ DecidePane }) => setLoaded({ Pane: DecidePane })), []);
  return loaded === null ? <p class="hint">{t('decide_reading')}</p> : <loaded.Pane {...props} />;
}

interface ViewsProps {
  readonly view: View;
  readonly trashed: boolean;
  readonly hasDraft: boolean;
  readonly isEarlier: boolean;
  readonly isUndecided: boolean;
  readonly actions: Actions;
}

function Views({ view, trashed, hasDraft, isEarlier, isUndecided, actions }: ViewsProps) {
  const button = (to: View, label: string) => (
    <button type="button" id={to} class="view" aria-pressed={view === to} onClick={() => actions.go({ view: to }, true)}>
      {label}
    </button>
  );
  return (
    <fieldset class="views" aria-label={t('popup_views')}>
      {button('read', t('popup_read'))}
      {!trashed && button('edit', hasDraft ? t('library_editDraft') : t('library_edit'))}
      {button('file', t('library_file'))}
      {isEarlier && button('compare', t('library_compare'))}
      {isUndecided && button('decide', t('decide_view'))}
    </fieldset>
  );
}

/** Where the post came from: a page of the web, or the sample article, which is a page of ours. */
const pageOf = ({ post }: Entry): string => (post.url.startsWith(SAMPLE_SITE) ? SAMPLE_PAGE : post.url);

function Ways({ entry, state, actions }: { readonly entry: Entry; readonly state: LibraryState; readonly actions: Actions }) {
  const { busy } = state;
  return (
    <div class="post-ways">
      <a id="open-page" class="button" href={pageOf(entry)} target="_blank" rel="noreferrer noopener">
        {t('library_openPage')}
      </a>
      {entry.trashed === null ? (
        <>
          <button
            type="button"
            id="download"
            class="button"
            disabled={busy}
            onClick={({ detail }) => {
              if (detail < 2) void actions.download(entry); // not a second file for a double click
            }}
          >
            {t('popup_download')}
          </button>
          <button type="button" id="delete" class="button" disabled={busy} onClick={() => actions.trash([entry.id])}>
            {t('library_delete')}
          </button>
        </>
      ) : (
        <>
          <button type="button" id="untrash" class="button" disabled={busy} onClick={() => actions.untrash([entry.id])}>
            {t('library_putBack')}
          </button>
          <button type="button" id="delete" class="button" disabled={busy} onClick={() => actions.remove([entry.id])}>
            {t('library_deleteForGood')}
          </button>
        </>
      )}
    </div>
  );
}
