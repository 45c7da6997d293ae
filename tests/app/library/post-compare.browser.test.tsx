// What an earlier version says otherwise than the present one, as the pane draws it.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PostCompare } from '../../../src/app/library/post-compare.tsx';
import { post } from '../popup/posts.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let screen: HTMLElement;
beforeEach(() => {
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, screen);
  screen.remove();
});

/** Field → what each side says, and in brackets what the other one does not. */
const seen = (): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...screen.querySelectorAll<HTMLElement>('[data-field]')].map((field) => {
      for (const mark of field.querySelectorAll('mark')) mark.textContent = `[${mark.textContent}]`;
      const said = [...field.querySelectorAll('.side-text, .same')].map((it) => it.textContent.trim());
      return [field.dataset.field ?? '', said];
    }),
  );

test('only what differs: words are marked, in Chinese too, and paragraphs that are the same stand once', () => {
  const earlier = post({ title: '新桥今天通车', author: 'Mira Okafor', body: '第一段。\n\n市长说用了三年。\n\nThe end.' });
  const now = post({
    title: '新桥昨天通车',
    author: 'Mira Okafor',
    body: '第一段。\n\n市长说用了四年。\n\nThe end.\n\nOne more.',
  });
  render(<PostCompare earlier={earlier} now={now} />, screen);
  expect(seen()).toEqual({
    title: ['新桥[今天]通车', '新桥[昨天]通车'],
    body: ['第一段。', '市长说用了[三年]。', '市长说用了[四年]。', 'The end.', '(nothing)', '[One more.]'],
  });
  expect([...screen.querySelectorAll('.two:first-of-type .side-head')].slice(0, 2).map((it) => it.textContent)).toEqual([
    'Earlier version',
    'Current version',
  ]);
});

test.each([
  ['source', { source: 'Old Harbour' }, ['[Old ]Harbour', 'Harbour [Times]']],
  ['date', { date: '2026-03-04T07:15:00.000Z' }, ['Mar 4, 2026, [08]:15 +01:00', 'Mar 4, 2026, [07]:15 +01:00']],
  ['description', { description: 'A lead' }, ['[A lead]', '(nothing)']],
  ['tags', { tags: ['Harbour Times', 'sea'] }, ['Harbour Times[, sea]', 'Harbour Times']],
  ['extra', { extra: ['layout: post'] }, ['[layout: post]', '(nothing)']],
  [
    'body',
    { bodyKind: 'html', body: '<p>At ten.</p>' } as const,
    ['[<p>]At ten.[</p>]', 'At ten [the last car rolls on board].'],
  ],
])('%s', (field, values, said) => {
  render(<PostCompare earlier={post(values)} now={post()} />, screen);
  expect(seen()).toEqual({ [field]: said });
});

test('two that say the same are told so', () => {
  render(<PostCompare earlier={post({ clippedAt: null })} now={post()} />, screen);
  expect(screen.textContent).toBe('It says the same as the current version.');
});
