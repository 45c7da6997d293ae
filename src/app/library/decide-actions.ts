import { undecidedLines } from './folder-state.ts';
import type { Kit } from './kit.ts';

/** What follows when a person has decided: a sync, and the post as it is now. */
export function createDecideActions({ store, notify, go }: Kit, sync: () => Promise<void>) {
  async function decided(): Promise<void> {
    const { open } = store.get().place;
    await sync();
    const { place, folder } = store.get();
    if (place.open?.id !== open?.id || undecidedLines(folder).some((line) => line.id === open?.id)) return;
    go({ view: 'read' }, true);
    notify({ kind: 'decided' });
  }
  return { decided };
}
