import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findBrowser } from './scripts/find-browser.mjs';

// The tests' projects (docs/architecture.md section 8). The extension itself is built by scripts/build.mjs.
// `npx vitest run --project core` runs one of them; `npm test` runs all.

const chromium = findBrowser('chromium');
const long = process.env.CLIPPOST_LONG === '1';
const longer = (ms: number): number => (long ? ms * 20 : ms);

/** In Node. Names ending in `.browser.test.ts` are never taken. */
const inNode = (
  name: string,
  include: string[],
  testTimeout = 20_000,
  more: { readonly retry?: number; readonly isolate?: boolean } = {},
): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    environment: 'node',
    include,
    exclude: ['**/*.browser.test.{ts,tsx}'],
    ...more,
    testTimeout: longer(testTimeout),
    hookTimeout: longer(testTimeout),
  },
});

/** In the system's Chromium, headless: where a Document, IndexedDB or a file handle is needed. */
const inBrowser = (name: string, include: string[], more: { readonly isolate?: boolean } = {}): TestProjectConfiguration => ({
  extends: true,
  // Found before the first test: a dependency found late reloads the page in the middle of a run.
  optimizeDeps: {
    include: [
      '@mozilla/readability',
      '@truto/turndown-plugin-gfm',
      'axe-core',
      'diff',
      'dompurify',
      'fast-check',
      'fflate',
      'idb',
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'turndown',
      'webextension-polyfill',
      'yaml',
    ],
  },
  test: {
    name,
    include,
    ...more,
    testTimeout: longer(30_000),
    hookTimeout: longer(30_000),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      ui: false,
      provider: playwright({
        launchOptions: {
          ...(chromium === null ? {} : { executablePath: chromium }),
          chromiumSandbox: false, // root, as in CI, has no sandbox
          args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--lang=en-US'],
        },
        contextOptions: { locale: 'en-US', timezoneId: 'Pacific/Auckland' }, // a zone that no fixture has
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

const projects: TestProjectConfiguration[] = [
  inNode('core', ['tests/core/**/*.test.ts'], 60_000, { isolate: false }), // it holds no state, and reads no other room
  inNode('edge', ['tests/edge/**/*.test.ts']),
  inNode('app', ['tests/app/**/*.test.{ts,tsx}']),
  inNode('house', ['tests/house.test.ts', 'tests/house/**/*.test.ts'], 60_000),
  inNode('generators', ['tests/generators/**/*.test.ts'], 180_000),
  inNode('e2e', ['tests/e2e/**/*.test.ts'], 180_000, {
    retry: 1, // a real browser loses a key now and then: one more try, which the report names; what is wrong fails twice
    isolate: false, // the driver's libraries are read once a lane, not once a file
  }),
  inBrowser('page', ['tests/page/**/*.test.{ts,tsx}'], { isolate: false }), // nor does this: its modules are fetched once a lane
  inBrowser('browser', ['tests/{edge,app}/**/*.browser.test.{ts,tsx}']),
];

/** Begun first, so that at the end no lane waits a minute for the other one. */
const LONGEST = [
  'e2e/kill',
  'e2e/gallery',
  'e2e/hostile',
  'e2e/kill-undo',
  'e2e/popup',
  'sync/exhaustive',
  'sync/real-text',
  'made/made',
].map((name) => `/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  publicDir: false, // the texts are imported from there, which vite takes for a mistake
  resolve: { alias: { 'webextension-polyfill': path.join(import.meta.dirname, 'src/edge/native-api.ts') } }, // tests run outside of an extension
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Not `import.meta.env.CLIPPOST_LONG`: vitest would write that into process.env, and every test would see the word 'false'.
  define: { __CLIPPOST_LONG__: JSON.stringify(long) },
  test: {
    projects,
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 15_000 } }, // vitest's own second is short on a busy machine
    snapshotFormat: { escapeString: false },
  },
});
