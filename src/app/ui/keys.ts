/**
 * True for an Enter that means Enter. The one that ends an input-method composition (pinyin, kana) does not:
 * browsers tell it by `isComposing`, by key code 229, or by one of the two only.
 */
export const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;

/** Ctrl on most keyboards, ⌘ on a Mac. */
export const hasCommand = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

/** True where typing goes into text that has an undo of its own. */
export const isTextTarget = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['button', 'checkbox', 'radio'].includes(target.type));
