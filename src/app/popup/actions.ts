import { withField } from '../../core/edit.ts';
import type { PostField } from '../../core/entry.ts';
import type { Post } from '../../core/post.ts';
import { createDesk } from './desk.ts';
import { fileActions } from './file-actions.ts';
import { mainAction } from './form.ts';
import { pageActions } from './page-actions.ts';
import { saveActions } from './save-actions.ts';
import type { Store } from './store.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything a person can do in the popup. */
export function createActions(store: Store) {
  const desk = createDesk(store);
  const saving = saveActions(desk);
  const paging = pageActions(desk);
  return {
    ...saving,
    ...paging,
    ...fileActions(desk),

    editField(field: PostField, values: Partial<Post>): void {
      const current = desk.form();
      if (current !== null) desk.touch(withField(current, field, values));
    },

    dismiss: (): void => desk.notify({ kind: 'none' }),

    /** Whatever the main button says at the moment it is pressed. */
    main(): Promise<void> {
      const current = desk.form();
      if (current === null || mainAction(current) !== 'open') return saving.save();
      return paging.open(current.entry === null ? 'library.html' : `library.html?entry=${current.entry.id}`);
    },
  };
}
