import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, parse, read } from './page.ts';

const HEADLINE = '<h1>A quiet vote in the harbour town</h1>';
const TEXT =
  '<p>The council met on the quay in the evening and heard both sides of the matter before it put the question off.</p>';

/** What a line says, in the languages in which it is said. */
const LINES: readonly (readonly [lang: string, name: string, ...lines: readonly string[]])[] = [
  [
    'en',
    'Jane Miller',
    'A column by *',
    'Opinion by *',
    'Analysis by *',
    'Contributed by *',
    'Guest post by *',
    '*, Staff Writer',
  ],
  ['de', 'Anna Schmidt', 'Eine Kolumne von *', 'Ein Gastbeitrag von *', 'Veröffentlicht von *', 'Text: *'],
  ['fr', 'Marie Dupont', 'Publié par *', 'Rédigé par *', 'Texte : *', 'Un article de *', '*, journaliste'],
  ['es', 'Carlos García', 'Escrito por *', 'Redactado por *', 'Publicado por *'],
  ['pt', 'João Silva', 'Escrito por *', 'Reportagem de *'],
  ['it', 'Mario Rossi', 'Scritto da *', 'Pubblicato da *', 'Testo di *', 'A cura di *'],
  ['ro', 'Ion Popescu', 'De *', 'Scris de *', 'Autor: *'],
  ['nl', 'Jan de Vries', 'Geschreven door *', 'Door *', 'Tekst: *'],
  ['sv', 'Erik Lindberg', 'Skriven av *', 'Publicerad av *', 'Text: *'],
  ['da', 'Lars Jensen', 'Skrevet af *', 'Tekst: *'],
  ['fi', 'Matti Virtanen', 'Teksti: *', 'Kirjoittaja: *'],
  ['cs', 'Jan Novák', 'Napsal *', 'Autor: *'],
  ['pl', 'Anna Kowalska', 'Napisała *', 'Autorka: *'],
  ['hu', 'Kovács János', 'Írta: *', 'Szerző: *'],
  ['hr', 'Ivan Horvat', 'Piše: *', 'Napisao *'],
  ['sr', 'Петар Петровић', 'Аутор: *', 'Пише: *'],
  ['lt', 'Jonas Kazlauskas', 'Autorius: *'],
  ['el', 'Γιώργος Παπαδόπουλος', 'Συντάκτης: *', 'Γράφει ο *'],
  ['tr', 'Ahmet Yılmaz', 'Yazar: *', 'Haber: *'],
  ['id', 'Budi Santoso', 'Oleh *', 'Oleh: *', 'Penulis: *', 'Reporter: *'],
  ['vi', 'Nguyễn Văn An', 'Tác giả: *', 'Bài: *'],
  ['th', 'สมชาย ใจดี', 'โดย *', 'ผู้เขียน: *'],
  ['ar', 'أحمد حسن', 'كتب أحمد حسن', 'الكاتب: *', 'بقلم *'],
  ['fa', 'علی رضایی', 'نویسنده: *'],
  ['hi', 'राजेश कुमार', 'लेखक: *', 'द्वारा *'],
  ['ja', '山田太郎', '文=*', '取材・文／*', '執筆者：*', 'ライター：*'],
  ['zh', '王小明', '编译：*', '撰文丨*', '记者* 北京报道', '記者*／台北報導'],
];

test.each(LINES.flatMap(([lang, name, ...lines]) => lines.map((line) => [lang, line.replace('*', name), name] as const)))(
  '%s: %s',
  (lang, line, name) => {
    for (const body of [`<p>${line}</p>`, `<div><span>${line}</span><span>03.03.2021</span></div>`])
      expect(read(page({ lang, body: HEADLINE + body })).author).toBe(name);
    const whole = extractArticle(
      parse(page({ lang, body: `${HEADLINE}<p>${line}</p>${TEXT.repeat(4)}` })),
      'https://example.org/a',
    );
    expect(whole.ok && whole.value.text).not.toContain(name);
  },
);

test.each([
  ['a headline of a list', 'De Gaulle and his Time'],
  ['a sentence', 'By then everybody in the Harbour Town had gone home'],
  ['a label of the page', 'Text Size'],
])('%s names nobody', (_, line) => {
  expect(read(page({ body: `${HEADLINE}<p>${line}</p>` })).author).toBeNull();
});

test('a list of persons and what they are is the text', () => {
  const names = ['Ada Lind, writer', 'Jane Miller, journalist', 'Tom Brown, editor', 'Mira Okafor, columnist'];
  const body = HEADLINE + TEXT.repeat(4) + names.map((name) => `<p><b>${name.replace(',', '</b>,')}</p>`).join('');
  const whole = extractArticle(parse(page({ body })), 'https://example.org/a');
  for (const name of names) expect(whole.ok && whole.value.text).toContain(name);
});
