// What is asked before a folder is connected: only what the chosen format has a place for.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { CandidatePanel } from '../../../src/app/library/folder-candidate.tsx';
import type { Candidate } from '../../../src/app/library/folder-state.ts';
import type { PresetName } from '../../../src/core/post.ts';
import { NOTHING_FOUND } from '../../../src/core/sync/inspect.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, screen));

const TABLE: readonly (readonly [PresetName, boolean, string])[] = [
  ['jekyll', true, 'html'],
  ['obsidian', false, 'html'],
  ['hugo', false, 'markdown'], // it shows no other
  ['fragment', false, 'html'],
];

test.each(TABLE)('%s: a line about comments %j, the text as %s', (preset, asksForComments, shown) => {
  const prospect = { goesOn: false, missing: 0, deleted: 0, written: 1, linked: 0, taken: 0, revived: 0 };
  const habits = { preset, bodyKind: 'html', comments: false, pattern: null } as const;
  const candidate: Candidate = {
    picked: { name: 'vault' } as FileSystemDirectoryHandle, // nothing else of it is looked at
    below: '',
    site: null,
    looked: { done: 0, of: 0 },
    found: { inspection: NOTHING_FOUND, prospect, habits },
  };
  render(<CandidatePanel candidate={candidate} actions={{} as Actions /* nothing is clicked */} />, screen);
  expect(screen.querySelector('#folder-comments') !== null).toBe(asksForComments);
  const body = screen.querySelector<HTMLSelectElement>('#folder-body');
  expect(body?.value).toBe(shown);
  expect(body?.querySelector<HTMLOptionElement>('[value="html"]')?.disabled).toBe(preset === 'hugo');
});
