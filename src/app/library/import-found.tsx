import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countMeanings, type ImportLine } from '../../core/sync/import-summary.ts';
import { plural, t } from '../../edge/locale.ts';
import { failureText } from '../ui/failure-text.ts';
import type { Looked } from './import-look.ts';
import type { Imported } from './import-run.ts';
import { COUNTS, unreadText } from './import-words.ts';

/** Names shown of a long list; the rest is counted. */
const SHOWN = 100;

interface FoundProps {
  readonly looked: Looked;
  readonly onImport: (withGone: boolean) => void;
  readonly onClose: () => void;
}

/** What was found and what would happen; nothing has happened yet. */
export function Found({ looked, onImport, onClose }: FoundProps) {
  const [withGone, setWithGone] = useState(false);
  const { plan, lines, posts, already } = looked;
  const isNothingNew = lines.length === 0 && plan.gone.length === 0;
  return (
    <>
      <p id="import-found" role="status">
        <b>{plural('library_found', posts)}</b>
        {already > 0 && posts > 0 && <> · {plural('import_already', already)}</>}
      </p>
      <Counts lines={lines} />
      <Left looked={looked} />
      {isNothingNew && <p>{t(posts === 0 ? 'import_nothingFound' : 'import_nothingNew')}</p>}
      {plan.gone.length > 0 && (
        <label class="tick" for="import-gone">
          <input
            id="import-gone"
            type="checkbox"
            checked={withGone}
            onChange={(event) => setWithGone(event.currentTarget.checked)}
          />
          {plural('import_gone', plan.gone.length)}
        </label>
      )}
      <p class="import-ways">
        {!isNothingNew && (
          <button type="button" id="import-go" class="button main" onClick={() => onImport(withGone)}>
            {t('import_go')}
          </button>
        )}
        <button type="button" id="import-close" class="button" onClick={onClose}>
          {t(isNothingNew ? 'library_dismiss' : 'popup_cancel')}
        </button>
      </p>
    </>
  );
}

interface ReportProps {
  readonly looked: Looked;
  readonly imported: Imported;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What the import did, with a reason for everything that was left out. */
export function Report({ looked, imported, onAgain, onClose }: ReportProps) {
  const { done, skipped, trashed, isCancelled, stopped } = imported;
  // What is only shown (held, in the trash) has no step that could be done.
  const lines = looked.lines.filter(({ path, meaning }) => done.has(path) || meaning === 'held' || meaning === 'in-trash');
  const counts = countMeanings(lines);
  const imports = counts.new + counts.second + counts.changed + counts.revived;
  return (
    <>
      <p id="import-report" role="status">
        <b class={stopped === null ? 'good' : ''}>
          {stopped === null && !isCancelled ? '✓ ' : ''}
          {plural('import_imported', imports)}
        </b>
        {looked.already > 0 && <> · {plural('import_already', looked.already)}</>}
      </p>
      {isCancelled && <p>{t('import_cancelled')}</p>}
      {stopped !== null && (
        <p class="bad" role="alert">
          ✗ {failureText(stopped)}
        </p>
      )}
      <Counts lines={lines} />
      {trashed > 0 && <p>{plural('import_trashed', trashed)}</p>}
      {skipped.length > 0 && (
        <Names
          title={plural('import_skipped', skipped.length)}
          lines={skipped.map(({ path, why }) => [
            path,
            why === 'changed-meanwhile' ? t('import_why_changedMeanwhile') : failureText(why),
          ])}
        />
      )}
      <Left looked={looked} />
      <p class="import-ways">
        <button type="button" id="import-close" class="button main" onClick={onClose}>
          {t('library_dismiss')}
        </button>
        <button type="button" id="import-again" class="button" onClick={onAgain}>
          {t('import_more')}
        </button>
      </p>
    </>
  );
}

/** So many of each kind, and which. */
function Counts({ lines }: { readonly lines: readonly ImportLine[] }) {
  const counts = countMeanings(lines);
  return (
    <>
      {COUNTS.filter(([meaning]) => counts[meaning] > 0).map(([meaning, words]) => (
        <Names
          key={meaning}
          id={`import-${meaning}`}
          title={words(counts[meaning])}
          lines={lines.filter((line) => line.meaning === meaning).map(({ path }) => [path, ''])}
        />
      ))}
    </>
  );
}

/** Files that stay where they are: those that are no posts, those outside of the folder, and those that cannot be read, each with its reason. */
function Left({ looked: { others, unreadable, outside } }: { readonly looked: Looked }) {
  return (
    <>
      {unreadable.length > 0 && (
        <Names
          id="import-unreadable"
          title={plural('import_unreadable', unreadable.length)}
          lines={unreadable.map(({ path, why }) => [path, unreadText(why)])}
        />
      )}
      {outside.length > 0 && (
        <Names id="import-outside" title={plural('import_outside', outside.length)} lines={outside.map((path) => [path, ''])} />
      )}
      {others > 0 && (
        <p id="import-others" class="soft">
          {plural('import_others', others)}
        </p>
      )}
    </>
  );
}

interface NamesProps {
  readonly id?: string;
  readonly title: ComponentChildren;
  /** Path and remark. */
  readonly lines: readonly (readonly [string, string])[];
}

function Names({ id, title, lines }: NamesProps) {
  return (
    <details class="import-names" id={id}>
      <summary>{title}</summary>
      <ul>
        {lines.slice(0, SHOWN).map(([path, remark]) => (
          <li key={path}>
            <bdi>{path}</bdi>
            {remark !== '' && <span class="soft"> – {remark}</span>}
          </li>
        ))}
        {lines.length > SHOWN && <li class="soft">{plural('import_andMore', lines.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}
