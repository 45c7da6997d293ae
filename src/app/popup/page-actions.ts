import type { Scope } from '../../core/article.ts';
import type { Clip } from '../../core/messages.ts';
import type { BodyKind, PresetName } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { changeSettings } from '../../edge/settings.ts';
import { openOwnPage } from '../../edge/tabs.ts';
import { ask } from '../../edge/wire.ts';
import type { Desk } from './desk.ts';
import { bodyIsByHand, fieldsOf, formOf, touchedFields, withKind } from './state.ts';

/** What of the page is clipped, how its body is written and looked at, and the doors to other pages. */
export function pageActions(desk: Desk) {
  const { store, keeper } = desk;

  async function change(settings: Partial<Settings>): Promise<void> {
    const changed = await changeSettings(settings);
    if (changed.ok) store.set((state) => ({ ...state, settings: changed.value }));
  }

  /** The form of another scope, with what was typed in the fields; a draft that waits there comes first. */
  function arrive(clip: Clip): void {
    const next = formOf(clip);
    const latest = desk.form();
    const carried = latest === null ? [] : latest.touched.filter((field) => field !== 'body' && field !== 'bodyKind');
    if (latest === null || carried.length === 0 || next.form.draftId !== null) {
      desk.show(next.form, next.notice);
      return;
    }
    const fields = touchedFields(latest.post, carried);
    desk.touch({ ...next.form, post: { ...next.form.post, ...fields }, touched: fieldsOf(fields) });
  }

  return {
    /** Reads the page again in another scope; a body written by hand is replaced only after a question. */
    async clip(scope: Scope, sure = false): Promise<void> {
      const { tabId, busy } = store.get();
      const before = desk.form();
      if (tabId === null || busy) return;
      if (before?.touched.includes('body') && bodyIsByHand(before) && !sure) return desk.notify({ kind: 'ask-scope', to: scope });
      await keeper.flush();
      store.set((state) => ({ ...state, busy: true, view: before === null ? { kind: 'loading' } : state.view }));
      const answer = await ask('clip', { tabId, scope });
      store.set((state) => ({ ...state, busy: false }));
      if (answer.ok) arrive(answer.value);
      else if (before !== null) desk.fail('scope', answer.failure);
      else store.set((state) => ({ ...state, view: { kind: 'failed', failure: answer.failure, scope } }));
    },

    /** The body in the other kind; a body written by hand only after the answer to a question. */
    bodyKind(to: BodyKind, sure = false): void {
      const current = desk.form();
      if (current === null || current.post.bodyKind === to) return;
      if (bodyIsByHand(current) && !sure) desk.notify({ kind: 'ask-kind', to });
      else desk.touch(withKind(current, to));
    },

    preset: (preset: PresetName): Promise<void> => change({ preset }),
    showMore: (showMore: boolean): Promise<void> => change({ showMore }),
    reading: (reading: 'read' | 'markdown'): void => store.set((state) => ({ ...state, reading })),

    async open(path: string): Promise<void> {
      await keeper.flush();
      await openOwnPage(path);
      window.close();
    },

    flush: (): Promise<void> => keeper.flush(),
  };
}
