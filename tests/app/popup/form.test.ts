// What the popup shows for what it knows: whose fields, which main action, and that nothing typed is ever replaced.
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/app/popup/draft-of-form.ts';
import {
  bodyIsByHand,
  bodySource,
  discarded,
  type Form,
  formOf,
  mainAction,
  overEntry,
  overPage,
  sayItIsTheSame,
  withBodyOf,
  withEditsSince,
  withKind,
} from '../../../src/app/popup/form.ts';
import { stateName } from '../../../src/app/popup/state.ts';
import { postOfEdit, withField } from '../../../src/core/edit.ts';
import type { PostField } from '../../../src/core/entry.ts';
import type { Post } from '../../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { article, clip, entry, post } from './posts.ts';

const existing = (changed: readonly 'title'[], samePage = true) => ({
  entry: entry({ post: post({ author: 'My own words' }) }),
  comparison: { changed, samePage },
  canUndo: false,
});
const draft = (values = {}) => ({
  ...draftOf(withField(formOf(clip()).form, 'title', { title: 'Mine' }), 'd1', '2026-03-06T09:00:00.000Z'),
  ...values,
});
const name = (form: Form) =>
  stateName({
    tabId: 1,
    tabTitle: null,
    view: { kind: 'form', form, notice: { kind: 'none' } },
    settings: DEFAULT_SETTINGS,
    busy: false,
    reading: 'read',
    showDifferences: false,
  });

describe('a fresh capture', () => {
  test.each([
    ['new page', clip(), 'ready', 'save', 'Mira Okafor'],
    ['saved, unchanged', clip({ existing: existing([]) }), 'already', 'open', 'My own words'],
    ['saved, page changed', clip({ existing: existing(['title']) }), 'changed', 'update', 'My own words'],
    ['another page under the key', clip({ existing: existing(['title'], false) }), 'another', 'answer-first', 'Mira Okafor'],
  ])('%s', (_what, given, state, action, author) => {
    const { form } = formOf(given);
    expect([name(form), mainAction(form), form.post.author]).toEqual([state, action, author]);
  });

  test('touching a saved post turns the action into Save changes, and Discard turns it back', () => {
    const touched = withField(formOf(clip({ existing: existing(['title']) })).form, 'tags', { tags: ['sea'] });
    expect(mainAction(touched)).toBe('save-changes');
    expect(mainAction(discarded(touched))).toBe('update');
    expect(discarded(touched).post.tags).toEqual(['Harbour Times']);
  });

  test('another page becomes a changed one only when the person says so, with the saved fields', () => {
    const form = sayItIsTheSame(formOf(clip({ existing: existing(['title'], false) })).form);
    expect([name(form), form.post.author]).toEqual(['changed', 'My own words']);
  });
});

describe('drafts', () => {
  test('come back by themselves under the same captured title', () => {
    const { form, notice } = formOf(clip({ draft: draft() }));
    expect([notice.kind, form.post.title, form.touched, form.draftId]).toEqual(['draft-back', 'Mine', ['title'], 'd1']);
  });

  test('are offered, not applied, under another', () => {
    const { form, notice } = formOf(clip({ draft: draft({ capturedTitle: 'Storm' }) }));
    expect([notice.kind, form.post.title, form.draftId]).toEqual(['draft-offered', 'The ferry returns', null]);
  });

  test.each([
    [
      'the post that is shown, whose page has another title now',
      { entryId: 'e1', capturedTitle: 'Storm' },
      existing([]),
      'draft-back',
    ],
    ['another post of this address', { entryId: 'e2' }, existing([]), 'draft-offered'],
    ['a post that is gone', { entryId: 'e2' }, null, 'draft-back'],
    ['a post that is gone, of another title', { entryId: 'e2', capturedTitle: 'Storm' }, null, 'draft-offered'],
    [
      'a post whose address shows another page now',
      { entryId: 'e1', capturedTitle: 'Storm' },
      existing(['title'], false),
      'draft-offered',
    ],
  ])('of %s', (_what, of, saved, said) => {
    const { form, notice } = formOf(clip({ draft: draft(of), existing: saved }));
    expect([notice.kind, form.touched]).toEqual([said, said === 'draft-back' ? ['title'] : []]);
  });

  test('hold the touched fields only, a date with its zone, a kind with its body', () => {
    let { form } = formOf(clip());
    form = withField(form, 'date', { date: '2026-03-05T00:00:00.000Z', zone: 0 });
    form = withKind(form, 'html');
    expect(draftOf(form, 'd1', '').fields).toEqual({
      date: '2026-03-05T00:00:00.000Z',
      zone: 0,
      dateKnown: true,
      bodyKind: 'html',
      body: article().html,
    });
  });
});

