import { openChromium } from './chromium.ts';
import type { BrowserDriver, BrowserOptions } from './driver.ts';
import { openFirefox } from './firefox.ts';

/** Both browsers, for `describe.each`. */
export const BROWSERS = ['chromium', 'firefox'] as const;

export type BrowserKind = (typeof BROWSERS)[number];

/** Starts a browser with the built extension; the same driver over both. */
export const openBrowser = (kind: BrowserKind, options: BrowserOptions = {}): Promise<BrowserDriver> =>
  kind === 'chromium' ? openChromium(options) : openFirefox(options);
