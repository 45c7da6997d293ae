import { withFieldsOf } from '../../core/edit.ts';
import type { Failure } from '../../core/failure.ts';
import type { Clip } from '../../core/messages.ts';
import type { BodyKind, PresetName } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import type { SiteTake, Take } from '../../core/take.ts';
import { deleteDraft } from '../../edge/library.ts';
import { t } from '../../edge/locale.ts';
import { changeSettings } from '../../edge/settings.ts';
import { openOwnPage } from '../../edge/tabs.ts';
import { ask } from '../../edge/wire.ts';
import type { Desk } from './desk.ts';
import { bodyIsByHand, formOf, withBodyOf, withKind } from './form.ts';
import type { View } from './state.ts';
import { answeredSoon, sayWhenSlow } from './waiting.ts';

/** A tab that went elsewhere is closed to us there until the next click on the button, like a page of the browser's own, and is none. */
const whyNow = (before: View, failure: Failure): Failure =>
  before.kind === 'failed' && before.failure.kind === 'page-gone' && failure.detail === 'browser' ? before.failure : failure;

/** What of the page is clipped, how its body is written and looked at, and the doors to other pages. */
export function pageActions(desk: Desk) {
  const { store, keeper } = desk;

  async function change(settings: Partial<Settings>): Promise<void> {
    const changed = await changeSettings(settings);
    if (changed.ok) store.set((state) => ({ ...state, settings: changed.value }));
  }

  /** The form of another text of the page, with what was typed in the fields; a draft of another scope that waits there comes first. */
  async function arrive(clip: Clip): Promise<void> {
    const latest = desk.form();
    const isSame = latest?.clip.article.scope === clip.article.scope;
    // A draft of this scope is what is on the screen; its body is what is being replaced.
    const next = formOf(isSame ? { ...clip, draft: null } : clip);
    const form = isSame ? withBodyOf(next.form, clip) : next.form;
    const carried = latest === null ? [] : latest.touched.filter((field) => field !== 'body' && field !== 'bodyKind');
    if (latest !== null && next.form.draftId === null && (carried.length > 0 || form !== next.form))
      return desk.touch({ ...withFieldsOf(form, latest.post, carried), draftId: isSame ? latest.draftId : null });
    if (isSame && latest.draftId !== null) await deleteDraft(latest.draftId);
    desk.show(form, next.notice);
  }

  return {
    /**
     * Reads the page again and takes another text of it, with `asIs` of what is there; a body written by hand is replaced only after a
     * question. A Save that is pressed meanwhile waits, and keeps the text that was asked for.
     */
    async clip(take: Take, { sure = false, asIs = false } = {}): Promise<void> {
      const { tabId, busy, view } = store.get();
      if (tabId === null || busy) return;
      const request = { tabId, take, ...(asIs && { asIs: true as const }) };
      if (desk.form() !== null)
        return desk.inTurn('take', async (before) => {
          if (before.touched.includes('body') && bodyIsByHand(before) && !sure)
            return desk.notify({ kind: 'ask-take', to: take });
          await keeper.flush();
          const answer = await answeredSoon(ask('clip', request));
          if (!answer.ok) return desk.fail('take', answer.failure);
          // Written while the page was read.
          const latest = desk.form() ?? before;
          if (latest.post.body !== before.post.body && bodyIsByHand(latest)) return desk.notify({ kind: 'ask-take', to: take });
          await arrive(answer.value);
        });
      store.set((state) => ({ ...state, busy: true, view: { kind: 'loading', isSlow: false } }));
      void sayWhenSlow(store);
      const answer = await ask('clip', request);
      store.set((state) => ({ ...state, busy: false }));
      if (answer.ok) await arrive(answer.value);
      else store.set((state) => ({ ...state, view: { kind: 'failed', failure: whyNow(view, answer.failure), take } }));
    },

    /** Lets the person point at a block of the page; the popup closes, and the next one shows that block. */
    async point(): Promise<void> {
      const { tabId, busy, view } = store.get();
      if (tabId === null || busy) return;
      await keeper.flush();
      const words = { hint: t('picker_hint'), lang: t('ui_locale'), dir: t('ui_direction') };
      const answer = await ask('point', { tabId, words });
      if (answer.ok) window.close();
      else if (view.kind === 'form') desk.fail('point', answer.failure);
      else store.set((state) => ({ ...state, view: { kind: 'failed', failure: answer.failure, take: 'pointed' } }));
    },

    /** From now on the pages of this site are taken as this one is, or no longer. */
    async rememberTake(host: string, take: SiteTake | null): Promise<void> {
      const { [host]: _, ...others } = store.get().settings.takes;
      await change({ takes: take === null ? others : { ...others, [host]: take } });
    },

    /** The body in the other kind; a body written by hand only after the answer to a question. */
    bodyKind(to: BodyKind, sure = false): void {
      const current = desk.form();
      if (current === null || current.post.bodyKind === to) return;
      if (bodyIsByHand(current) && !sure) desk.notify({ kind: 'ask-kind', to });
      else desk.touch(withKind(current, to));
    },

    preset: (preset: PresetName): Promise<void> => change({ preset }),
    showMore(showMore: boolean): Promise<void> {
      store.set((state) => ({ ...state, settings: { ...state.settings, showMore } })); // whether it can be remembered or not
      return change({ showMore });
    },
    reading: (reading: 'read' | 'markdown'): void => store.set((state) => ({ ...state, reading })),

    async open(path: string): Promise<void> {
      await keeper.flush();
      await openOwnPage(path);
      window.close();
    },

    flush: (): Promise<void> => keeper.flush(),
    leave: (): Promise<void> => keeper.leave(),
  };
}
