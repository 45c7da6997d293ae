// What the popup marks beside a value: a guess, another day, and whether More was left open.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/popup/actions.ts';
import { formOf } from '../../../src/app/popup/form.ts';
import { PopupView } from '../../../src/app/popup/popup-view.tsx';
import type { Clip } from '../../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { article, clip, post } from './posts.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let screen: HTMLElement;
let asked: unknown[][] = [];
const actions = { showMore: (open: boolean) => asked.push(['showMore', open]) } as unknown as Actions; // all that is clicked here

beforeEach(() => {
  asked = [];
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, screen);
  screen.remove();
});

function drawForm(answer: Partial<Clip>, settings = DEFAULT_SETTINGS): void {
  const { form, notice } = formOf(clip(answer));
  const view = { kind: 'form', form, notice } as const;
  const state = { tabId: 1, tabTitle: '', view, settings, busy: false, reading: 'markdown', showDifferences: false } as const;
  render(<PopupView state={state} actions={actions} />, screen);
}
const words = (selector: string): string => screen.querySelector(selector)?.textContent ?? '';
const field = (selector: string): HTMLElement => {
  const found = screen.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
test('a source that is written from right to left stays in its place in the line', () => {
  drawForm({ post: post({ source: 'صحيفة الميناء' }) });
  document.documentElement.dir = 'ltr';
  const line = field('.facts-text');
  const at = (text: string): number => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const index = node.textContent?.indexOf(text) ?? -1;
      if (index < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      return range.getBoundingClientRect().left;
    }
    throw new Error(`no ${text}`);
  };
  const places = ['صحيفة', 'Mar', '+01:00', 'words'].map(at);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

const draft = {
  id: 'd1',
  key: 'k',
  scope: 'article',
  pageUrl: 'https://harbour.example/ferry',
  capturedTitle: 'The ferry returns',
  fields: {},
  entryId: null,
  post: post(),
  article: article(),
  changedAt: '2026-03-06T08:00:00.000Z',
} as const;

test('a value that no line of the page says is marked as guessed, until the person wrote it', () => {
  const nameless = article({ author: null, candidates: { title: [], author: [], source: [], date: [] } });
  drawForm({ article: nameless, post: post({ author: 'Harbour Times' }) }); // the source stands in
  expect(words('.field:has(#author) .from')).toBe('guessed');
  drawForm({ article: nameless, draft: { ...draft, fields: { author: 'Me' } } });
  expect(words('.field:has(#author) .from')).toBe('yours');
});

test('a zone that the page does not say is marked beside the date', () => {
  drawForm({ article: article({ zoneGuessed: true }) });
  expect(words('#facts')).toContain('Mar 4, 2026, 07:15 +01:00 (zone guessed)');
  drawForm({});
  expect(words('#facts')).toContain('07:15 +01:00 · ');
});

test.each([
  ['the day before, where the reader is', '2026-03-05T23:30:00.000Z', 60, 'dated Mar 5 (UTC)'],
  ['the day after', '2026-03-05T03:30:00.000Z', -300, 'dated Mar 5 (UTC)'],
  ['the same day', '2026-03-05T12:00:00.000Z', 60, ''],
  ['no zone', '2026-03-05T23:30:00.000Z', null, ''],
])('the name’s day is UTC’s; where that is %s, it says so', (_what, date, zone, said) => {
  drawForm({ post: post({ date, zone }) });
  expect(words('#file-name')).toMatch(/^2026-03-05-/);
  expect(words('.dated')).toBe(said);
});

test('More is closed at first, and as the person left it afterwards', () => {
  drawForm({});
  expect([field('#url').checkVisibility(), field('#more').getAttribute('aria-expanded')]).toEqual([false, 'false']);
  field('#more').click();
  expect(asked).toEqual([['showMore', true]]);
  drawForm({}, { ...DEFAULT_SETTINGS, showMore: true });
  expect([field('#url').checkVisibility(), field('#more').getAttribute('aria-expanded')]).toEqual([true, 'true']);
});

test.each([
  ['a site', 'https://harbour.example/ferry', true],
  ['the sample article, which is no site', 'https://clippost.example/en/night-ferry', false],
])('another text is offered for always on %s', (_what, pageUrl, offered) => {
  drawForm({ article: article({ pageUrl, take: 'column' }) });
  expect(screen.querySelector('#site-take') !== null).toBe(offered);
});
