import type { Post } from '../../src/core/post.ts';

/** A post whose page says what template engines, kramdown and YAML would like to obey; `shows` is what a reader must see of it. */
export interface SitePost {
  readonly post: Post;
  readonly shows: readonly string[];
}

const base = {
  date: '2026-03-05T08:09:10.000Z',
  zone: 480,
  dateKnown: true,
  source: '示例社',
  description: null,
  categories: ['示例社'],
  clippedAt: '2026-03-05T09:00:00.000Z',
  extra: [],
} as const;

const ATTACK = '{{ 7 | times: 6 }} {% include secret.html %} {{ site.time }} {{< evil >}}';
const SHOWN_ATTACK = '{{ 7 | times: 6 }} {% include secret.html %} {{ site.time }} {{< evil >}}';

export const SITE_POSTS: readonly SitePost[] = [
  {
    post: {
      ...base,
      title: '港口重新开放',
      url: 'https://news.example/a/harbour',
      author: '示例社',
      tags: ['示例社'],
      bodyKind: 'html',
      body: '<p>港口今天重新开放。</p>',
    },
    shows: ['港口今天重新开放。'],
  },
  {
    post: {
      ...base,
      title: `他说："C:\\new" ${ATTACK} *粗* <b>x</b> &amp; | y`,
      url: 'https://news.example/a/(2)?q=[x]|{{y}}',
      author: '"记者: 张三 #独家"',
      tags: ['示例社', 'C#', '要闻, 国际', 'yes', '007', 'a: b', '{{ 7 }}'],
      bodyKind: 'html',
      body: `<p>${ATTACK.replaceAll('<', '&lt;')}</p><p title="{% raw %}">{: onclick="evil()"} *不是 Markdown*</p><pre><code>a\n\n  {{ b }}</code></pre>`,
    },
    shows: [SHOWN_ATTACK, '{: onclick="evil()"} *不是 Markdown*', 'a {{ b }}'],
  },
  {
    post: {
      ...base,
      title: '^_^ 约10$一位，$$500 ~~来~~ {: .evil}',
      url: 'https://news.example/a/3:',
      author: '2020-01-01',
      tags: ['null', '12:30:45', '<script>alert(1)</script>'],
      bodyKind: 'markdown',
      body: `第一段 {: onclick="evil()"}。{{ 7 \\| times: 6 }}\n\n{: .evil #evil}\n{% include secret.html %} *x*{: .evil}\n\n## 小标题 {#evil}\n\n- 一 \`{{ code }}\`\n\n  \`\`\`liquid\n  {{ kept }}\n\n  {% x %}\n  \`\`\`\n\n> 引文 {::nomarkdown} {{&lt; evil &gt;}}\n\n| 甲 | {乙} |\n| --- | --- |\n| {{ 1 }} | 二 |`,
    },
    shows: [
      '第一段 {: onclick="evil()"}。{{ 7 | times: 6 }}',
      '{: .evil #evil} {% include secret.html %} x{: .evil}',
      '小标题 {#evil}',
      '{{ code }}',
      '{{ kept }} {% x %}',
      '引文 {::nomarkdown} {{< evil >}}',
      '{乙}',
      '{{ 1 }}',
    ],
  },
];
