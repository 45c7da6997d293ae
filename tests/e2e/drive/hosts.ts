// Test pages at their real addresses (https://www.rfi.fr/…, http://news.example/y) from this machine, and nothing else reachable.
// The same server serves both browsers; each has its own way in: Chromium maps host names to the local ports,
// Firefox (which cannot map ports) uses the same server as its proxy.
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** HTML as text or bytes, or an answer by hand (other types, charsets, redirects). */
export type HostedPage = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Hosts {
  readonly chromiumArgs: readonly string[];
  readonly firefoxPrefs: Readonly<Record<string, string | number | boolean>>;
  /** Every address of these hosts that was asked for, in order. */
  readonly asked: readonly string[];
  /** Firefox only: what was asked for beyond these hosts (Chromium's requests never get here). */
  readonly refused: ReadonlySet<string>;
  close(): void;
}

/** A certificate for these hosts, made now and valid for two days: no key file in the repository, nothing that expires. */
function makeCertificate(hosts: readonly string[]): { key: Buffer; cert: Buffer } {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-cert-'));
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=clippost test'];
  try {
    // 'pipe' puts openssl's complaint into the thrown error
    execFileSync('openssl', [...request, '-addext', `subjectAltName=${names}`, '-keyout', 'key.pem', '-out', 'cert.pem'], {
      cwd,
      stdio: 'pipe',
    });
    return { key: fs.readFileSync(path.join(cwd, 'key.pem')), cert: fs.readFileSync(path.join(cwd, 'cert.pem')) };
  } finally {
    fs.rmSync(cwd, { recursive: true, force: true });
  }
}

const listen = (server: http.Server | https.Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // a TCP server's address is never a string
  });

/**
 * `pages`: address → page. An address counts with its scheme: a host listed only with http: refuses https, as many old sites do.
 * Unlisted paths of a listed origin are 404; everything else is a network error.
 */
export async function serveHosts(pages: Readonly<Record<string, HostedPage>>): Promise<Hosts> {
  const byAddress = new Map(Object.entries(pages).map(([address, page]) => [new URL(address).href, page])); // as browsers write it
  const origins = [...new Set([...byAddress.keys()].map((address) => new URL(address).origin))];
  const refused = new Set<string>();
  const asked: string[] = [];

  const answer = (address: string, request: IncomingMessage, response: ServerResponse): void => {
    asked.push(address);
    const page = byAddress.get(address);
    if (typeof page === 'function') {
      page(request, response);
      return;
    }
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page ?? 'no such page');
  };
  const refuse = (what: string, socket: Socket): void => {
    refused.add(what);
    socket.destroy(); // a network error, not an error page
  };

  const certificate = makeCertificate(origins.map((origin) => new URL(origin).hostname));
  const tls = https.createServer(certificate, (request, response) => {
    answer(`https://${request.headers.host}${request.url}`, request, response);
  });
  const plain = http.createServer((request, response) => {
    const target = request.url ?? ''; // a path from Chromium, the full address from Firefox (proxy)
    const address = target.startsWith('/') ? `http://${request.headers.host}${target}` : target;
    if (origins.some((origin) => address.startsWith(`${origin}/`))) answer(address, request, response);
    else refuse(address, request.socket);
  });
  plain.on('connect', (request: IncomingMessage, socket: Socket) => {
    // Firefox asks for a tunnel to host:port for https: (and for WebSockets: refused). It may drop a tunnel at any time.
    socket.on('error', () => socket.destroy());
    const target = request.url ?? '';
    if (!origins.includes(`https://${target.replace(/:443$/, '')}`)) return refuse(target, socket);
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    tls.emit('connection', socket);
  });
  const [httpPort, httpsPort] = [await listen(plain), await listen(tls)];

  const rules = origins.map((origin) => {
    const { protocol, hostname, port } = new URL(origin);
    return protocol === 'https:'
      ? `MAP ${hostname}:${port || 443} 127.0.0.1:${httpsPort}`
      : `MAP ${hostname}:${port || 80} 127.0.0.1:${httpPort}`;
  });
  const spki = new crypto.X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    asked,
    refused,
    chromiumArgs: [
      `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(',')}`, // the first rule that fits wins; * covers IP addresses too
      '--no-proxy-server', // with http_proxy and the like set, nothing would load: the rules hide that proxy too
      // Accepts this one key and no other bad certificate. Chromium obeys it only with its own --user-data-dir.
      `--ignore-certificate-errors-spki-list=${crypto.createHash('sha256').update(spki).digest('base64')}`,
    ],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': httpPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': httpPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true, // else 127.0.0.1 and localhost go around the proxy
      'network.proxy.failover_direct': false,
      'network.proxy.allow_bypass': false, // else Firefox's own services may go around it too
      'network.dns.disabled': true, // second lock: a request that goes around the proxy finds no host by name
    },
    close: () => {
      for (const server of [plain, tls]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
