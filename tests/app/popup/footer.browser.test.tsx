// The buttons of the popup's foot under a hand that clicks twice.
import { createRef, render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/popup/actions.ts';
import { Footer } from '../../../src/app/popup/footer.tsx';
import { formOf } from '../../../src/app/popup/form.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { clip } from './posts.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

test.each([
  ['save', 'main'],
  ['download', 'download'],
])('a double click on %s asks once, two clicks ask twice', (id, verb) => {
  const screen = document.body.appendChild(document.createElement('div'));
  const asked: string[] = [];
  const actions = new Proxy({}, { get: (_none, name) => () => asked.push(String(name)) }) as Actions; // whatever is called is there
  const props = {
    named: false,
    hidden: false,
    settings: DEFAULT_SETTINGS,
    busy: false,
    actions,
    saveRef: createRef<HTMLButtonElement>(),
  };
  render(<Footer {...props} form={formOf(clip({})).form} />, screen);
  const click = (detail: number) =>
    screen.querySelector(`#${id}`)?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  click(1);
  click(2); // the browser counts: the second of a double click
  expect(asked).toEqual([verb]);
  click(1);
  click(0); // by the keyboard
  expect(asked).toEqual([verb, verb, verb]);
  render(null, screen);
  screen.remove();
});
