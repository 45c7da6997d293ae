// Pointing at a block: true keys and a true mouse count, the page hears nothing of them, and is as it was when it ends.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pickBlock } from '../../../src/page/pick/pick-block.ts';

const WORDS = { hint: 'Point and click', lang: 'en', dir: 'ltr' };

let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('div');
  stage.innerHTML = `<section id="outer" style="position:fixed;inset:0;background:white"><article id="middle"><p id="inner">A word in <a id="link" href="#x">a link</a></p><button id="button">Page</button></article></section>`;
  document.body.append(stage);
});
afterEach(() => stage.remove());

const isOn = (): boolean => document.querySelector('[popover]') !== null;
const start = (stop = new AbortController()): Promise<Element | null> => pickBlock(document, WORDS, stop.signal);
const at = (selector: string): { x: number; y: number } => {
  const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
/** A true click over the place of an element; the outline lies on top of it. */
const clickOver = async (selector: string): Promise<void> => {
  const host = document.querySelector('[popover]');
  if (host) await userEvent.click(host, { position: at(selector) });
};

test('a click takes the block under it, a word in a link its paragraph; the page hears nothing', async () => {
  let heard = 0;
  const hear = (): void => {
    heard += 1;
  };
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown']) document.addEventListener(type, hear);
  const before = document.documentElement.outerHTML;
  const picked = start();
  await clickOver('#link');
  expect((await picked)?.id).toBe('inner');
  expect([heard, location.hash, isOn(), document.documentElement.outerHTML]).toEqual([0, '', false, before]);
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown']) document.removeEventListener(type, hear);
});

test('keys grow and shrink it again to where it came from, and Enter takes', async () => {
  const button = document.querySelector<HTMLElement>('#button');
  button?.focus();
  const picked = start();
  const host = document.querySelector('[popover]');
  if (host) await userEvent.hover(host, { position: at('#inner') });
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}{Enter}');
  expect((await picked)?.id).toBe('middle');
  expect(document.activeElement).toBe(button);
});

test('shrinking goes to the part that says most', async () => {
  const picked = start();
  const host = document.querySelector('[popover]');
  if (host) await userEvent.hover(host, { position: at('#inner') });
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  expect((await picked)?.id).toBe('inner');
});

test('Escape lets it be', async () => {
  const picked = start();
  await userEvent.keyboard('{Escape}');
  expect(await picked).toBeNull();
  expect(isOn()).toBe(false);
});

test('what the page makes up is no choice; from outside it can be ended', async () => {
  const stop = new AbortController();
  const picked = start(stop);
  for (const target of [document.querySelector('[popover]'), document.querySelector('#inner'), window]) {
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 5 }));
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  }
  expect(isOn()).toBe(true);
  stop.abort();
  expect(await picked).toBeNull();
});

test('a page that takes the outline off has its mouse and keys back', async () => {
  const picked = start();
  document.querySelector('[popover]')?.remove();
  await userEvent.keyboard('{ArrowUp}');
  expect(await picked).toBeNull();
});

test('no rule of the page hides it, none of its names is in the way, and its inside stays closed', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('div, [popover] { display: none !important; opacity: 0 !important; transform: scale(0) !important }');
  document.adoptedStyleSheets = [sheet];
  stage.insertAdjacentHTML(
    'beforeend',
    '<img name="createElement"><img name="elementFromPoint"><form name="querySelector"></form>',
  );
  const picked = start();
  const host = document.documentElement.querySelector(':scope > [popover]');
  expect(host?.shadowRoot).toBeNull();
  expect(host?.getBoundingClientRect().width).toBe(innerWidth);
  expect(host && getComputedStyle(host).opacity).toBe('1');
  document.adoptedStyleSheets = [];
  stage.lastElementChild?.remove(); // the form, which the test's own driver stumbles over
  await userEvent.keyboard('{Escape}');
  expect(await picked).toBeNull();
});
