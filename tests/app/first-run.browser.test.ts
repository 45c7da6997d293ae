// The first page a person sees: the key that is really bound, three pictures of the real thing, and the ways on.
import { afterEach, expect, test, vi } from 'vitest';
import { restart } from './pretend-browser.ts';

vi.mock('../../src/edge/browser.ts', async () => (await import('./pretend-browser.ts')).mocked);

let screen: HTMLElement;
let openings = 0;
async function openPage(): Promise<void> {
  screen = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'first-run' }));
  delete document.body.dataset.ready;
  openings += 1;
  await import(/* @vite-ignore */ `/src/app/first-run/first-run.tsx?opening=${openings}`); // its main runs as it is read
  await expect.poll(() => document.body.dataset.ready).toBe('true');
}
afterEach(() => screen.remove());

const shortcut = (keys: string) => ({ name: '_execute_action', description: '', shortcut: keys });

test('the key is the one that the browser bound', async () => {
  restart({ keys: [{ ...shortcut('Ctrl+Q'), name: 'quick-clip' }, shortcut('⌥⇧K')] });
  await openPage();
  expect(screen.querySelector('#shortcut')?.textContent).toBe('Or press ⌥⇧K. ');
  expect(screen.querySelector('#no-key')).toBeNull();
});

test('without a key that is said, with the way to one', async () => {
  restart({ keys: [shortcut('')] });
  await openPage();
  expect(screen.querySelector('#shortcut')).toBeNull();
  expect(screen.querySelector<HTMLAnchorElement>('#no-key a')?.getAttribute('href')).toBe('settings.html');
});

const picture = async (name: string): Promise<readonly [number, number]> => {
  const image = Object.assign(new Image(), { src: `/public/${name}` });
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
};

test.each(['/public/', 'moz-extension://ours/'])(
  'three pictures of the real thing, each in its size, in light and dark: %s',
  async (base) => {
    restart({ base });
    await openPage();
    const shown = [...screen.querySelectorAll('picture')];
    expect(shown).toHaveLength(3);
    for (const it of shown) {
      const image = it.querySelector('img');
      const size = ['width', 'height'].map((side) => Number(image?.getAttribute(side)));
      expect(image?.alt).not.toBe('');
      for (const name of [image?.getAttribute('src') ?? '', it.querySelector('source')?.srcset ?? ''])
        expect(await picture(name), name).toEqual(size);
    }
    expect(shown[0]?.innerHTML).toContain(base.startsWith('moz') ? 'toolbar-firefox-' : 'toolbar-chromium-');
  },
);

test('the sample article, the library and the settings are one click away', async () => {
  restart();
  await openPage();
  expect(['#sample', '#library', '#settings'].map((id) => screen.querySelector(id)?.getAttribute('href'))).toEqual([
    'sample.html',
    'library.html',
    'settings.html',
  ]);
});
