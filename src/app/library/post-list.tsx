import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Order, Row } from '../../core/row.ts';
import { excerptOf, markMatches } from '../../core/search.ts';
import { nowIso } from '../../edge/clock.ts';
import { t } from '../../edge/locale.ts';
import { isEnter } from '../ui/keys.ts';
import type { Actions } from './actions.ts';
import { articleDay, shortMoment } from './dates.ts';
import { FactLine } from './fact-line.tsx';
import { ROW_PX, revealRow, useListWindow } from './list-window.ts';
import { MarkedText } from './marked-text.tsx';
import type { LibraryState } from './state.ts';

/** Longest excerpt, in characters; the row cuts it where it ends. */
const EXCERPT = 160;

interface PostListProps {
  readonly state: LibraryState;
  readonly rows: readonly Row[];
  readonly actions: Actions;
}

/** The list: only the rows that are seen are drawn; assistive technology hears the true count. */
export function PostList({ state, rows, actions }: PostListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { start, end } = useListWindow(box, rows.length);
  const { active, selected, place } = state;
  const activeIndex = rows.findIndex((row) => row.id === active);
  const anchor = useRef<string | null>(null);

  /** From the row where choosing began to this one: going back takes back what was chosen too far. */
  const choose = (to: number): void => {
    if (selected.size === 0) anchor.current = active;
    const from = rows.findIndex((row) => row.id === anchor.current);
    actions.setActive(rows[to]?.id ?? null, range(rows, from >= 0 ? from : Math.max(0, activeIndex), to));
  };

  useLayoutEffect(() => {
    if (box.current !== null && activeIndex >= 0) revealRow(box.current, activeIndex);
  }, [activeIndex]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const done = keyInList(event, { rows, activeIndex, selected, actions, choose, page: Math.max(1, end - start - 16) });
    if (done) event.preventDefault();
  };

  const onClick = (event: MouseEvent, row: Row, index: number): void => {
    if (event.shiftKey) choose(index);
    else if (event.ctrlKey || event.metaKey) {
      anchor.current = row.id;
      actions.setActive(row.id, toggled(selected, row.id, active));
    } else actions.open(row.id);
  };

  return (
    <div
      id="list"
      class="list"
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={t('library_list')}
      aria-multiselectable="true"
      aria-activedescendant={activeIndex >= start && activeIndex < end ? `row-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (activeIndex < 0) actions.setActive(rows[0]?.id ?? null);
      }}
    >
      <div class="list-all" role="presentation" style={{ height: `${rows.length * ROW_PX}px` }}>
        {rows.slice(start, end).map((row, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the list, which has the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
          <div
            key={row.id}
            id={`row-${row.id}`}
            class={row.id === active ? 'row active' : 'row'}
            data-entry-id={row.id}
            role="option"
            aria-selected={selected.size > 0 ? selected.has(row.id) : row.id === active}
            aria-setsize={rows.length}
            aria-posinset={start + i + 1}
            data-open={place.open?.id === row.id}
            data-chosen={selected.has(row.id)}
            style={{ top: `${(start + i) * ROW_PX}px` }}
            onClick={(event) => onClick(event, row, start + i)}
          >
            <RowText row={row} query={place.query} when={whenOf(row, place.order)} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** What the order goes by, where the facts of the article do not say it. */
function whenOf({ savedAt, trashed }: Row, order: Order): string | null {
  if (order !== 'newest' && order !== 'oldest') return null;
  return trashed === null
    ? t('library_rowSaved', shortMoment(savedAt, nowIso()))
    : t('library_rowDeleted', shortMoment(trashed.at, nowIso()));
}

interface RowTextProps {
  readonly row: Row;
  readonly query: string;
  readonly when: string | null;
}

function RowText({ row, query, when }: RowTextProps) {
  const facts = [
    row.trashed?.why === 'absence' ? t('trash_absentRow') : null,
    row.date !== null && row.dateKnown ? articleDay(row.date, row.zone) : null,
    row.source,
    row.author === row.source ? null : row.author,
    // The name of the paper is a tag of every post; where a file has no place for the source, it is the author too.
    ...row.tags.filter((tag) => tag !== row.source && tag !== row.author),
  ];
  return (
    <>
      <div class="row-title" dir="auto" title={row.title}>
        <MarkedText pieces={markMatches(row.title, query)} />
      </div>
      <div class="row-line">
        <span class="row-facts">
          <FactLine facts={facts} query={query} />
        </span>
        {when !== null && <span class="row-when">{when}</span>}
      </div>
      <div class="row-text" dir="auto">
        <MarkedText pieces={excerptOf(row.text, query, EXCERPT)} />
      </div>
    </>
  );
}

/** The rows from one to another. */
const range = (rows: readonly Row[], from: number, to: number): ReadonlySet<string> =>
  new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id));

function toggled(chosen: ReadonlySet<string>, id: string, active: string | null): ReadonlySet<string> {
  const next = new Set(chosen.size === 0 && active !== null ? [active] : chosen);
  if (next.has(id) && next.size > 1) next.delete(id);
  else next.add(id);
  return next;
}

interface ListKeys {
  readonly rows: readonly Row[];
  readonly activeIndex: number;
  readonly selected: ReadonlySet<string>;
  readonly actions: Actions;
  /** Chooses from where choosing began to a row. */
  readonly choose: (to: number) => void;
  /** Rows that Page Up and Page Down pass. */
  readonly page: number;
}

/** ↑ ↓ Home End Page: move, with Shift choose; Enter opens, Delete removes, Ctrl+A chooses all. True when the key was ours. */
function keyInList(event: KeyboardEvent, { rows, activeIndex, selected, actions, choose, page }: ListKeys): boolean {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -rows.length,
    End: rows.length,
  };
  const step = steps[event.key];
  if (step !== undefined && !event.altKey) {
    const to = Math.max(0, Math.min(rows.length - 1, activeIndex + step));
    if (event.shiftKey) choose(to);
    else actions.setActive(rows[to]?.id ?? null);
    return true;
  }
  const active = rows[activeIndex];
  if (isEnter(event) && active) {
    actions.open(active.id);
    return true;
  }
  if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) {
    actions.remove();
    return true;
  }
  if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
    actions.setActive(active?.id ?? null, new Set(rows.map((row) => row.id)));
    return true;
  }
  if (event.key === 'Escape' && selected.size > 0) {
    actions.setActive(active?.id ?? null);
    return true;
  }
  return false;
}
