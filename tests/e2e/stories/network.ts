import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ChromiumDriver, openChromium } from '../drive/chromium.ts';
import { type FirefoxDriver, openFirefox } from '../drive/firefox.ts';
import type { Hosts } from '../drive/hosts.ts';

/** One request that left a browser, or would have. */
export interface Sent {
  readonly url: string;
  /** Who asked for it; null for the browser itself. */
  readonly by: string | null;
}

/** A browser whose every request is written down, by the browser itself: pages, popups, workers, frames. */
export interface Watched {
  readonly browser: ChromiumDriver | FirefoxDriver;
  /** Ends the browser; all requests of its life to the network. */
  end(): Promise<readonly Sent[]>;
}

const isNetwork = (url: string): boolean => /^(?:https?|wss?|ftp):/.test(url);

/** Chromium's own log of its network stack. */
async function watchChromium(hosts: Hosts): Promise<Watched> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-net-'));
  const file = path.join(dir, 'net.json');
  const browser = await openChromium({ hosts, args: [`--log-net-log=${file}`] });
  return {
    browser,
    end: async () => {
      await browser.close();
      const log = JSON.parse(fs.readFileSync(file, 'utf8')) as {
        readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
        readonly events: readonly {
          readonly type: number;
          readonly params?: { readonly url?: string; readonly initiator?: string };
        }[];
      }; // the format of net-export
      fs.rmSync(dir, { recursive: true });
      const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
      return log.events.flatMap(({ type, params }) => {
        const { url = '', initiator = '' } = params ?? {};
        return type === start && isNetwork(url)
          ? [{ url, by: initiator === '' || initiator === 'not an origin' ? null : initiator }]
          : [];
      });
    },
  };
}

/** Firefox tells its own window of every request before it is made. */
async function watchFirefox(hosts: Hosts): Promise<Watched> {
  const browser = await openFirefox({ hosts });
  await browser.inChrome(`(() => {
    window.clippostSent = [];
    window.clippostWatch = (subject) => {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const principal = channel.loadInfo?.triggeringPrincipal;
      const by = !principal || principal.isSystemPrincipal ? null : principal.isNullPrincipal ? principal.precursorPrincipal?.origin ?? 'null' : principal.origin;
      window.clippostSent.push({ url: channel.URI.spec, by });
    };
    Services.obs.addObserver(window.clippostWatch, 'http-on-opening-request');
    return true;
  })()`);
  return {
    browser,
    end: async () => {
      const sent = await browser.inChrome<readonly Sent[]>('window.clippostSent');
      await browser.close();
      return sent.filter(({ url }) => isNetwork(url));
    },
  };
}

export const openWatched = (kind: 'chromium' | 'firefox', hosts: Hosts): Promise<Watched> =>
  kind === 'chromium' ? watchChromium(hosts) : watchFirefox(hosts);
