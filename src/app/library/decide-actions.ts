import { ask } from '../../edge/wire.ts';
import { madeTexts } from '../ui/made-texts.ts';
import { undecidedLines } from './folder-state.ts';
import type { Kit } from './kit.ts';
import { openedEntry } from './state.ts';

/** What follows when a person has decided: a sync, and the post as it is now. An earlier file can be taken back as well. */
export function createDecideActions({ store, shelf, notify, fail, alone, told, go }: Kit, sync: () => Promise<void>) {
  async function decided(): Promise<void> {
    const { open } = store.get().place;
    await sync();
    const { place, folder } = store.get();
    if (place.open?.id !== open?.id || undecidedLines(folder).some((line) => line.id === open?.id)) return;
    go({ view: 'read' }, true);
    notify({ kind: 'decided' });
    // The button that was pressed is gone with the view: what happened is read, and is the next stop.
    requestAnimationFrame(() => document.getElementById('state')?.focus());
  }
  /** The post says again what an earlier file of it said; what it says now becomes a version. */
  const restoreFile = (text: string): Promise<void> =>
    alone(async (state) => {
      const entry = openedEntry(state);
      if (entry === null) return;
      const { postOfFile } = await import('./post-of-file.ts');
      const post = postOfFile(entry.post, text, state.folder.row?.preset ?? state.settings.preset);
      if (post === null) return fail({ kind: 'post-unreadable', detail: null });
      const saved = told(
        await ask('save', {
          requestId: crypto.randomUUID(),
          mode: 'edit',
          post,
          article: entry.article,
          scope: entry.scope,
          entry: { id: entry.id, rev: entry.rev },
          draftId: null,
          made: await madeTexts(entry, post, state.settings),
        }),
      );
      if (saved === null) return;
      await shelf.refreshEntry(entry.id);
      notify({ kind: 'version-restored', at: { id: entry.id, rev: saved.entry.rev } });
    });

  return { decided, restoreFile };
}
