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

/** The Markdown of an article that begins with a piece. */
const markdownWith = (piece: string): string => {
  const html = `<title>A quiet vote</title><article><h1>A quiet vote</h1>${[1].map(paragraph).join('')}${piece}${[2, 3, 4].map(paragraph).join('')}</article>`;
  const whole = extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/a/story');
  return whole.ok ? whole.value.markdown : '';
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
    ['a button', '<div><a href="javascript:zoom(1)">Enlarge it</a></div>', 'Enlarge'],
    ['where a Dutch text goes on', '<p><em>Tekst gaat verder onder de foto.</em></p>', 'Tekst'],
    ['where a Polish one does', '<p><b>Dalsza część artykułu pod materiałem wideo</b></p>', 'Dalsza'],
    ['a button to hear it in Spanish', '<div><span>Escuchar nota</span></div>', 'Escuchar'],
    ['how long it takes to read', '<p>4 min read</p>', 'min'],
    ['the same in German', '<p>Lesezeit: ca. 4 Minuten</p>', 'Lesezeit'],
    ['the same in Chinese', '<p>阅读时间：约4分钟</p>', '阅读'],
    ['a link to the comments', '<p><a href="#comments">12 comments</a></p>', '12 comments'],
  ])('%s goes', (_, piece, word) => {
    expect(textWith(piece, place)).not.toContain(word);
  });
});

test('buttons of a show of pictures go, whose sides are those of icons, be it that one is unsaid', () => {
  const buttons =
    '<div><a href="javascript:back()"><img src="/i/left.jpg" width="50" height="50"></a></div><center><img src="/i/dot2.png" height="15"><img src="/i/dot1.png" height="15"></center>';
  const markdown = markdownWith(
    `<p><img src="/i/quay.jpg" width="640" height="480"></p>${buttons}<p><img src="/i/pier.jpg"></p>`,
  );
  expect(markdown.match(/\/i\/\w+/g)).toEqual(['/i/quay', '/i/pier']);
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

const ICON = '<img src="https://news.example/i/1.png" alt="Icon">';

test.each([
  ['a link that hands the page on', `<p><a href="https://vk.com/share.php?url=x">${ICON}</a></p>`],
  ['one by a script', `<a href="javascript:;" onclick="open('https://www.facebook.com/sharer.php?u=x')">${ICON}</a>`],
  ['a link to a printer', `<div><a href="/a/story?print=pdf">${ICON}</a></div>`],
  [
    'the button of those who pin',
    '<p><a href="https://www.pinterest.com/pin/create/button/?url=x"><img src="https://assets.pinterest.com/pin.png" alt="Icon"></a></p>',
  ],
  ['a small one that stands alone', '<div><img src="/i/a.png" width="24" height="24" alt="Icon"></div>'],
  ['a file of the name', '<p><a href="https://www.example.org/us"><img src="/img/icon-twitter.jpg" alt="Icon"></a></p>'],
  ['one in the headline', '<h1>A quiet vote <img src="/i/free.gif" alt="Icon"></h1>'],
])('an icon goes: %s', (_, piece) => {
  expect(markdownWith(piece)).not.toContain('Icon');
});

test.each([
  ['16 by 9 tells the form', '<p><img src="/p/boat.jpg" width="16" height="9" alt="Boat"></p>'],
  [
    'a picture that one can pin',
    '<a href="https://www.pinterest.com/pin/create/button/?url=x"><img src="/p/boat.jpg" alt="Boat"></a>',
  ],
  [
    'a flag in a table',
    '<table><tr><th>Flag</th><th>Port</th></tr><tr><td><img src="/f/1.png" width="23" height="15" alt="Boat"></td><td>North</td></tr></table>',
  ],
  ['a sign within a sentence', '<p>The sign <img src="/s/1.png" width="20" height="20" alt="Boat"> stands for the harbour.</p>'],
])('a picture stays: %s', (_, piece) => {
  expect(markdownWith(piece)).toContain('![Boat]');
});
