// What a person writes between the two versions of a conflict is an edit that is not saved: it outlives the files and the tab.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listDrafts, putDraft } from '../../../src/edge/library.ts';
import { BODY, decideScreen, eventually } from './decide-screen.tsx';
import { edit, stored, unwrap } from './real-folder.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let on: Awaited<ReturnType<typeof decideScreen>>;
beforeEach(async () => {
  on = await decideScreen();
});
afterEach(() => on.end());

test('what the person writes themselves outlives a file that changes meanwhile, also to something that cannot be read for a moment', async () => {
  const { folder, screen, drawDecision, there, press, field, type, onlyFile, rewrite, written } = on;
  const [name, text] = [await rewrite(/^title: .*$/m, 'title: "Theirs"'), (await onlyFile())[1]];
  await edit({ title: 'Ours' });
  await drawDecision();
  await press('#title-own');
  await type('#title-text', 'Both of us');
  await rewrite('"Theirs"', '"Later"');
  await press('#use-version:not(:disabled)');
  await there('[role=alert]');
  await eventually(() => expect(screen.textContent).toContain('Later'));
  expect((await field('#title-text')).value).toBe('Both of us');
  await folder.write(name, '');
  await drawDecision();
  await there('#write-over');
  await folder.write(name, text.replace('"Theirs"', '"Latest"'));
  await drawDecision();
  expect((await field('#title-text')).value).toBe('Both of us');
  await press('#use-version:not(:disabled)');
  await eventually(() => expect(written()).toEqual({}));
  expect((await stored()).post.title).toBe('Both of us');
});

test('what the person writes themselves is there again when the tab was closed, and ends with the decision', async () => {
  const { drawDecision, press, field, type, rewrite, closeTab } = on;
  await rewrite(/^title: .*$/m, 'title: "Theirs"');
  await rewrite('Second paragraph.', 'Second paragraph, by hand.');
  await edit({ title: 'Ours', body: BODY.replace('Second', 'The second') });
  await drawDecision();
  await press('#title-own');
  await type('#title-text', 'Both of');
  await eventually(async () => expect(unwrap(await listDrafts())).toMatchObject([{ fields: { title: 'Both of' } }]));
  await type('#title-text', 'Both of us');
  await press('#write-body');
  await type('#body-text', 'Third text.');
  closeTab();
  await drawDecision();
  expect((await field('#title-text')).value).toBe('Both of us');
  await press('#body-ours');
  await press('#write-body'); // looked at another side, and back
  expect((await field('#body-text')).value).toBe('Third text.');
  await press('#use-version:not(:disabled)');
  await eventually(async () => expect((await stored()).post).toMatchObject({ title: 'Both of us', body: 'Third text.' }));
  await eventually(async () => expect(unwrap(await listDrafts())).toEqual([]));
});

test('a decision against what was typed ends just that: what was typed of other fields stays', async () => {
  const { drawDecision, press, field, rewrite } = on;
  await rewrite(/^title: .*$/m, 'title: "Theirs"');
  await edit({ title: 'Ours' });
  const now = await stored();
  await putDraft({
    id: 'd1',
    key: now.key,
    scope: now.scope,
    pageUrl: now.post.url,
    capturedTitle: null,
    fields: { title: 'Typed', author: 'Typed author' },
    entryId: now.id,
    post: { ...now.post, title: 'Typed', author: 'Typed author' },
    article: now.article,
    changedAt: now.changedAt,
  });
  const { decided } = await drawDecision();
  expect((await field('#title-text')).value).toBe('Typed');
  await press('#title-theirs');
  await press('#use-version:not(:disabled)');
  await eventually(() => expect(decided).toHaveBeenCalledOnce());
  expect((await stored()).post.title).toBe('Theirs');
  const drafts = unwrap(await listDrafts());
  expect(drafts).toMatchObject([{ id: 'd1', fields: { author: 'Typed author' }, post: { title: 'Theirs' } }]);
  expect(drafts[0]?.fields).not.toHaveProperty('title');
});
