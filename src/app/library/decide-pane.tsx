import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../core/entry.ts';
import type { Failure } from '../../core/failure.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import type { SyncLine } from '../../core/sync/plan-lines.ts';
import * as resolve from '../../core/sync/resolve.ts';
import { t } from '../../edge/locale.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import { unexpected } from '../../edge/wire.ts';
import { failureText } from '../ui/failure-text.ts';
import type { Actions } from './actions.ts';
import { type Choices, writtenChoices, writtenValues } from './decide-choices.ts';
import { decide, loadWaiting, type Waiting } from './decide-run.ts';
import { DecideSides } from './decide-sides.tsx';
import { lineFailure, lineText } from './line-text.ts';

export interface DecidePaneProps {
  readonly line: SyncLine;
  readonly folder: FolderRow;
  /** Paths of files that a moved post could be. */
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly actions: Pick<Actions, 'decided' | 'keepWritten' | 'endWritten'>;
  /** What the person typed over the post and has not saved: their own version, where it is about a field that both sides changed. */
  readonly draft: Draft | null;
  /** What the person wrote: it stays when the files are read again. */
  readonly written: { current: Choices };
}

type Make = Parameters<typeof decide>[2];

/** One post that waits for a person: both versions, or the reason, and the ways out. Asked again when anything changed since. */
export function DecidePane({ line, folder, files, settings, actions, draft, written }: DecidePaneProps) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    loadWaiting(folder, settings, line, files)
      .then((loaded) => {
        if (stale) return;
        if (!loaded.ok) return setFailure(loaded.failure);
        const { sides } = loaded.value;
        if (sides !== null && draft !== null) written.current = { ...writtenChoices(sides, draft.fields), ...written.current };
        setWaiting(loaded.value);
      })
      .catch((error: unknown) => setFailure(unexpected(error).failure));
    return () => {
      stale = true;
    };
  }, [line.id, line.what, folder.id, round]);

  async function go(make: Make): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const done = await decide(folder, settings, make);
      if (done.ok) {
        if (waiting?.sides) await actions.endWritten(waiting.seen.entry.id, writtenValues(waiting.sides, written.current));
        written.current = {};
        await actions.decided();
      } else {
        setFailure(done.failure);
        setWaiting(null);
        setRound(round + 1);
      }
    } catch (error) {
      setFailure(unexpected(error).failure);
    } finally {
      setBusy(false);
    }
  }

  const refused = lineFailure(line);
  const sides = waiting?.sides ?? null;
  return (
    <div id="decide" class="decide" data-what={line.what}>
      <p class="line-path" dir="auto">
        {line.path}
      </p>
      <p id="decide-why">{lineText(line)}</p>
      {refused !== null && <p class="bad">✗ {refused}</p>}
      {failure !== null && (
        <p class="bad" role="alert">
          ✗ {failure.kind === 'changed-meanwhile' ? t('decide_again') : failureText(failure)}
        </p>
      )}
      {waiting === null ? (
        failure === null && <p class="hint">{t('decide_reading')}</p>
      ) : sides !== null ? (
        <DecideSides
          key={round}
          sides={sides}
          isCopy={line.what === 'conflict-copy'}
          busy={busy}
          written={written}
          onWrite={() => actions.keepWritten(writtenValues(sides, written.current))}
          onChoose={(chosen) => void go(chooseOf(waiting, chosen))}
        />
      ) : null}
      {waiting !== null && <WaysOut waiting={waiting} busy={busy} onGo={(make) => void go(make)} />}
    </div>
  );
}

/** The chosen version becomes both sides'; a second version that was compared is set aside after that. */
const chooseOf = ({ seen, line, copies }: Waiting, chosen: (texts: Parameters<Make>[0]) => Post): Make =>
  function* (texts) {
    const end = yield* resolve.resolvePost(texts, seen, chosen(texts));
    const [copy] = copies;
    if (end !== 'done' || line.what !== 'conflict-copy' || copy === undefined) return end;
    return yield* resolve.setAside<Post>(texts, copy.path, copy.text);
  };

interface WaysOutProps {
  readonly waiting: Waiting;
  readonly busy: boolean;
  readonly onGo: (make: Make) => void;
}

/** What can be done where there are no two versions to choose from. */
function WaysOut({ waiting, busy, onGo }: WaysOutProps) {
  const { line, seen, hasFile, copies, candidates, sides } = waiting;
  const button = (id: string, label: string, make: Make, main = false) => (
    <button type="button" id={id} class={main ? 'button main' : 'button'} disabled={busy} onClick={() => onGo(make)}>
      {label}
    </button>
  );
  const [copy] = copies;
  switch (line.what) {
    case 'conflict-copy':
      return copy === undefined || sides !== null ? null : (
        <>
          <FileBox path={copy.path} text={copy.text} />
          <p class="post-ways">
            {button('set-aside', t('decide_setAside'), (texts) => resolve.setAside<Post>(texts, copy.path, copy.text), true)}
          </p>
        </>
      );
    case 'only-a-copy':
      return copy === undefined ? null : (
        <>
          <FileBox path={copy.path} text={copy.text} />
          <p class="post-ways">
            {button(
              'bring-back',
              t('decide_bringBack'),
              (texts) => resolve.bringBack<Post>(texts, copy.path, copy.text, seen.place.path),
              true,
            )}
            {button('set-aside', t('decide_setAside'), (texts) => resolve.setAside<Post>(texts, copy.path, copy.text))}
          </p>
        </>
      );
    case 'several-files':
      return candidates.map((file, index) => (
        <section key={file.path} class="candidate">
          <FileBox path={file.path} text={file.text} />
          {button(`pick-${index}`, t('decide_pick'), (texts) => resolve.pickFile(texts, { ...seen, ...file }))}
        </section>
      ));
    case 'unreadable':
    case 'not-a-post':
      return (
        <>
          {hasFile && <FileBox path={seen.path} text={seen.text} />}
          <p class="hint">{t('decide_writeOverHint')}</p>
          <p class="post-ways">
            {button('write-over', t('decide_writeOver'), (texts) => resolve.writeOver(texts, seen))}
            {button('let-go', t('decide_letGo'), () => resolve.letGo(seen, seen.text))}
          </p>
          <p class="hint">{t('decide_repairHint')}</p>
        </>
      );
    case 'cannot-see':
      return <p class="post-ways">{button('let-go', t('decide_letGo'), () => resolve.letGo(seen, null))}</p>;
    default:
      return line.end === null ? null : (
        <p class="post-ways">{button('try-again', t('decide_tryAgain'), () => resolve.tryAgain(seen))}</p>
      );
  }
}

/** A file as it is: its path, and its text in a box that scrolls. */
function FileBox({ path, text }: { readonly path: string; readonly text: string }) {
  return (
    <section class="seen-file" aria-label={t('decide_fileNow')}>
      <p class="line-path" dir="auto">
        {path}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <pre class="file-text" dir="auto" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
