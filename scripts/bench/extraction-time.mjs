// Time of the whole pipeline beside clone + Readability alone, on the same pages in the same run, and growth with page size.

const ROUNDS = 5;
const COLD_PAGES = 12;
const COLD_ROUNDS = 3;
const GROWTH_PARAGRAPHS = [1000, 3000, 10000, 30000];

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Runs inside the page: the systems take turns on one parsed document, so that a slow moment hits all of them. */
function timeOne({ html, url, systems, rounds }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const times = Object.fromEntries(systems.map((system) => [system, []]));
  for (let round = 0; round < rounds; round++) {
    for (const system of systems) {
      const extract = system === 'ours' ? globalThis.__clip : globalThis.__rivals[system];
      const start = performance.now();
      extract(parsed, url);
      times[system].push(performance.now() - start);
    }
  }
  return times;
}

/**
 * Warm: median of the rounds per page, then median over pages. Cold: the first call of each system in a fresh page that holds nothing but
 * its script, the best of a few pages each, because a slow moment hits one call; `loaded` counts the reading of the script too.
 */
export async function measureTime(bench, pages) {
  const ours = [];
  const bare = [];
  const turndown = [];
  for (const { html, url } of pages) {
    const times = await bench.page.evaluate(timeOne, { html, url, systems: ['ours', 'bare', 'turndown'], rounds: ROUNDS });
    ours.push(median(times.ours));
    bare.push(median(times.bare));
    turndown.push(median(times.turndown));
  }
  const calls = { ours: [], bare: [] };
  const loads = { ours: [], bare: [] };
  for (const { html, url } of pages.slice(0, COLD_PAGES)) {
    const tries = { ours: [], bare: [] };
    for (let round = 0; round < COLD_ROUNDS; round++) {
      for (const system of ['bare', 'ours']) tries[system].push(await bench.cold(system, html, url));
    }
    for (const system of ['bare', 'ours']) {
      calls[system].push(Math.min(...tries[system].map(({ call }) => call)));
      loads[system].push(Math.min(...tries[system].map(({ load, call }) => load + call)));
    }
  }
  console.log(
    `ms, median: ours ${median(ours).toFixed(1)}, clone + Readability ${median(bare).toFixed(1)}, + turndown ${median(turndown).toFixed(1)}`,
  );
  for (const [name, times] of [
    ['cold', calls],
    ['cold with reading the script', loads],
  ])
    console.log(`ms, ${name}: ours ${median(times.ours).toFixed(1)}, clone + Readability ${median(times.bare).toFixed(1)}`);
  return {
    warm: median(ours) / median(bare),
    p90: percentile(ours, 0.9) / percentile(bare, 0.9),
    turndown: median(turndown) / median(bare),
    cold: median(calls.ours) / median(calls.bare),
    loaded: median(loads.ours) / median(loads.bare),
  };
}

function syntheticPage(paragraphs) {
  const sentence = 'The council met on Tuesday, heard both sides, and put the question off until the river had gone down again.';
  const blocks = Array.from(
    { length: paragraphs },
    (_, index) => `<p>${index}. ${sentence} ${sentence} <a href="/n/${index}">more</a></p>`,
  );
  return `<!doctype html><title>Long page</title><body><nav><a href="/">Home</a></nav><article><h1>Long page</h1>${blocks.join('\n')}</article></body>`;
}

/** Slope of log(time) over log(paragraphs), by least squares. */
export async function measureGrowth(bench) {
  const points = [];
  for (const paragraphs of GROWTH_PARAGRAPHS) {
    const request = { html: syntheticPage(paragraphs), url: 'https://example.org/long', systems: ['ours'], rounds: 3 };
    const times = await bench.page.evaluate(timeOne, request);
    points.push([Math.log(paragraphs), Math.log(median(times.ours))]);
    console.log(`growth: ${paragraphs} paragraphs, ${median(times.ours).toFixed(0)} ms`);
  }
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const top = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return top / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
