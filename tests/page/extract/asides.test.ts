// What sites put between the paragraphs of an article and below them, in the languages of their readers: a question before something is
// loaded, a poll, labels of what follows, buttons without pictures. The article must stay whole beside it.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, SENTENCES } from './pages.ts';

const ARTICLE = ['Monday', 'Tuesday', 'Friday'].flatMap((day) => SENTENCES.map((sentence) => `${day}: ${sentence}`));
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p class="k4">${line}</p>`).join('');
const textWith = (middle: string, end = ''): string => {
  const body = paragraphs(ARTICLE.slice(0, 7)) + middle + paragraphs(ARTICLE.slice(7)) + end;
  const outcome = extractArticle(
    page(`<div class="k1"><h1>Early boat moves to the northern pier</h1><div class="k2">${body}</div></div>`),
    'https://news.example/ferry/early-boat',
  );
  return outcome.ok ? outcome.value.text : `failure ${outcome.failure.kind}`;
};
const link = (text: string): string => `<a href="/lamp">${text}</a>`;

const ANYWHERE: readonly (readonly [what: string, html: string])[] = [
  [
    'a field to tick before a post is loaded',
    '<div><h4>Empfohlener Inhalt</h4><p>An dieser Stelle steht ein Beitrag von Beispielnetz, der zum Artikel passt.</p><label><input type="checkbox"> Ja</label><p>Ich bin damit einverstanden, dass Daten an andere übermittelt werden.</p></div>',
  ],
  [
    'a button before a video is loaded',
    '<div><p>Ce contenu est bloqué, car vous n’avez pas accepté les cookies.</p><button>Gérer mes choix</button></div>',
  ],
  [
    'a poll',
    '<div><h4>What do you think?</h4><p>Should the old pier be kept?</p><label><input type="radio"> Yes</label><label><input type="radio"> No</label></div>',
  ],
  [
    'what one can skip',
    `<div><a href="#box-skip-link-1">skip past newsletter promotion</a><p>Our morning letter tells you what happened at the harbour.</p><p id="box-skip-link-1">after newsletter promotion</p></div>`,
  ],
  ...[
    'Article continues after this ad',
    'Article continues below this sponsor message',
    'Scroll to continue reading',
    'Remove ads',
    'El contenido continúa después de la publicidad',
    'Continua a leggere dopo la pubblicità',
    'Continua depois da publicidade',
    'Passer la publicité',
    'Nach der Werbung weiterlesen',
    'Haberin devamı için tıklayın',
    '我是廣告 請繼續往下閱讀',
    'This audio is auto-generated. Please let us know if you have feedback.',
    'Gift this article',
    'Save for later',
    'Partager cet article',
    'Comparte esta noticia',
    'Deel dit artikel',
    'Log in or register to post a comment.',
    'Listen · 3:45',
    'list of 3 items',
    'Temps d’écoute : 4 min',
    '点击观看视频',
    '點擊下方圖片看更多',
    '炒股就看示例分析师研报，权威，专业，及时，全面！',
    'Your email address will not be published. Required fields are marked *',
    'Please enable JavaScript to view the comments powered by Example.',
    'Your browser does not support the video tag.',
    'Comments are closed.',
    'Commenter (3)',
    'Kommentare anzeigen (12)',
    '推广',
    '留言討論',
    '打开微信小程序查看',
    '新浪微博 微信 QQ空间',
    '分享 Facebook LINE 複製連結',
  ].map((line) => [line, `<p>${line}</p>`] as const),
  ['an appeal with a link', `<p>Si te gusta lo que hacemos, puedes apoyarnos. ${link('Hazte socio')}</p>`],
  ['an appeal for a gift', `<p>Soutenez un journal indépendant : ${link('faites un don')}</p>`],
];

test.each(ANYWHERE)('%s is not of the text', (_what, html) => {
  expect(textWith(html)).toBe(ARTICLE.join('\n'));
  expect(textWith('', html)).toBe(ARTICLE.join('\n'));
});

const BELOW: readonly (readonly [what: string, html: string])[] = [
  ['how to tell of an error', `<p>Spotted an error? ${link('Let us know')}.</p>`],
  ['the same in words', '<p>If you notice any mistakes in this article, please contact us.</p>'],
  ['the same in German', `<p>Fehler entdeckt? ${link('Jetzt melden')}.</p>`],
  ['who may be told', '<p>Got a tip? We would like to hear from you. Write to the harbour desk.</p>'],
  ['where else it stood', `<p>This article is republished from ${link('Example Talk')} under a free licence.</p>`],
  ['the programme that told of it', '<p>Über dieses Thema berichtete Beispielfunk am 5. Mai 2024 um 12:34 Uhr.</p>'],
  ['whom the author works for', '<p>Ann Archer does not work for, consult, or own shares in any company.</p>'],
  ['other articles under a sign', `<p>▼関連記事<br>${link('港が一週間閉鎖へ、フェリーは旧桟橋を使う')}</p>`],
  [
    'other articles of a named house',
    `<p>Read more from Example News:<br>${link('Lamp stolen from the footpath once more')}</p>`,
  ],
  ['the rest for subscribers', '<p>Il vous reste 60.12% de cet article à lire. La suite est réservée aux abonnés.</p>'],
  ['an app', '<p>海量资讯、精准解读，尽在示例财经APP</p>'],
  ['whom a house is anxious about', '<p>※ 示例時報關心您：珍惜生命</p>'],
  ['a letter for subscribers', '<p>Thanks for reading Example Weekly! Subscribe for free to receive new posts.</p>'],
  ['whom readers keep', '<p>Example Weekly is a reader-supported publication, so consider a subscription.</p>'],
  ['applause', '<p>If you enjoyed this article, please clap and follow me.</p>'],
  ['a coffee', `<p>If you like what I do, you can ${link('buy me a coffee')}.</p>`],
  ['where to hear it', `<p>Subscribe on ${link('Example Podcasts')}, or wherever you get your podcasts.</p>`],
  ['whom to write to', '<p>Contact Ann Archer at ann@news.example.</p>'],
  ['where it stood first', `<p>This story originally appeared in ${link('Example Weekly')}.</p>`],
  ['who had it first', '<p>This report by Example Press was first published May 5, 2024.</p>'],
  ['the printed one', '<p>Dieser Artikel erschien zuerst in der Ausgabe 5/2024.</p>'],
  ['the edition it is of', `<p>Dieser Text ist Teil unserer Wochenendausgabe. ${link('Hier abonnieren')}</p>`],
  ['what else there is', `<p>Retrouvez tous nos articles sur ${link('le port')}.</p>`],
  ['where to send a letter', `<p>Schreiben Sie uns Ihre Meinung: ${link('briefe@news.example')}</p>`],
  ['a button for friends', '<p>LINEで送る</p>'],
  ['how others felt', '<p>좋아요 0 훈훈해요 0 슬퍼요 0 화나요 0</p>'],
  ['who sells adverts', '<p>广告合作：ad@news.example</p>'],
  ['whose picture it was', '<p>图/示例中国</p>'],
  ['the source of a translation', `<p>原文出處：${link('Example News')}</p>`],
];

test.each(BELOW)('below the text: %s', (_what, html) => {
  expect(textWith('', html)).toBe(ARTICLE.join('\n'));
});

const KEPT: readonly (readonly [what: string, html: string, said: string])[] = [
  [
    'a paragraph about privacy with a button for a word of it',
    '<p>The company said that the privacy of its passengers would be kept, and that its site sets no cookies<button>?</button>.</p>',
    'The company said that the privacy of its passengers would be kept, and that its site sets no cookies.',
  ],
  [
    'a sentence about mistakes',
    '<p>The harbour master spoke of mistakes that were made in March, and of typos in a plan that nobody had read.</p>',
    'The harbour master spoke of mistakes that were made in March, and of typos in a plan that nobody had read.',
  ],
  [
    'a gallery that turns without a script',
    '<div><input type="radio" name="g" checked><figure><img src="/boat.jpg" alt="A boat"></figure></div><p>The boat is older than the pier.</p>',
    'The boat is older than the pier.',
  ],
];

test.each(KEPT)('%s stays', (_what, html, said) => {
  expect(textWith(html).split('\n')).toContain(said);
});
