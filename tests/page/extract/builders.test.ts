// Page builders and servers that put every paragraph of a page into boxes of their own, and what they call them.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, SENTENCES } from './pages.ts';

const clip = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.text : outcome.failure.kind;
};

/** The names of the boxes round one paragraph, from the outermost inwards. */
const BUILDERS: Readonly<Record<string, readonly string[]>> = {
  Elementor: [
    'elementor-section elementor-top-section',
    'elementor-container',
    'elementor-column',
    'elementor-widget-wrap',
    'elementor-element elementor-widget elementor-widget-text-editor',
    'elementor-widget-container',
  ],
  SiteOrigin: [
    'panel-grid panel-no-style',
    'panel-grid-cell',
    'so-panel widget widget_sow-editor panel-first-child',
    'siteorigin-widget-tinymce textwidget',
  ],
  HubSpot: [
    'row-fluid-wrapper row-depth-1',
    'span12 widget-span widget-type-custom_widget',
    'hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_module widget-type-rich_text',
  ],
  Invision: ['ipsWidget ipsBox', 'ipsWidget_inner ipsPad', 'ipsType_richText'],
  WPBakery: [
    'vc_row wpb_row vc_row-fluid',
    'wpb_column vc_column_container vc_col-sm-12',
    'vc_column-inner',
    'wpb_wrapper',
    'wpb_text_column wpb_content_element',
  ],
  Divi: [
    'et_pb_section et_section_regular',
    'et_pb_row',
    'et_pb_column et_pb_column_4_4',
    'et_pb_module et_pb_text',
    'et_pb_text_inner',
  ],
  'Beaver Builder': ['fl-row', 'fl-row-content-wrap', 'fl-col-group', 'fl-col', 'fl-module fl-module-rich-text', 'fl-rich-text'],
  Avada: ['fusion-fullwidth fullwidth-box', 'fusion-builder-row', 'fusion-layout-column', 'fusion-column-wrapper', 'fusion-text'],
  Drupal: ['field__item', 'paragraph paragraph--type--text', 'clearfix text-formatted field field--name-field-text'],
  TYPO3: ['frame frame-default frame-type-textmedia', 'frame-container', 'frame-inner', 'ce-textpic', 'ce-bodytext'],
  Liferay: ['portlet-boundary portlet-static', 'portlet', 'portlet-content', 'portlet-body', 'journal-content-article'],
  SharePoint: ['ms-webpart-zone ms-fullWidth', 'ms-webpartzone-cell', 'ms-webpart-chrome', 'ms-WPBody', 'ms-rtestate-field'],
  AEM: ['text aem-GridColumn', 'cmp-text'],
  Squarespace: ['sqs-block html-block sqs-block-html', 'sqs-block-content', 'sqs-html-content'],
  accordion: ['accordion-item', 'accordion-collapse collapse show', 'accordion-body'],
  'box that opens': ['collapsible', 'read-more-content'],
  'names made by a machine': ['sc-1f3a css-9xk2', 'css-aa1', 'css-zz9'],
};

const boxed = (names: readonly string[], inner: string): string =>
  `${names.map((name) => `<div class="${name}">`).join('')}${inner}${'</div>'.repeat(names.length)}`;
const TITLE = '<h1>Early boat moves to the northern pier</h1>';
const NAVIGATION = '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>';
const RELATED =
  '<h2>More from the harbour</h2><div class="card"><a href="/a"><h3>Harbour office gets a new door</h3></a><p>The old door of the harbour office has been repaired so often that nobody knew its colour.</p></div>';
const FOOTER = '<footer><p>© The Ferry Post. All rights reserved.</p></footer>';

test.each(Object.entries(BUILDERS))('%s: each paragraph in boxes of its own', (_, names) => {
  const body = [TITLE, ...SENTENCES.map((text) => `<p>${text}</p>`)].map((it) => boxed(names, it)).join('\n');
  const others = `<section class="related">${RELATED}</section>`;
  expect(clip(page(`${NAVIGATION}<div class="x1">${body}${others}</div>${FOOTER}`))).toBe(SENTENCES.join('\n'));
});

test('Elementor: its boxes for other posts and for sharing are furniture still', () => {
  const names = BUILDERS.Elementor ?? [];
  const kind = (it: string): readonly string[] => names.map((name) => name.replace('text-editor', it));
  const body = [
    boxed(kind('heading'), TITLE),
    ...SENTENCES.map((text) => boxed(names, `<p>${text}</p>`)),
    boxed(kind('share-buttons'), '<a href="https://social.example/s">Share this</a>'),
    boxed(kind('posts'), RELATED),
  ];
  expect(clip(page(`${NAVIGATION}<div class="elementor elementor-7">${body.join('\n')}</div>${FOOTER}`))).toBe(
    SENTENCES.join('\n'),
  );
});

test('comments that are longer than the article do not become it', () => {
  const comment = (text: string): string => `<div class="comment"><p>${text.repeat(4)}</p></div>`;
  const body = `<div class="x1">${TITLE}<p>${SENTENCES[0]}</p></div><div class="comments">${SENTENCES.map(comment).join('')}</div>`;
  expect(clip(page(body))).toBe(SENTENCES[0]);
});

test('tagDiv: room at the side of the headline is no column at the side', () => {
  const lead = 'Two of the eleven piles of the old pier are gone, and so the early boat leaves from another one.';
  const head = `<div class="td-post-header td-pb-padding-side"><ul class="td-category"><li><a href="/h">Harbour</a></li></ul><header>${TITLE}<div class="excerpt">${lead}</div><div class="meta-info">3 March</div></header></div>`;
  const rows = SENTENCES.map((it) => `<div class="td-pb-padding-side"><p>${it}</p></div>`).join('');
  expect(clip(page(`${NAVIGATION}<article>${head}${rows}</article>${FOOTER}`))).toBe([lead, ...SENTENCES].join('\n'));
});
