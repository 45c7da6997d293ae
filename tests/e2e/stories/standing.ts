import type { PopupDriver } from '../drive/driver.ts';
import { reaches } from './journey.ts';

/**
 * Called where something may die: may end it all by throwing, or answer the popup in which the person goes on when the one there was is
 * gone with whatever died.
 */
export type At<P> = (point: P, popup: PopupDriver) => Promise<PopupDriver | undefined>;

/** How the next popup tells that a post, changes of one or an update still have to be saved. */
export const UNSAVED = `document.body.dataset.state === 'ready'`;
export const UNCHANGED = `!!document.querySelector('#discard')`;
export const NOT_UPDATED = `document.body.dataset.state === 'changed'`;

/** The popup in which a person stands, from one death to the next. */
export function standing<P>(first: PopupDriver, at: At<P>) {
  let popup = first;
  /** Stands at a point; answers whether something died there, and the popup is another one. */
  const stand = async (point: P): Promise<boolean> => {
    const next = await at(point, popup);
    popup = next ?? popup;
    return next !== undefined;
  };
  return {
    popup: () => popup,
    open: (next: PopupDriver): void => {
      popup = next;
    },
    stand,
    /** Presses a button and waits for what it leads to. Where something died it has happened or it has not, and then it is pressed again. */
    press: async (button: string, point: P, undone: string): Promise<void> => {
      await popup.click(button);
      if (!(await stand(point))) return void (await reaches(popup, 'saved'));
      await reaches(popup, 'ready', 'already', 'changed');
      await popup.click(button, `!(${undone})`); // from the popup that is gone it may come through at any moment
      // A saved post with changes that are not saved is "already" too: before the click and while it is at work.
      await popup.waitFor(`['saved', 'already'].includes(document.body.dataset.state) && !(${undone})`);
    },
  };
}
