import { describe, expect, test } from 'vitest';
import { PAYLOADS } from './payloads';
import { expectClean, expectHarmless, expectStable, write } from './safety';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('no script survives', () => {
  test.each(Object.entries(PAYLOADS))('%s', (_name, payload) => {
    for (const page of [
      payload,
      `<p>before</p>${payload}<p>after</p>`,
      `<ul><li>${payload}</li></ul>`,
      `<table><tr><td>${payload}<td>x</table>`,
    ]) {
      const { html, markdown } = write(parse(page));
      expectClean(html);
      expectHarmless(markdown);
      expectStable(html);
    }
  });

  test('the check of this file sees a script that survives', () => {
    expect(() => expectClean('<p onclick="x">x</p>')).toThrow();
    expect(() => expectHarmless('<img src=x onerror=alert(1)>')).toThrow();
    expect(() => expectHarmless('[x](javascript:alert(1))')).toThrow();
    expect(() => expectStable('<p><div>x</div></p>')).toThrow();
  });
});
