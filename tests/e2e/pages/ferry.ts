/** A news article of ours: metadata in several places, so that a field has more than one candidate. */
export const FERRY_URL = 'https://harbour.example/2026/03/night-ferry';

export const ferryPage = ({
  headline = 'The night ferry returns to two harbours',
  canonical = FERRY_URL,
  more = '',
}: {
  readonly headline?: string;
  readonly canonical?: string;
  readonly more?: string;
} = {}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${headline} | Harbour Times</title>
<link rel="canonical" href="${canonical}">
<meta property="og:site_name" content="Harbour Times">
<meta property="og:title" content="Night ferry: ${headline}">
<meta name="author" content="Harbour Times Staff">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  datePublished: '2026-03-04T07:15:00+01:00',
  author: { '@type': 'Person', name: 'Mira Okafor' },
  publisher: { '@type': 'Organization', name: 'Harbour Times' },
})}</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
<article>
<h1>${headline}</h1>
<p class="byline">By Mira Okafor</p>
<time datetime="2026-03-04T07:15:00+01:00">4 March 2026</time>
<p>At ten in the evening the last car rolls on board, and the town that lost its ferry eleven years ago goes to bed knowing that it has one again. For a small place at the end of a long road, that is more than a timetable.</p>
<figure><img src="https://harbour.example/quay.jpg" alt="The ferry at the quay" width="800" height="500"><figcaption>The ferry at the quay, an hour before its first crossing.</figcaption></figure>
<p>The route takes seven hours. “Nobody wants to arrive at four in the morning,” says the captain, so the ship slows down on purpose once the lights of the coast are out of sight, and the cook begins with the bread.</p>
<h2>What it costs</h2>
<p>A seat costs twenty-nine euros and a cabin seventy-four. The operator has a licence for ten years; whether the crossings in winter pay for themselves will be known next spring, when the first accounts are on the table.</p>
<p>In the harbour café they have put the old timetable back on the wall, next to the new one. The times are the same to the minute, and nobody here believes that this is an accident.</p>
${more}
</article>
<footer>Harbour Times, printed on recycled pixels</footer>
</body>
</html>`;
