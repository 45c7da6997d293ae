import { withoutReturned } from '../../core/edit.ts';
import type { Failure } from '../../core/failure.ts';
import { nowIso } from '../../edge/clock.ts';
import { putDraft } from '../../edge/library.ts';
import { unexpected } from '../../edge/wire.ts';
import { createDraftKeeper, type DraftKeeper } from '../ui/draft-keeper.ts';
import { draftOf } from './draft-of-form.ts';
import { type Form, withEditsSince } from './form.ts';
import type { FailedAction, Notice } from './notice.ts';
import type { Store } from './store.ts';

/** What all actions of the popup stand on: the form as it is, the ways to change it, and one action at a time. */
export interface Desk {
  readonly store: Store;
  readonly keeper: DraftKeeper;
  form(): Form | null;
  notice(): Notice;
  show(form: Form, notice: Notice): void;
  notify(notice: Notice): void;
  fail(what: FailedAction, failure: Failure): void;
  /** Shows an edited form and keeps it as a draft. */
  touch(form: Form): void;
  /** Shows what an answer made of the form it was asked for; what was typed meanwhile stays on top and is kept. */
  arrive(before: Form, next: Form, notice: Notice): void;
  /**
   * One action after the other, each on the form as it stands then; a bug in it is told like any failure.
   * The same action again while it waits is dropped (a double Enter, a double click).
   */
  inTurn(what: FailedAction, work: (current: Form) => Promise<void>): Promise<void>;
}

/** What the line shows while all that was typed is taken to be kept. */
const KEPT: readonly Notice['kind'][] = ['none', 'draft-back', 'draft-offered'];

export function createDesk(store: Store): Desk {
  let last: Promise<void> = Promise.resolve();
  const waiting = new Set<FailedAction>();
  const keeper = createDraftKeeper(putDraft, (failure) => {
    // Told where the line would say that edits are kept; what an action answered (not saved, downloaded) says more and stays.
    if (KEPT.includes(desk.notice().kind)) desk.fail('draft', failure);
  });

  const desk: Desk = {
    store,
    keeper,

    form: () => {
      const { view } = store.get();
      return view.kind === 'form' ? view.form : null;
    },

    notice: () => {
      const { view } = store.get();
      return view.kind === 'form' ? view.notice : { kind: 'none' };
    },

    show: (form, notice) => store.set((state) => ({ ...state, view: { kind: 'form', form, notice } })),

    notify: (notice) =>
      store.set((state) => (state.view.kind === 'form' ? { ...state, view: { ...state.view, notice } } : state)),

    fail: (what, failure) => desk.notify({ kind: 'failed', what, failure }),

    touch(touched) {
      const form = withoutReturned(touched);
      const draftId = form.draftId ?? crypto.randomUUID();
      const kept = { ...form, draftId };
      keeper.keep(draftOf(kept, draftId, nowIso())); // one without a field ends the draft (edge/library.ts)
      const notice = desk.notice();
      // The line goes back to how the form stands, except while it speaks of a draft that is there.
      const stays = notice.kind === 'draft-offered' || (notice.kind === 'draft-back' && form.touched.length > 0);
      desk.show(kept, stays ? notice : { kind: 'none' });
    },

    arrive(before, next, notice) {
      const merged = withEditsSince(before, desk.form() ?? before, next);
      if (merged !== next) desk.touch(merged);
      desk.show(merged === next ? next : (desk.form() ?? merged), notice);
    },

    inTurn(what, work) {
      if (waiting.has(what)) return last;
      waiting.add(what);
      store.set((state) => ({ ...state, busy: true }));
      last = last
        .then(() => {
          const current = desk.form();
          return current === null ? undefined : work(current);
        })
        .catch((error: unknown) => desk.fail(what, unexpected(error).failure))
        .then(() => {
          waiting.delete(what);
          store.set((state) => ({ ...state, busy: waiting.size > 0 }));
        });
      return last;
    },
  };
  return desk;
}
