// Forty posts of an old archive, written by us, in the shapes that such archives have: with and without the link heading, comments that
// say NaN, titles whose heading lost its dots, marks of Markdown and templates in titles and bodies, other line ends, three forms of dates.

interface Shape {
  /** What the row is about; also the file's name. */
  readonly name: string;
  readonly title: string;
  /** The link text; the title itself when not given; null for a post without the link heading. */
  readonly heading?: string | null;
  /** As it stands in the front matter. */
  readonly date?: string;
  /** What stands in the comment of the heading. */
  readonly comment?: string;
  readonly author?: string;
  readonly from?: string;
  /** Between the brackets, with its spaces. */
  readonly tags?: string;
  readonly comments?: boolean;
  readonly body?: string;
  readonly end?: string;
  readonly system?: 'both' | 'mark' | 'crlf';
}

const DIV = '<div>\n<p>码头边的旧仓库今天拆了。</p>\n<p>Nobody came to look.</p>\n</div>';
const ARTICLE =
  '<article class="post type-post hentry" id="post-71">\n <header class="entry-header">\n  <h1 class="entry-title">\n   渡轮停航\n  </h1>\n </header>\n <p>\n  海上起雾。\n </p>\n</article>';

const SHAPES: readonly Shape[] = [
  { name: 'plain', title: '渡轮今天停航' },
  { name: 'plain-comments', title: 'The ferry stays in port', comments: true },
  { name: 'nan', title: '码头的第三个夏天', comment: 'NaN' },
  { name: 'nan-comments', title: 'Third summer on the quay', comment: 'NaN', comments: true },
  { name: 'nan-empty', title: '没有正文的通知', comment: 'NaN', body: '<div>\n\n</div>' },
  { name: 'dots-middle', title: '(夜談)雨還沒停?玩笑?...你聽見嗎', heading: '(夜談)雨還沒停...玩笑?...你聽見嗎' },
  { name: 'dots-lost', title: '明天会更好...吗', heading: '明天会更好吗' },
  { name: 'dots-end', title: 'And then the lights went out...', heading: 'And then the lights went out' },
  { name: 'dots-comments', title: '一、二、三...开始', heading: '一、二、三开始', comments: true },
  { name: 'esc-brackets', title: '港口简史 [Eng Sub] A Short History', heading: '港口简史 [Eng Sub] A Short History' },
  { name: 'esc-many-spaces', title: '港口简史 · 之“潮汐”       [Eng Sub] Tides' },
  { name: 'esc-stars', title: '*重磅* 新桥_通车_' },
  { name: 'esc-quotes', title: 'He said \\"no\\" twice', heading: 'He said "no" twice' },
  { name: 'esc-backslash', title: 'C:\\\\港口\\\\记录', heading: 'C:\\港口\\记录' },
  { name: 'esc-tag', title: '<b>海</b>与 & 城', heading: '<b>海</b>与 & 城' },
  { name: 'esc-hash', title: '#1 港口: 第一章 | 第二节' },
  { name: 'esc-parens', title: '灯塔 (上)', from: 'https://encyclopedia.example/灯塔_(港口)' },
  { name: 'esc-code', title: '`npm` 与船票' },
  { name: 'scraped', title: 'Fog: 渡轮停航 - Harbour Watch', heading: null, date: '2017-02-26T16:37:54+00:00', body: ARTICLE },
  { name: 'scraped-gap', title: '雾中来信', heading: null, date: '2018-07-01T06:00:01+08:00', body: ARTICLE, end: '\n\n' },
  { name: 'scraped-day', title: '没有钟点的一天', heading: null, date: '2016-11-30', body: ARTICLE },
  { name: 'scraped-seconds', title: 'To the second', heading: null, date: '2015-05-05T05:05:05Z', body: ARTICLE },
  {
    name: 'scraped-section',
    title: '潮水表',
    heading: null,
    body: '<section class="entry">\n <p>\n  低潮 04:10\n </p>\n</section>',
    end: '\n\n',
  },
  {
    name: 'scraped-div',
    title: '渔市',
    heading: null,
    body: '<div class="content">\n <img src="https://news.example/fish.jpg"/>\n</div>',
    end: '\n\n',
  },
  {
    name: 'scraped-percent',
    title: '路径里的汉字',
    heading: null,
    from: 'https://news.example/%e6%b8%a1%e8%bd%ae-2019/',
    body: ARTICLE,
  },
  { name: 'template-output', title: '模板之谜', body: '<div>\n<p>写作 {{ site.title }} 就会消失。</p>\n</div>' },
  { name: 'template-block', title: 'A block of a template', body: '<div>\n<p>{% if page %} never shown {% endif %}</p>\n</div>' },
  { name: 'template-title', title: '用 {{ 双括号 }} 写题目' },
  { name: 'query', title: '地址里有问号', from: 'https://video.example/watch?v=Ab_9-xYz012&t=35s' },
  { name: 'two-spaces', title: '标签前有两个空格', tags: '  港口晚报 ' },
  { name: 'words', title: 'A source of two words', author: 'Harbour Watch', tags: ' Harbour Watch ' },
  { name: 'tight', title: '没有空格的列表', tags: '港口晚报' },
  { name: 'several', title: '已有三个标签', tags: ' 港口晚报, 海, 雾 ' },
  { name: 'empty-body', title: '只有题目', body: '<div>\n\n</div>' },
  { name: 'markdown', title: 'Written in Markdown', body: '渡轮 *终于* 来了。\n\n## 晚上\n\n- 灯\n- 钟' },
  { name: 'rule', title: 'A rule in the text', body: '<div>\n<p>上</p>\n</div>\n\n---\n\n<div>\n<p>下</p>\n</div>' },
  { name: 'tags-in-body', title: '正文里也有一行标签', body: '<div>\ntags: [ 不是标签 ]\n</div>' },
  { name: 'no-last-line-end', title: '最后一行没有换行', end: '' },
  { name: 'crlf', title: 'From another system', system: 'both' },
  { name: 'byte-order-mark', title: '文件开头有标记', system: 'mark' },
];

