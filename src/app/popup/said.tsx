import type { ComponentChildren } from 'preact';
import type { Downloaded, QuickClipResult, UndoneDownload } from '../../core/messages.ts';
import { nowIso } from '../../edge/clock.ts';
import { formatMoment, type MessageKey, plural, t } from '../../edge/locale.ts';
import { Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import type { Form } from './form.ts';
import { named } from './named.tsx';
import type { FailedAction, Notice, SavedAs } from './notice.ts';
import { folderWay, inFolderText } from './said-folder.tsx';
import { done, quiet, type Said, wrong } from './said-marks.tsx';
import { standing } from './said-standing.tsx';
import { waysOut } from './ways-out.tsx';

type Speaker<K extends Notice['kind']> = (notice: Extract<Notice, { readonly kind: K }>, form: Form, actions: Actions) => Said;

const SAVED: { readonly [H in SavedAs]: MessageKey } = {
  new: 'popup_saved',
  'keep-both': 'popup_savedSecond',
  edit: 'popup_savedChanges',
  update: 'popup_updated',
};

const NOT: { readonly [A in FailedAction]: MessageKey } = {
  save: 'popup_notSaved',
  undo: 'popup_notUndone',
  download: 'popup_notDownloaded',
  copy: 'popup_notCopied',
  draft: 'popup_notKept',
  take: 'popup_notRead',
  point: 'popup_notRead',
  library: 'popup_libraryUnread',
};

const STAYS: { readonly [W in Extract<UndoneDownload, { kind: 'kept' }>['why']]: MessageKey } = {
  'too-late': 'popup_fileStays_tooLate',
  changed: 'popup_fileStays_changed',
  gone: 'popup_fileStays_gone',
};

const QUICK: { readonly [K in Extract<QuickClipResult['outcome'], { ok: true }>['value']['kind']]: MessageKey } = {
  saved: 'popup_quick_saved',
  updated: 'popup_quick_updated',
  unchanged: 'popup_quick_unchanged',
  second: 'popup_quick_second',
};

/** One speaker a notice. */
const SPEAKERS: { readonly [K in Notice['kind']]: Speaker<K> } = {
  none: (_notice, form, actions) => standing(form, actions),
  'draft-back': ({ at }, _form, actions) => ({
    ...quiet,
    status: t('popup_draftBack', formatMoment(at, nowIso())),
    ways: <Way id="discard" label={t('popup_discard')} onClick={actions.discard} />,
  }),
  'draft-offered': ({ draft }, _form, actions) => ({
    ...quiet,
    status: t('popup_draftOffered', formatMoment(draft.changedAt, nowIso())),
    detail: t('popup_quoted', draft.capturedTitle ?? draft.post.title),
    ways: (
      <>
        <Way id="use-draft" label={t('popup_useDraft')} onClick={() => actions.useDraft(draft)} />
        <Way id="discard" label={t('popup_discard')} onClick={actions.discard} />
      </>
    ),
  }),
  discarded: ({ draft, wasOffered }, _form, actions) => ({
    ...quiet,
    status: t('popup_discarded'),
    ways: <Way id="undo" label={t('popup_undo')} onClick={() => actions.undiscard(draft, wasOffered)} />,
  }),
  saved: ({ how, entry, onlyHere, written, inFolder }, _form, actions) => ({
    ...quiet,
    status: done(t(SAVED[how], formatMoment(entry.changedAt, nowIso()))),
    detail: written !== null ? writtenText(written) : inFolder !== null ? inFolderText(inFolder) : onlyHereText(onlyHere),
    ways: (
      <>
        <Way id="undo" label={t('popup_undo')} onClick={actions.undoSave} />
        {inFolder !== null && folderWay(inFolder, actions)}
        {inFolder === null && (onlyHere ?? 0) > 1 && (
          <Way id="only-here" label={t('popup_seeThem')} onClick={() => actions.open('library.html#show=only-here')} />
        )}
      </>
    ),
  }),
  'library-lost': (_notice, _form, actions) => ({
    ...quiet,
    alert: t('popup_libraryLost'),
    ways: (
      <>
        <Way id="lost-library" label={t('popup_libraryLostHow')} onClick={() => actions.open('library.html')} />
        <Way id="lost-accept" label={t('library_dismiss')} onClick={actions.acceptLibrary} />
      </>
    ),
  }),
  'save-undone': (_notice, form, actions) => ({
    ...quiet,
    status:
      form.entry !== null ? t('popup_changesUndone') : t(form.touched.length > 0 ? 'popup_saveUndone' : 'popup_saveTakenBack'),
    ways: form.touched.length > 0 && <Way id="discard" label={t('popup_discard')} onClick={actions.discard} />,
  }),
  downloaded: ({ downloaded }, _form, actions) => ({
    ...quiet,
    status: done(named('popup_downloaded', downloaded.name)),
    detail: downloaded.askedName === null ? <Folder path={downloaded.path} /> : t('popup_nameChanged'),
    ways: downloaded.undoable && (
      <Way id="undo" label={t('popup_undo')} onClick={() => actions.undoDownload(downloaded.downloadId)} />
    ),
  }),
  'download-undone': ({ undone }) =>
    undone.kind === 'removed'
      ? { ...quiet, status: t('popup_downloadUndone') }
      : { ...quiet, status: t(STAYS[undone.why]), detail: <bdi>{undone.path}</bdi> },
  copied: () => ({ ...quiet, status: done(t('popup_copied')), detail: t('popup_copiedDetail') }),
  'ask-kind': ({ to }, _form, actions) => ask('popup_askKind', () => actions.bodyKind(to, true), actions),
  'ask-take': ({ to }, _form, actions) => ask('popup_askTake', () => actions.clip(to, { sure: true }), actions),
  quick: ({ result }, form, actions) => {
    const at = formatMoment(result.at, nowIso());
    if (!result.outcome.ok) {
      const hasEdits = form.touched.length > 0;
      return {
        ...quiet,
        alert: wrong(t('popup_quick_failed', at), result.outcome.failure),
        detail: hasEdits ? t('popup_editsKept') : null,
        ways: hasEdits && <Way id="discard" label={t('popup_discard')} onClick={actions.discard} />,
      };
    }
    const { kind, entryId, rev, inFolder } = result.outcome.value;
    const undoable = kind !== 'unchanged' && form.entry?.id === entryId && form.entry.rev === rev;
    return {
      ...quiet,
      status: done(t(QUICK[kind], at)),
      detail: inFolder === null ? null : inFolderText(inFolder),
      ways: (
        <>
          {undoable && <Way id="undo" label={t('popup_undo')} onClick={actions.undoSave} />}
          {inFolder !== null && folderWay(inFolder, actions)}
        </>
      ),
    };
  },
  failed: ({ what, failure }, _form, actions) => ({
    ...quiet,
    alert: wrong(t(NOT[what]), failure),
    detail: what === 'save' ? t('popup_editsKept') : null,
    ways: waysOut(what, failure, actions),
  }),
};

/** What to say about a form; the kinds of notice are all in the table. */
export function saidOf(notice: Notice, form: Form, actions: Actions): Said {
  const speaker = SPEAKERS[notice.kind] as Speaker<Notice['kind']>; // the key picks the speaker of this very kind
  return speaker(notice as never, form, actions);
}

function ask(question: MessageKey, yes: () => void, actions: Actions): Said {
  return {
    ...quiet,
    status: t(question),
    ways: (
      <>
        <Way id="replace" label={t('popup_replace')} onClick={yes} />
        <Way id="keep-mine" label={t('popup_keepMine')} onClick={actions.dismiss} />
      </>
    ),
  };
}

/** Where a file lies, without its name; on Windows too. */
const Folder = ({ path }: { readonly path: string }) => <bdi title={path}>{path.replace(/[\\/][^\\/]*$/, '')}</bdi>;

const onlyHereText = (count: number | null): string | null => (count ? plural('popup_onlyHere', count) : null);

const writtenText = (written: NonNullable<Extract<Notice, { kind: 'saved' }>['written']>): ComponentChildren =>
  written.ok ? exportedText(written.downloaded) : wrong(t('popup_notDownloaded'), written.failure);

const exportedText = ({ below, askedName }: Downloaded): ComponentChildren => (
  <>
    {named('popup_alsoDownloaded', below)}
    {askedName !== null && ` · ${t('popup_nameChanged')}`}
  </>
);
