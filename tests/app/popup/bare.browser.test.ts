// The popup without its script (a part of it is gone, or the disk is): not a bare frame for ever, but a sentence, which no popup that works ever shows.
import { expect, test, vi } from 'vitest';
import { show } from '../../../src/app/popup/show.tsx';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const [html = ''] = Object.values(
  import.meta.glob<string>('../../../src/app/popup/popup.html', { query: '?raw', import: 'default', eager: true }),
);
const withoutScript = html.replace(/<script.*<\/script>/, '');

test('after some seconds without a script there is a sentence, in two languages', async () => {
  expect(withoutScript).not.toBe(html);
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = withoutScript;
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
  expect(line?.textContent).toMatch(/restart the browser.*重启浏览器/s);
  frame.remove();
});

test('the script takes the sentence away before anything else', () => {
  document.body.innerHTML = new DOMParser().parseFromString(withoutScript, 'text/html').body.innerHTML;
  expect(document.querySelector('#bare')).not.toBeNull();
  const never = new Promise<never>(() => undefined);
  void show({ tab: never, clipped: never, quick: never, settings: never });
  expect(document.querySelector('#bare')).toBeNull();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});
