import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type PostChanges } from '../../../src/core/format/changes.ts';
import { parsePost } from '../../../src/core/format/parse.ts';
import { PRESETS } from '../../../src/core/format/presets.ts';
import { revisePost } from '../../../src/core/format/revise.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { rounds } from '../rounds.ts';
import { anyDate, anyText, anyUrl, modelPost, modelText, PRESET_NAMES, storedPost } from './arbitraries.ts';

const runs = rounds(150, 20_000);

describe.each(PRESET_NAMES)('laws of %s', (preset) => {
  it('takes any string as title, author or tag: never throws, always parses', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText, { maxLength: 4 }), (title, author, tags) => {
        const post = {
          title,
          author,
          tags,
          categories: tags,
          url: 'https://news.example/a',
          date: '2026-03-05T08:09:10.000Z',
          bodyKind: 'html',
          body: '<p>x</p>',
        } as const;
        const text = serializePost(post, { preset });
        expect(text.endsWith('</div>\n') || text.endsWith('</p>\n')).toBe(true);
        expect(parsePost(text).url).toBe('https://news.example/a');
      }),
      { numRuns: runs },
    );
  });

  it('reads what it wrote, in stored form', () => {
    fc.assert(
      fc.property(modelPost, (post) => {
        expect(parsePost(serializePost(post, { preset }))).toEqual(storedPost(post, preset));
      }),
      { numRuns: runs },
    );
  });

  it('comes to rest after one pass', () => {
    const again = (text: string): string => serializePost(parsePost(text), { preset });
    fc.assert(
      fc.property(modelPost, (post) => {
        const once = again(serializePost(post, { preset }));
        expect(again(once)).toBe(once);
      }),
      { numRuns: runs },
    );
  });

  const changes: fc.Arbitrary<PostChanges> = fc
    .record(
      {
        title: modelText,
        url: anyUrl,
        date: anyDate,
        author: modelText,
        tags: fc.oneof(
          fc.uniqueArray(modelText, { maxLength: 4 }),
          fc.record({ add: fc.uniqueArray(modelText, { maxLength: 2 }), remove: fc.constant([]) }),
        ),
        categories: fc.uniqueArray(modelText, { maxLength: 3 }),
        comments: fc.boolean(),
        body: fc.constantFrom('<p>新</p>', '<p>a</p>\n<p>{{ b }}</p>'),
      },
      { requiredKeys: [] },
    )
    .map(({ body, ...rest }) => (body === undefined ? rest : { ...rest, body, bodyKind: 'html' as const }));

  it('revises just what changed, and finds it again', () => {
    fc.assert(
      fc.property(modelPost, changes, fc.boolean(), (post, change, isForeign) => {
        const written = serializePost(post, { preset });
        const text = isForeign ? `\ufeff${written.replaceAll('\n', '\r\n')}` : written;
        expect(revisePost(text, {}, { preset })).toBe(text);
        const after = revisePost(text, change, { preset });
        const before = parsePost(text);
        const list = (name: 'tags' | 'categories'): readonly string[] => {
          const wanted = change[name];
          if (wanted === undefined) return before[name];
          return 'add' in wanted ? [...new Set([...before[name], ...wanted.add])] : wanted;
        };
        const { comments, ...known } = before;
        const keepsComments = change.comments ?? comments ?? false;
        const wanted = {
          ...known,
          ...change,
          tags: list('tags'),
          categories: list('categories'),
          zone: null,
          comments: keepsComments || undefined,
        };
        const model = storedPost({ ...wanted, comments: keepsComments ? true : undefined } as typeof before, preset); // undefined counts as absent here
        expect(parsePost(after)).toEqual(model.comments ? model : withoutComments(model));
        expect(revisePost(after, change, { preset })).toBe(after);
        const found = changesBetween(text, after);
        expect(found.contradictions).toEqual([]);
        expect(parsePost(revisePost(text, found.changes, { preset }))).toEqual(
          sorted(parsePost(after), parsePost(revisePost(text, found.changes, { preset }))),
        );
      }),
      { numRuns: runs },
    );
  });
});

const withoutComments = <T extends { comments?: unknown }>({ comments: _, ...rest }: T): Omit<T, 'comments'> => rest;

/** Lists come together item by item: the same items, in whatever order. */
const sorted = <T extends { tags: readonly string[]; categories: readonly string[] }>(post: T, like: T): T => ({
  ...post,
  tags: sameItems(post.tags, like.tags),
  categories: sameItems(post.categories, like.categories),
});
const sameItems = (items: readonly string[], like: readonly string[]): readonly string[] =>
  [...items].sort().join('\0') === [...like].sort().join('\0') ? like : items;

it('knows all six presets', () => {
  expect(Object.keys(PRESETS)).toHaveLength(6);
});
