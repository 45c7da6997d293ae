// What is offered where a page gave no post: never a way that leads nowhere.
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/popup/actions.ts';
import { FailedView } from '../../../src/app/popup/failed-view.tsx';
import type { Take } from '../../../src/core/take.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

function offered(
  take: Take,
  detail: string | null = null,
): { readonly said: string; readonly ways: readonly string[]; readonly focus: string } {
  const screen = document.body.appendChild(document.createElement('div'));
  const failure = { kind: 'no-article', detail } as const;
  render(<FailedView failure={failure} take={take} tabTitle={null} actions={{} as Actions} />, screen); // nothing is clicked
  const seen = {
    said: screen.querySelector('h1')?.textContent ?? '',
    ways: [...screen.querySelectorAll('button')].map(({ id }) => id),
    focus: document.activeElement?.id ?? '',
  };
  render(null, screen);
  screen.remove();
  return seen;
}

test('a page without an article: the selection where there is one, and first; else it is no way out', () => {
  expect(offered('article', 'selected')).toEqual({
    said: 'No article found on this page.',
    ways: ['use-selection', 'whole-page', 'point'],
    focus: 'use-selection',
  });
  expect(offered('article')).toEqual({
    said: 'No article found on this page.',
    ways: ['whole-page', 'point'],
    focus: 'whole-page',
  });
  expect(offered('selection')).toEqual({
    said: 'No text is selected on this page.',
    ways: ['whole-page', 'point'],
    focus: 'whole-page',
  });
});