describe('late answers', () => {
  const before = withField(formOf(clip()).form, 'title', { title: 'First' });
  const saved = entry({ post: post({ title: 'First' }) });

  test('an answer takes the form as it was asked for', () => {
    expect(withEditsSince(before, before, overEntry(before, saved, []))).toMatchObject({ touched: [], post: { title: 'First' } });
  });

  test('what was typed meanwhile stays on top', () => {
    const latest = withField(before, 'author', { author: 'Later' });
    const form = withEditsSince(before, latest, overEntry(before, saved, []));
    expect([form.touched, form.post.author, form.base.author, mainAction(form)]).toEqual([
      ['author'],
      'Later',
      'Mira Okafor',
      'save-changes',
    ]);
  });

  test('an entry that is gone leaves the edits over the page', () => {
    const form = overPage(withField(overEntry(before, saved, []), 'author', { author: 'Mine' }));
    expect([form.entry, form.post.author, mainAction(form)]).toEqual([null, 'Mine', 'save']);
  });
});

describe('the body', () => {
  test('a body of the capture is nobody’s handwork, in either kind', () => {
    const { form } = formOf(clip());
    expect([bodyIsByHand(form), bodyIsByHand(withKind(form, 'html'))]).toEqual([false, false]);
  });

  test('an edited one is', () => {
    expect(bodyIsByHand(withField(formOf(clip()).form, 'body', { body: 'Mine.' }))).toBe(true);
  });
});

describe('what is saved', () => {
  const typed = (values: Partial<Post>, field: PostField) => postOfEdit(withField(formOf(clip()).form, field, values));

  test.each([
    ['spaces around a title', typed({ title: '  The   ferry ' }, 'title').title, 'The ferry'],
    ['an empty title: the page’s', typed({ title: ' ' }, 'title').title, 'The ferry returns'],
    ['an empty author: the source', typed({ author: '' }, 'author').author, 'Harbour Times'],
    ['an address that is none: the page’s', typed({ url: 'harbour' }, 'url').url, 'https://harbour.example/ferry'],
    ['an address: as the standard writes it', typed({ url: ' https://HARBOUR.example ' }, 'url').url, 'https://harbour.example/'],
    ['a tag twice, an empty one', typed({ tags: ['sea', 'sea', ' '] }, 'tags').tags, ['sea']],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('another text of the page', () => {
  const column = article({ take: 'column', markdown: 'All of the column.', html: '<p>All of the column.</p>' });
  const taken = clip({ article: column, post: post({ body: column.markdown }) });

  test('a new post has it by itself, and it is nobody’s handwriting', () => {
    const { form } = formOf(taken);
    expect(withBodyOf(form, taken)).toBe(form);
    expect([bodySource(form)?.take, bodyIsByHand(form), form.touched]).toEqual(['column', false, []]);
  });

  test('a saved post has it as an edit, which may be taken back and switched to HTML', () => {
    const clipped = { ...taken, existing: existing([]) };
    const form = withBodyOf(formOf(clipped).form, clipped);
    expect([form.post.body, mainAction(form), bodyIsByHand(form)]).toEqual(['All of the column.', 'save-changes', false]);
    expect(withKind(form, 'html').post.body).toBe('<p>All of the column.</p>');
    expect(discarded(form).post.body).toBe(post().body);
  });

  test('a person’s words are theirs under either', () => {
    expect(bodySource(withField(formOf(taken).form, 'body', { body: 'Mine' }))).toBeNull();
  });
});
