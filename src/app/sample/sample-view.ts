import { formatInstant, t } from '../../edge/locale.ts';
import ferry from './ferry.webp?inline';

/** When the sample says that it was published. */
const PUBLISHED = '2026-03-05T06:40:00+01:00';
const ZONE_MINUTES = 60;

/** Draws the article as a news page would, with a word to the reader above it and a box beside it that is no part of it. */
export function drawSample(document: Document, shortcut: string | null): void {
  const element = (name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const paragraph = (text: string): Element => element('p', {}, text);

  document.head.append(
    element('meta', { property: 'og:type', content: 'article' }),
    element('meta', { property: 'og:site_name', content: t('sample_source') }),
    element('meta', { name: 'author', content: t('sample_author') }),
    element('meta', { property: 'article:published_time', content: PUBLISHED }),
  );
  document.body.append(
    element(
      'header',
      {},
      element('img', { src: 'icons/48.png', width: '40', height: '40', alt: '' }),
      element(
        'div',
        {},
        element(
          'p',
          { id: 'now' },
          element('b', {}, t('sample_now')),
          ...(shortcut ? [` ${t('firstRun_step1Key', shortcut)}`] : []),
        ),
        element('p', { id: 'what' }, t('sample_what')),
      ),
    ),
    element(
      'main',
      {},
      element(
        'article',
        {},
        element('h1', {}, t('sample_title')),
        element(
          'p',
          { class: 'byline' },
          element('span', { rel: 'author' }, t('sample_author')),
          ' · ',
          element('time', { datetime: PUBLISHED }, formatInstant(PUBLISHED, ZONE_MINUTES)),
        ),
        paragraph(t('sample_lead')),
        // The picture itself, not an address: the post has it wherever its file goes, and nothing asks a network for it.
        element(
          'figure',
          {},
          element('img', { src: ferry, width: '480', height: '240', alt: t('sample_pictureAlt') }),
          element('figcaption', {}, t('sample_caption')),
        ),
        paragraph(t('sample_said')),
        element('h2', {}, t('sample_engineHeading')),
        paragraph(t('sample_engine')),
        element('h2', {}, t('sample_costHeading')),
        element(
          'ul',
          {},
          ...[t('sample_costOne'), t('sample_costBicycle'), t('sample_costNothing')].map((text) => element('li', {}, text)),
        ),
        paragraph(t('sample_vote')),
        element('blockquote', {}, paragraph(t('sample_quote'))),
      ),
      element('aside', {}, element('h2', {}, t('sample_boxHeading')), paragraph(t('sample_box'))),
    ),
  );
}
