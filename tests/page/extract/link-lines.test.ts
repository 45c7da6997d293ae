import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';

const paragraph = (number: number): string =>
  `<p>Paragraph ${number}. ${'The council met on the quay in the evening and heard both sides of the matter before it put the question off. '.repeat(3)}</p>`;
const LINK = '<a href="/n/1">Another harbour story with a headline of usual length in it</a>';

/** The text of an article with a piece above, within and below it. */
const textWith = (piece: string, place: 'above' | 'within' | 'below'): string => {
  const at = (here: typeof place): string => (here === place ? piece : '');
  const html = `<title>A quiet vote</title><article><h1>A quiet vote</h1>${at('above')}${[1, 2, 3].map(paragraph).join('')}${at('within')}${[4, 5, 6].map(paragraph).join('')}${at('below')}</article>`;
  const whole = extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/a/story');
  if (!whole.ok) return '';
  for (const number of [1, 2, 3, 4, 5, 6]) expect(whole.value.text).toContain(`Paragraph ${number}.`);
  return whole.value.text;
};

describe.each(['above', 'within', 'below'] as const)('%s the text', (place) => {
  test.each([
    [
      'a bar that hands the page on',
      '<div><span>Share</span> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet?u=x">Twitter</a> <a href="mailto:?subject=x">Email</a></div>',
      'Facebook',
    ],
    [
      'its subjects',
      '<p>Topics: <a href="/tag/a">Harbour</a>, <a href="/tag/b">Ferry</a>, <a href="/tag/c">Politics</a></p>',
      'Ferry',
    ],
    ['one subject', '<p>Abgelegt unter: <a href="https://news.example/kategorie/hafen/">Hafen</a></p>', 'Hafen'],
    ['how long it takes to read', '<p>4 min read</p>', 'min'],
    ['the same in German', '<p>Lesezeit: ca. 4 Minuten</p>', 'Lesezeit'],
    ['the same in Chinese', '<p>阅读时间：约4分钟</p>', '阅读'],
    ['a link to the comments', '<p><a href="#comments">12 comments</a></p>', '12 comments'],
  ])('%s goes', (_, piece, word) => {
    expect(textWith(piece, place)).not.toContain(word);
  });
});

test('the way from the first page to this one goes', () => {
  expect(textWith('<p><a href="/">Home</a> » <a href="/w">World</a> » A quiet vote</p>', 'above')).not.toContain('World');
});

describe('a label of other articles, in the languages in which it is written', () => {
  test.each(
    'Read more|Lesen Sie auch|À lire aussi|Lea también|Leia também|Leggi anche|Lees ook|Läs också|Les også|Læs også|Lue myös|Čtěte také|Prečítajte si|Olvassa el ezt is|Citește și|Прочетете още|Pročitajte i|Прочитајте још|Preberite tudi|Διαβάστε επίσης|Читайте также|Читайте також|Skaitykite taip pat|Lasi arī|Loe lisaks|Czytaj także|Przeczytaj także|Ayrıca okuyun|اقرأ أيضًا|بیشتر بخوانید|קראו גם|यह भी पढ़ें|আরও পড়ুন|یہ بھی پڑھیں|อ่านเพิ่มเติม|Xem thêm|Baca juga|Lexo edhe|관련 기사|あわせて読みたい|延伸閱讀'.split(
      '|',
    ),
  )('%s', (label) => {
    for (const piece of [
      `<p><strong>${label}:</strong> ${LINK}</p>`,
      `<p>${label}: <a href="/n/2">Harbour story</a></p>`,
      `<h3>${label}</h3><ul><li>${LINK}</li><li>${LINK}</li></ul>`,
    ]) {
      const text = textWith(piece, 'within');
      expect(text).not.toContain(label);
      expect(text).not.toContain('arbour story');
    }
  });
});

test('links that a text names stay', () => {
  const piece =
    '<ul><li><a href="/kategorien/boote">Boote aus Holz</a>*, vom Hafen</li><li><a href="https://shop.example/category/sails">Segel</a>*, vom Markt</li></ul><p>The minutes of the meeting are <a href="/tag/minutes">kept by the council</a>, which prints them every year for everybody who asks.</p>';
  const text = textWith(piece, 'within');
  for (const word of ['Boote aus Holz', 'Segel', 'kept by the council']) expect(text).toContain(word);
});
