import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween, type PostChanges } from '../../../src/core/format/changes.ts';
import { parsePost } from '../../../src/core/format/parse.ts';
import { revisePost } from '../../../src/core/format/revise.ts';
import { flowList, quoted, scalar } from '../../../src/core/format/scalar.ts';
import { fmText, line } from '../../../src/core/format/text.ts';
import { rounds } from '../rounds.ts';
import { anyDate, modelText } from './arbitraries.ts';

// Front matter as people and other programs write it: any order, quoting, comments, lists of every kind, line ends, marks.

interface Field {
  readonly name: string;
  /** Its lines; comments of its own included. */
  readonly lines: readonly string[];
}

/** Text that `fmText` leaves alone and that is no Obsidian link: it is stored as it is. */
const text = modelText
  .map((s) => line(fmText(s).replace(/^\[\[/, '')).slice(0, 40))
  .map((s) => line(s))
  .filter((s) => s !== '' && fmText(s) === s);
const single = (s: string): string => `'${s.replaceAll("'", "''")}'`;
const written = fc.constantFrom(quoted, single, (s: string) => scalar(s, true));
const comment = fc.constantFrom('', '', ' # mine', '   # "x": [');

const scalarField = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<Field> =>
  fc
    .record({ value, write: written, after: comment, gap: fc.constantFrom(' ', '   ') })
    .map(({ value: v, write, after, gap }) => ({ name, lines: [`${name}:${gap}${write(v)}${after}`] }));

const list = fc.uniqueArray(text, { maxLength: 4 });
const listField = (name: string): fc.Arbitrary<Field> =>
  fc
    .record({
      items: list,
      style: fc.constantFrom('block', 'flow', 'long', 'tight'),
      indent: fc.constantFrom('', '  ', '    '),
      write: written,
      after: comment,
      between: fc.boolean(),
    })
    .map(({ items, style, indent, write, after, between }) => {
      if (items.length === 0 || style === 'flow') return { name, lines: [`${name}: ${flowList(items)}${after}`] };
      if (style === 'tight') return { name, lines: [`${name}: [${items.map((s) => quoted(s)).join(',')}]`] };
      const rows = items.flatMap((s) => [
        ...(between ? [`${indent || '  '}# note`] : []),
        style === 'block' ? `${indent}- ${write(s)}${after}` : `  ${quoted(s)},${after}`,
      ]);
      return { name, lines: style === 'block' ? [`${name}:`, ...rows] : [`${name}: [`, ...rows, ']'] };
    });

const other: fc.Arbitrary<Field> = fc.constantFrom<Field>(
  { name: 'rating', lines: ['rating: 5'] },
  { name: 'nested', lines: ['nested:', '  deep: [ 1,2 ] # c', '  text: |', '    title: no', '', '    x'] },
  { name: 'note', lines: ['# a note', '', 'note: >-', '  folded', '  text'] },
  { name: 'published', lines: ['published: false'] },
);

const file = fc
  .record({
    fields: fc
      .tuple(
        scalarField('title', text),
        fc.constant<Field>({ name: 'from', lines: ['from: https://news.example/a'] }),
        fc.option(scalarField('author', text)),
        fc.option(
          fc.oneof(
            fc
              .constantFrom('2020-08-31', '2020-08-31 18:55:27 +0800', '"2020-08-31T10:55:27Z"')
              .map((d): Field => ({ name: 'date', lines: [`date: ${d}`] })),
          ),
        ),
        fc.option(listField('tags')),
        fc.option(listField('categories')),
        fc.option(
          fc.constantFrom<Field>(
            { name: 'comments', lines: ['comments: True'] },
            { name: 'comments', lines: ['comments: yes # c'] },
          ),
        ),
        fc.option(other),
      )
      .chain((fields) =>
        fc.shuffledSubarray(
          fields.filter((field) => field !== null),
          { minLength: fields.filter((field) => field !== null).length },
        ),
      ),
    end: fc.constantFrom('---', '...', '--- '),
    body: fc.constantFrom('\nText {{ mine }}.\n', 'Text', '\n\n<div>\n<p>a</p>\n</div>\n\n', ''),
    isForeign: fc.boolean(),
  })
  .map(({ fields, end, body, isForeign }) => {
    const plain = `---\n${fields.flatMap(({ lines }) => lines).join('\n')}\n${end}\n${body}`;
    return { fields, text: isForeign ? `\ufeff${plain.replaceAll('\n', '\r\n')}` : plain };
  });

const change: fc.Arbitrary<PostChanges> = fc.oneof(
  text.map((title) => ({ title })),
  text.map((author) => ({ author })),
  anyDate.map((date) => ({ date })),
  list.map((tags) => ({ tags })),
  list.map((categories) => ({ categories })),
  text.map((tag) => ({ tags: { add: [tag], remove: [] } })),
  fc.boolean().map((comments) => ({ comments })),
  fc.constant({ url: 'https://news.example/b:' }),
);

/** The last place of a file whose fields stand within `params:` is the last place of those too. */
const withParams = fc
  .record({ file, author: fc.option(scalarField('author', text)), own: fc.option(listField('keywords')) })
  .map(({ file: { text: before }, author, own }) => {
    const inner = ['from: https://news.example/a', ...(author?.lines ?? []), ...(own?.lines ?? [])];
    const eol = before.includes('\r\n') ? '\r\n' : '\n';
    const rows = before.split(eol).filter((row) => !/^(?:author|from):/.test(row));
    const end = rows.findIndex((row, i) => i > 0 && /^(?:---|\.\.\.) ?$/.test(row));
    return [...rows.slice(0, end), 'params:', ...inner.map((row) => `  ${row}`), ...rows.slice(end)].join(eol);
  });

const severalChanges = fc.record(
  {
    title: text,
    author: text,
    date: anyDate,
    url: fc.constant('https://news.example/b:'),
    tags: fc.oneof(
      list,
      text.map((tag) => ({ add: [tag], remove: [] })),
    ),
    comments: fc.boolean(),
    categories: fc.oneof(
      list,
      text.map((tag) => ({ add: [tag], remove: [] })),
    ),
  },
  { requiredKeys: [] },
);

it('makes several changes at once as one after the other', () => {
  const cases = fc.oneof(
    fc.record({ before: file.map(({ text: before }) => before), preset: fc.constantFrom('jekyll' as const, 'hexo' as const) }),
    fc.record({ before: withParams, preset: fc.constant('hugo' as const) }),
  );
  fc.assert(
    fc.property(cases, severalChanges, ({ before, preset }, changes) => {
      const atOnce = revisePost(before, changes, { preset });
      const inTurn = Object.entries(changes).reduce(
        (now, [name, value]) => revisePost(now, { [name]: value }, { preset }),
        before,
      );
      expect(parsePost(atOnce)).toEqual(parsePost(inTurn));
      expect(atOnce.length).toBe(inTurn.length);
      expect(revisePost(atOnce, changes, { preset })).toBe(atOnce);
    }),
    { numRuns: rounds(500, 50_000) },
  );
});

it('changes the lines of one field and reads back', () => {
  fc.assert(
    fc.property(file, change, ({ fields, text: before }, changes) => {
      expect(revisePost(before, {}, { preset: 'jekyll' })).toBe(before);
      const after = revisePost(before, changes, { preset: 'jekyll' });
      const was = parsePost(before);
      const now = parsePost(after);
      const [name, value] = Object.entries(changes)[0] ?? [];
      const { comments, ...rest } = was;
      const isDay = fields.some((field) => field.name === 'date' && field.lines[0] === 'date: 2020-08-31');
      const wanted = { ...rest, ...(comments ? { comments } : {}), dateKnown: name === 'date' || was.dateKnown };
      if (name === 'tags' || name === 'categories')
        Object.assign(wanted, { [name]: Array.isArray(value) ? value : [...new Set([...was.tags, ...value.add])] });
      else if (name === 'date') Object.assign(wanted, { date: isDay ? `${value.slice(0, 10)}T00:00:00.000Z` : value });
      else if (name === 'comments') Object.assign(wanted, { comments: value });
      else Object.assign(wanted, { [String(name)]: value });
      expect({ comments: name === 'comments' ? false : undefined, ...now }).toEqual({ comments: undefined, ...wanted });

      const eol = before.includes('\r\n') ? '\r\n' : '\n';
      const own = new Set(fields.find((field) => field.name === (name === 'url' ? 'from' : name))?.lines);
      const left = after.split(eol);
      const lost = before.split(eol).filter((row) => {
        const at = left.indexOf(row);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      expect(lost.filter((row) => !own.has(row))).toEqual([]);

      expect(revisePost(after, changes, { preset: 'jekyll' })).toBe(after);
      const found = changesBetween(before, after);
      expect(found.contradictions).toEqual([]);
      expect(Object.keys(found.changes).filter((key) => key !== name)).toEqual([]);
    }),
    { numRuns: rounds(500, 50_000) },
  );
});
