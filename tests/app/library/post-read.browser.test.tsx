// The images of a post as one reads it: away until asked for, whether the post came from a page or from a file.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PostRead } from '../../../src/app/library/post-read.tsx';
import type { Article } from '../../../src/core/article.ts';
import type { Post } from '../../../src/core/post.ts';
import { article, post } from '../popup/posts.ts';

vi.mock('../../../src/edge/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, values: readonly string[]) => (key === 'ui_locale' ? 'en' : `${key} ${values.join(' ')}`.trim()),
      getUILanguage: () => 'en',
    },
  },
}));

let screen: HTMLElement;
beforeEach(() => {
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, screen);
  screen.remove();
});

const markdown =
  'One ![a](https://news.example/a.jpg), two <img src="https://news.example/b.jpg">, and `![none](x.jpg)` is code.';
const CASES: readonly (readonly [string, Partial<Post>, Article | null, string | null])[] = [
  ['of a file, in Markdown', { body: markdown }, null, 'popup_imagesShow_other 2'],
  [
    'of a file, in HTML',
    { bodyKind: 'html', body: '<p><img src="https://news.example/a.jpg"></p>' },
    null,
    'popup_imagesShow_one 1',
  ],
  ['of a file, without images', {}, null, null],
  ['of a page, as it was captured', {}, article({ images: 3 }), 'popup_imagesShow_other 3'],
  ['of a page, out of which a person took the images', { body: 'Nothing but words.' }, article({ images: 3 }), null],
];

test.each(CASES)('a post %s', async (_what, values, captured, label) => {
  render(<PostRead post={post(values)} article={captured} />, screen);
  await expect.poll(() => screen.querySelector('iframe')?.getAttribute('srcdoc') ?? '').toContain('<body');
  await expect.poll(() => screen.querySelector('#images')?.textContent ?? null).toBe(label);
});
