// A page without its script (a part of it is gone, or the disk is): not a bare frame for ever, but a sentence, which no page that works ever
// shows.
import { deleteDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { show } from '../../src/app/popup/show.tsx';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import { restart } from './pretend-browser.ts';

vi.mock('../../src/edge/browser.ts', async () => (await import('./pretend-browser.ts')).mocked);

const files = import.meta.glob<string>('../../src/app/*/*.html', { query: '?raw', import: 'default', eager: true });
const styles = import.meta.glob<string>('../../src/app/ui/{tokens,bare}.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The page as it stands in its file; the build links the styles that its script names. */
function withoutScript(name: string): string {
  const html = files[`../../src/app/${name}/${name}.html`] ?? '';
  const bare = html.replace(/<script.*<\/script>/, '');
  expect(bare).not.toBe(html);
  return name === 'popup' ? bare : bare.replace('</head>', `<style>${Object.values(styles).join('\n')}</style></head>`);
}
const PAGES = ['popup', 'library', 'settings', 'first-run'];

test.each(PAGES)('%s: after some seconds without a script there is a sentence, in two languages', async (name) => {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = withoutScript(name);
  document.body.append(frame);
  await loaded;
  const inside = frame.contentDocument ?? document;
  const line = inside.querySelector('#bare');
  const seen = (): string => (line === null ? 'none' : (inside.defaultView ?? window).getComputedStyle(line).visibility);
  expect(seen()).toBe('hidden');
  const [waiting] = inside.getAnimations();
  expect(waiting?.effect?.getTiming().delay).toBeGreaterThanOrEqual(3000); // a slow start is none
  waiting?.finish();
  expect(seen()).toBe('visible');
  expect(line?.textContent).toMatch(/restart the browser\. Do not remove Clippost.*重启浏览器。不要移除 Clippost/s);
  frame.remove();
});

const standing = (name: string): void => {
  document.body.innerHTML = new DOMParser().parseFromString(withoutScript(name), 'text/html').body.innerHTML;
  expect(document.querySelector('#bare')).not.toBeNull();
};

test('the popup’s script takes the sentence away before anything else', () => {
  standing('popup');
  const never = new Promise<never>(() => undefined);
  void show({ tab: never, clipped: never, quick: never, settings: never });
  expect(document.querySelector('#bare')).toBeNull();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

test.each(PAGES.slice(1))('%s: what is drawn takes the sentence away', async (name) => {
  restart();
  standing(name);
  delete document.body.dataset.ready;
  await import(/* @vite-ignore */ `/src/app/${name}/${name}.tsx?opening=bare`); // its main runs as it is read
  await expect.poll(() => document.body.dataset.ready).toBe('true');
  expect(document.querySelector('#bare')).toBeNull();
  document.body.replaceChildren();
  if (name === 'library') await deleteDB(DATABASE_NAME);
});
