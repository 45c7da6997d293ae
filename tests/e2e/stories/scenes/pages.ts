import type { HostedPage } from '../../drive/hosts.ts';
import { ferryPage } from '../../pages/ferry.ts';
import { lowPage } from '../../pages/low.ts';

/** The address of one of the pages. */
export const at = (path: string): string => `https://harbour.example/gallery/${path}`;
/** On a host of its own: what is always to be taken from the other's pages is no matter here. */
export const NO_ARTICLE = 'https://door.example/sign-in';
const STORM = `<p>${'The wind rose before noon and by two the pilots had gone home, while boats lay three deep along the inner wall. '.repeat(6)}</p>`;
const LONG =
  'A headline as long as headlines get when nobody on the desk has time to make them short, with a comma, a second thought and an end';

/** The pages that the walk clips; `growing` is another one at every visit. */
export function galleryPages(): Readonly<Record<string, HostedPage>> {
  let visits = 0;
  const growing = [
    ferryPage({ canonical: at('growing') }),
    ferryPage({ canonical: at('growing'), headline: 'The night ferry is back for good', more: STORM }),
    ferryPage({ canonical: at('growing'), headline: 'Storm closes the harbour' }).replace(/<p>[\s\S]*?<\/p>/g, STORM),
  ];
  return {
    [at('plain')]: ferryPage({ canonical: at('plain') }),
    [at('long')]: ferryPage({ canonical: at('long'), headline: LONG }),
    [at('undated')]: ferryPage({ canonical: at('undated') })
      .replace(/"datePublished":"[^"]*",/, '')
      .replace(/<time.*<\/time>/, ''),
    // Its script leaves little time to others: the popup stands a while before the fields are known.
    [at('busy')]: ferryPage({ canonical: at('busy'), headline: LONG }).replace(
      '</head>',
      '<script>setInterval(() => { for (const end = performance.now() + 250; performance.now() < end; ); }, 300)</script></head>',
    ),
    [at('growing')]: (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(growing[Math.min(visits, 2)]);
      visits += 1;
    },
    [at('low')]: lowPage(at('low')),
    [at('drafted')]: ferryPage({ canonical: at('drafted') }),
    // Its end never comes.
    [at('slow')]: (_request, response) => {
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .write(ferryPage({ headline: LONG }).replace(/<h2>[\s\S]*/, ''));
    },
    // Its last script never comes.
    [at('held-up')]: ferryPage({ canonical: at('held-up') }).replace(
      '<footer>',
      `<script src="${at('never.js')}"></script><footer>`,
    ),
    [at('never.js')]: () => undefined,
    [at('beside-a-folder')]: ferryPage({ canonical: at('beside-a-folder') }),
    [NO_ARTICLE]: `<!doctype html><title>${LONG}</title><p>Sign in</p>`,
    [at('empty')]: '<!doctype html><title>Nothing</title>',
  };
}
