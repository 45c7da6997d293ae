import { ALL, type Filter, ORDERS, type Order } from '../../core/row.ts';

/** How an opened post is looked at. */
const VIEWS = ['read', 'edit', 'file', 'compare', 'decide'] as const;
export type View = (typeof VIEWS)[number];

/** Where a person is in the library. It is in the address, so that Back, reload and bookmarks work. */
export interface Place {
  readonly filter: Filter;
  readonly query: string;
  readonly order: Order;
  /** The opened entry, or a draft of a post that is not saved. */
  readonly open: { readonly kind: 'entry' | 'draft'; readonly id: string } | null;
  readonly view: View;
}

export const START: Place = { filter: ALL, query: '', order: 'newest', open: null, view: 'read' };

const filterName = (filter: Filter): string =>
  filter.kind === 'source' || filter.kind === 'tag' ? `${filter.kind}:${filter.name}` : filter.kind;

const SIMPLE = ['all', 'only-here', 'drafts', 'trash', 'undecided', 'folder'] as const;

function parseFilter(text: string | null): Filter {
  const simple = SIMPLE.find((kind) => kind === text);
  if (simple) return { kind: simple };
  const named = /^(source|tag):(.+)$/su.exec(text ?? '');
  const name = named?.[2] ?? '';
  if (named?.[1] === 'source') return { kind: 'source', name };
  return named?.[1] === 'tag' ? { kind: 'tag', name } : ALL;
}

/** The part of the address after `#`; only what differs from the start. */
export function hashOf({ filter, query, order, open, view }: Place): string {
  const parts = new URLSearchParams();
  if (filter.kind !== 'all') parts.set('show', filterName(filter));
  if (query !== '') parts.set('q', query);
  if (order !== START.order) parts.set('order', order);
  if (open) parts.set(open.kind, open.id);
  if (open && view !== START.view) parts.set('view', view);
  return parts.toString();
}

/** The order of this name, of this version; else the first one. */
export const orderOf = (name: string): Order => ORDERS.find((order) => order === name) ?? START.order;

/**
 * Reads the address. What is not understood is left out; `search` may name an entry (the popup opens the library so), and `order` is the
 * one of an address that names none.
 */
export function parsePlace(hash: string, search = '', order: string = START.order): Place {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const entry = parts.get('entry') ?? (hash.length > 1 ? null : new URLSearchParams(search).get('entry'));
  const draft = parts.get('draft');
  return {
    filter: parseFilter(parts.get('show')),
    query: parts.get('q') ?? '',
    order: orderOf(parts.get('order') ?? order),
    open: entry ? { kind: 'entry', id: entry } : draft ? { kind: 'draft', id: draft } : null,
    view: VIEWS.find((view) => view === parts.get('view')) ?? START.view,
  };
}
