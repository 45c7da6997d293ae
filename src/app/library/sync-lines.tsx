import { useState } from 'preact/hooks';
import type { SyncLine } from '../../core/sync/plan-lines.ts';
import { plural, t } from '../../edge/locale.ts';
import { lineFailure, lineText } from './line-text.ts';

/** Lines drawn at first, and with each "Show more". */
const AT_ONCE = 100;

interface SyncLinesProps {
  readonly id: string;
  readonly lines: readonly SyncLine[];
  /** Lines that were not kept. */
  readonly more?: number;
  readonly titleOf: (id: string) => string | null;
}

/** A plan, or what a run did: file by file, with the reason for each. */
export function SyncLines({ id, lines, more = 0, titleOf }: SyncLinesProps) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ul id={id} class="sync-lines">
        {lines.slice(0, shown).map((line) => (
          <li key={`${line.what} ${line.path} ${line.id}`} data-what={line.what}>
            <LineFacts line={line} title={line.id === null ? null : titleOf(line.id)} />
          </li>
        ))}
      </ul>
      {lines.length > shown ? (
        <button type="button" class="link" onClick={() => setShown(shown + AT_ONCE)}>
          {t('sync_showMore')} · {plural('sync_more', lines.length - shown + more)}
        </button>
      ) : (
        more > 0 && <p class="hint">{plural('sync_more', more)}</p>
      )}
    </>
  );
}

/** Which post, which file, and what. */
export function LineFacts({ line, title }: { readonly line: SyncLine; readonly title: string | null }) {
  const failure = lineFailure(line);
  return (
    <>
      {title !== null && (
        <span class="line-title" dir="auto">
          {title}
        </span>
      )}
      <span class="line-path" dir="auto">
        {line.path}
      </span>
      <span class="line-what">{lineText(line)}</span>
      {failure !== null && <span class="line-failure bad">✗ {failure}</span>}
    </>
  );
}
