// A post's text is a stranger's: what of it reaches the preview's frame, through the reader of Markdown and through the cleaning.
import { expect, test, vi } from 'vitest';
import { markdownHtml } from '../../../src/app/ui/markdown-html.ts';
import { previewDocument } from '../../../src/app/ui/preview-document.ts';

vi.mock('../../../src/edge/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

const shown = (markdown: string, images = false): Document =>
  new DOMParser().parseFromString(previewDocument(markdownHtml(markdown), { images, lang: 'en' }), 'text/html');

/** All that could run, load, lead away or take input. */
const HARMFUL = [
  ...['script', 'iframe', 'frame', 'object', 'embed', 'svg', 'form', 'input', 'button', 'textarea', 'select', 'base', 'link'],
  ...['video', 'audio', 'source', 'template', 'style', 'meta'],
  ...['src', 'srcset', 'href', 'poster', 'background', 'action', 'formaction', 'ping', 'style', 'name', 'usemap'].map(
    (it) => `[${it}]`,
  ),
].join();

/** The policy, the referrer, the title and the style sheet. */
const OUR_HEAD = 4;

const harmIn = (page: Document): string[] => [
  ...[...page.body.querySelectorAll(HARMFUL)].map(({ outerHTML }) => outerHTML),
  ...[...page.body.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => /^on|:href$/i.test(name)).map(({ name }) => name),
  ),
];

test.each([
  '<script>top.hit = 1</script>',
  '<scr<script>ipt>top.hit = 1</script>',
  '<iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object><embed src="https://evil.example/">',
  '[click](javascript:alert(1)) <javascript:alert(1)> [data](data:text/html,<script>alert(1)</script>)',
  '<a href="https://evil.example/" ping="https://evil.example/" target="_top">away</a>',
  '![pixel](https://evil.example/pixel.gif) <img src="https://evil.example/a" srcset="https://evil.example/b 2x" onerror="alert(1)">',
  '![x](x"onerror="alert(1))',
  '<picture><source srcset="https://evil.example/a"><img alt="a"></picture><video poster="https://evil.example/a"></video>',
  '<style>@import "https://evil.example/"; body { background: url(https://evil.example/) }</style>',
  '<p style="background: url(https://evil.example/)">text</p><table background="https://evil.example/"><tr><td>1</td></tr></table>',
  '<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
  '<svg onload="alert(1)"><image href="https://evil.example/"/><use href="https://evil.example/#a"/></svg>',
  '<math href="https://evil.example/"><mtext><a xlink:href="https://evil.example/">m</a></mtext></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<form action="https://evil.example/"><input name="q" autofocus onfocus="alert(1)"><button formaction="javascript:1">Go</button></form>',
  '<details open ontoggle="alert(1)"><summary>s</summary></details><map name="m"><area href="https://evil.example/"></map>',
  '<template><script>alert(1)</script></template><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
])('nothing of %j runs, loads or leads away', (markdown) => {
  const page = shown(`Words before.\n\n${markdown}\n\nWords after.`);
  expect(page.head.children).toHaveLength(OUR_HEAD);
  expect(harmIn(page)).toEqual([]);
  expect(page.body.textContent).toContain('Words before.');
});

test('the page’s own policy comes before all else: nothing loads, and images only after a person asked', () => {
  const [closed, open] = [shown('![a](https://news.example/a.jpg)'), shown('![a](https://news.example/a.jpg)', true)];
  const policy = (page: Document) => page.querySelector('head > meta:first-child[http-equiv="Content-Security-Policy"]');
  expect(policy(closed)?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect(policy(open)?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:");
  expect(closed.querySelectorAll('img')).toHaveLength(0);
  expect([...open.querySelectorAll('[src]')].map((it) => it.outerHTML)).toEqual([
    '<img src="https://news.example/a.jpg" alt="a">',
  ]);
  for (const page of [closed, open])
    expect(page.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe('no-referrer');
});
