import { describe, expect, it } from 'vitest';
import { NotAPostError, parsePost, UnreadableError } from '../../../src/core/format/parse.ts';
import { revisePost } from '../../../src/core/format/revise.ts';

describe('what is a post', () => {
  const none: readonly string[] = [
    '',
    'Just text',
    '# Heading\n\ntext',
    '---\ntitle: x\n---\n',
    '---\nfrom: https://news.example/a\n---\n',
    '---\ntitle:\nfrom: https://news.example/a\n---\n',
    '---\ntitle: x\nfrom: /a\n---\n',
    '---\ntitle: x\nfrom: ftp://news.example/a\n---\n',
    '---\n- a\n- b\n---\n',
    '---\ntitle: x\nfrom: https://news.example/a\n',
    '<!--1-->\n[x](https://news.example/a)\ntext\n',
    '<!--1-->\n[x](/a)\n------\n\ntext\n',
    '[x](https://news.example/a)\n------\n\ntext\n',
    '\n<!--1-->\n[x](https://news.example/a)\n------\n',
    '+++\ntitle = "x"\nfrom = "https://news.example/a"\n+++\n',
    '---\ntitle: [a]\nfrom: https://news.example/a\n---\n',
  ];
  it.each(none)('not a post: %j', (text) => {
    expect(() => parsePost(text)).toThrow(NotAPostError);
    expect(() => revisePost(text, { title: 'y' }, { preset: 'jekyll' })).toThrow('not a post');
  });

  const unreadable: readonly (readonly [text: string, line: number])[] = [
    ['---\ntitle: "x\nfrom: https://news.example/a\n---\n', 4],
    ['---\ntitle: a: b\nfrom: https://news.example/a\n---\n', 2],
    ['---\ntitle: x\ntitle: y\nfrom: https://news.example/a\n---\n', 3],
    ['---\ntitle: x\nauthor: *nobody\nfrom: https://news.example/a\n---\n', 3],
    ['---\ntitle: x\n\tfrom: https://news.example/a\n---\n', 3],
  ];
  it.each(unreadable)('unreadable: %j', (text, line) => {
    expect(() => parsePost(text)).toThrow(UnreadableError);
    expect(() => parsePost(text)).toThrow(new RegExp(`^unreadable: line ${line}: .`));
  });

  it.each(['from', 'source', 'canonical_url'])('the address may stand in %s', (key) => {
    expect(parsePost(`---\ntitle: x\n${key}: https://news.example/a\n---\n`).url).toBe('https://news.example/a');
  });
});
