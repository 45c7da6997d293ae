import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/page/meta/author-names.ts';
import { page, read } from './page.ts';

// A box that calls itself the author's may hold the day alone, or say with a label who wrote it. Both are told by their form, as no list of
// words has every language.

const authorOf = (lang: string, box: string): string | null =>
  read(page({ lang, head: '<title>Old bridge closes</title>', body: `<h1>Old bridge closes</h1>${box}` })).author;

describe('what a date is called is nobody’s name', () => {
  test.each([
    ['fr', '<p class="author-info">Publié le <time datetime="2016-01-22T20:06:19+01:00">22 janv. 2016 à 20:06</time></p>'],
    ['fr', '<p class="author-info"><span>Publié le</span> <time>22 janv. 2016</time></p>'],
    ['es', '<p class="author-info">Publicado el 22 de enero de 2016</p>'],
    ['it', '<p class="author-info">Aggiornato il 22 gennaio 2016</p>'],
    ['nl', '<p class="author-info">Gepubliceerd op 22 januari 2016</p>'],
    ['pl', '<p class="author-info">Data publikacji: 22 stycznia 2016</p>'],
    ['cs', '<p class="author-info">Vydáno 22. ledna 2016</p>'],
    ['ru', '<p class="author-info">Опубликовано 22 января 2016</p>'],
    ['el', '<p class="author-info">Δημοσιεύτηκε 22 Ιανουαρίου 2016</p>'],
    ['tr', '<p class="author-info">Yayın Tarihi: 22 Ocak 2016</p>'],
    ['id', '<p class="author-info">Dipublikasikan pada 22 Januari 2016</p>'],
    ['ar', '<p class="author-info">نشر في 22 يناير 2016</p>'],
    ['he', '<p class="author-info">פורסם ב-22 בינואר 2016</p>'],
    ['ko', '<p class="author-info">입력 2016-01-22 20:06</p>'],
    ['en', '<p class="author-info">First published January 22, 2016</p>'],
  ])('%s %s', (lang, box) => {
    expect(authorOf(lang, box)).toBeNull();
  });
});

describe('who stands before a date is', () => {
  test.each([
    ['fr', '<p class="author">Jeanne Duchamp le 22 janvier 2016</p>', 'Jeanne Duchamp'],
    ['fr', '<p class="author">AFP, 22 janvier 2016</p>', 'AFP'],
    ['fr', '<p class="byline"><span class="author">laplume</span> <time>22 janvier 2016</time></p>', 'laplume'],
    ['fr', '<p class="author">par laplume le 22 janvier 2016</p>', 'laplume'],
    ['de', '<p class="author">hafenblog - 22. Januar 2016</p>', 'hafenblog'],
    ['ko', '<p class="author">김보기 2016-01-22 20:06</p>', '김보기'],
  ])('%s %s', (lang, box, name) => {
    expect(authorOf(lang, box)).toBe(name);
  });
});

describe('what stands before a colon is what the name’s owner did', () => {
  test.each([
    ['Autori: Jānis Paraugs', 'Jānis Paraugs'],
    ['Szerző: Minta János', 'Minta János'],
    ['Piše: Ivan Primjer', 'Ivan Primjer'],
    ['Toimittaja: Matti Meikäläinen', 'Matti Meikäläinen'],
    ['Tác giả: Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['نویسنده: علی نمونه', 'علی نمونه'],
    ['लेखक: राम उदाहरण', 'राम उदाहरण'],
    ['Հեղինակ՝ Արամ Օրինակ', 'Արամ Օրինակ'],
    ['Oleh Budi Contoh', 'Budi Contoh'],
    ['Scritto da Mario Esempio', 'Mario Esempio'],
    ['Article rédigé par Jeanne Exemple', 'Jeanne Exemple'],
    ['oprac. Jan Przykład', 'Jan Przykład'],
  ])('%s', (byline, name) => {
    expect(namesIn(byline, null)).toEqual([name]);
  });

  test('but for who made its pictures', () => {
    expect(namesIn('Text: Max Muster, Foto: Erika Beispiel', null)).toEqual(['Max Muster']);
    expect(authorOf('en', '<p class="theme-author">Theme: <a href="https://t.example/">Rogue</a> von xwolf</p>')).toBeNull();
  });
});

test('a label alone speaks for the next line', () => {
  const boxes = [
    ['Reporter', 'Budi Contoh'],
    ['Editor', 'Siti Teladan'],
  ].map(([role, name]) => `<div class="box"><p>${role}</p><a href="/r/1"><p>${name}</p></a></div>`);
  expect(authorOf('id', boxes.join(''))).toBe('Budi Contoh');
});

test('a house in capitals behind a name signs with it and is no second person', () => {
  expect(namesIn('von Felix Muster, MDR SACHSEN-ANHALT', null)).toEqual(['Felix Muster']);
  expect(namesIn('JANE DOE and ANN ROE', null)).toEqual(['JANE DOE', 'ANN ROE']);
});

describe('who else signs, and what only stands beside a name', () => {
  test.each([
    ['By John Sample, Ann Roe, and Bob Doe', ['John Sample', 'Ann Roe', 'Bob Doe']],
    ['Ali Örnek / İstanbul', ['Ali Örnek']],
    ['Por Juan Ejemplo / Madrid', ['Juan Ejemplo']],
    ['Juan Ejemplo / Ana Modelo', ['Juan Ejemplo', 'Ana Modelo']],
    ['Jean Exemple, à Paris', ['Jean Exemple']],
    ['Por João Exemplo, g1 Santos e Região', ['João Exemplo']],
    ['João Exemplo, G1 SP', ['João Exemplo']],
    ['Budi Contoh - detikNews', ['Budi Contoh']],
    ['Иван Пример, РИА Новости', ['Иван Пример']],
    ['דני דוגמה, ירושלים', ['דני דוגמה']],
    ['علی نمونه، تهران', ['علی نمونه']],
    ['AFP/Reuters', ['AFP', 'Reuters']],
  ])('%s', (byline, names) => {
    expect(namesIn(byline, null)).toEqual(names);
  });
});
