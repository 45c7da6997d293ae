/** An article of ours whose second half stands in boxes that are named like furniture; the page's structured data states the whole of it. */
export const LOW_URL = 'https://harbour.example/2026/04/breakwater';

export const FOUND = [
  'The breakwater that kept the old harbour quiet for ninety years has been given back to the sea, stone by stone, and nobody in the town can remember when a winter was so loud.',
  'Engineers had warned for a decade that the wall was hollow. What the waves took out of it on the night of the second of March was, in the words of the pilot, mostly air.',
  'Two boats are on the bottom and eleven more have been moved to the river, where the fishermen pay by the week and complain by the hour about the walk.',
] as const;

export const BOXED = [
  'The council will decide in May whether to build the wall again. A new one would cost four million, twice what the town takes in a year, and would be finished in three summers at best.',
  'Others would rather let the bay have its beach back. A group of shopkeepers has painted what that might look like, with a row of huts where the ice house stands today.',
] as const;

export const lowPage = (canonical = LOW_URL): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The sea takes the breakwater | Harbour Times</title>
<link rel="canonical" href="${canonical}">
<meta property="og:site_name" content="Harbour Times">
<meta property="og:title" content="The sea takes the breakwater">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The sea takes the breakwater',
  datePublished: '2026-04-09T06:00:00+01:00',
  author: { '@type': 'Person', name: 'Mira Okafor' },
  articleBody: [...FOUND, ...BOXED].join(' '),
})}</script>
</head>
<body>
<div id="nothing" style="height: 40px"></div>
<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
<main>
<h1>The sea takes the breakwater</h1>
<div class="article-body">
${FOUND.map((text, index) => `<p id="found-${index}">${text}</p>`).join('\n')}
<div class="related" id="box"><p id="boxed-0">${BOXED[0]}</p></div>
<div class="newsletter"><p id="boxed-1">${BOXED[1]}</p></div>
</div>
</main>
<footer>Harbour Times, printed on recycled pixels</footer>
</body>
</html>`;