/** The tag that tests add. */
export const ADDED_TAG = '新标签';

function textOf(shape: Shape, index: number, tags: string): string {
  const { title, heading = title, date = '2021-05-21T09:57:10.468Z', author = '港口晚报', body = DIV, end = '\n' } = shape;
  const from = shape.from ?? `https://news.example/post/${1000 + index}`;
  const lines = [
    '---',
    'layout: post',
    `title: "${title}"`,
    `date: ${date}`,
    `author: ${author}`,
    `from: ${from}`,
    `tags: [${tags}]`,
    ...(shape.comments === true ? ['comments: True'] : []),
    'categories: [ 港口晚报 ]',
    '---',
    ...(heading === null ? [] : [`<!--${shape.comment ?? Date.parse(date)}-->`, `[${heading}](${from})`, '------']),
    '',
    body,
  ];
  const text = lines.join('\n') + end;
  const { system } = shape;
  return (system === undefined ? '' : '\ufeff') + (system === 'crlf' || system === 'both' ? text.replaceAll('\n', '\r\n') : text);
}

export interface ArchivePost {
  readonly name: string;
  readonly text: string;
  /** The text with `ADDED_TAG`, and no other byte changed. */
  readonly tagged: string;
}

/** The list is the place that changes, and lists are written with one space inside their brackets (docs/post-format.md section 2). */
export const ARCHIVE: readonly ArchivePost[] = SHAPES.map((shape, index) => {
  const tags = shape.tags ?? ' 港口晚报 ';
  return {
    name: `2021-05-21-${shape.name}.md`,
    text: textOf(shape, index, tags),
    tagged: textOf(shape, index, ` ${tags.trim()}, ${ADDED_TAG} `),
  };
});
