import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../../src/app/ui/keep-focus.ts';

let screen: HTMLElement;
const it = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};
beforeEach(() => {
  screen = document.body.appendChild(document.createElement('div'));
  screen.innerHTML =
    '<p id="state" tabindex="-1"></p><p><button id="discard">Discard</button></p><button id="other">Other</button>';
  keepFocus(screen, (gone) => (gone.id === 'discard' ? it('state') : null));
});
afterEach(() => screen.remove());

/** After whatever is done after the next drawing. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

test('where the button was that is gone now, the keyboard goes on', async () => {
  it('discard').focus();
  it('discard').parentElement?.remove();
  await expect.poll(() => document.activeElement?.id).toBe('state');
});

test('who has a better place for it comes first', async () => {
  it('discard').focus();
  it('discard').remove();
  it('other').focus();
  await drawn();
  expect(document.activeElement?.id).toBe('other');
});

test('somebody who was nowhere stays there, whatever else goes', async () => {
  it('discard').focus();
  it('discard').blur();
  document.body.click();
  it('discard').remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
});
