import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const PATH = '/2026/03/05/night-ferry.html';
const root = path.join(import.meta.dirname, '..');
const FILES = {
  [PATH]: ['text/html; charset=utf-8', 'tests/e2e/pages/fixtures/sample.html'],
  '/images/ferry.webp': ['image/webp', 'src/app/sample/ferry.webp'],
};

/** Serves the sample page with its picture, and nothing else, to this machine; answers its address. */
export async function serveSample() {
  const server = http.createServer((request, response) => {
    const [type, file] = FILES[request.url] ?? [];
    if (file === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('This sample has one page only.');
    else response.writeHead(200, { 'content-type': type }).end(fs.readFileSync(path.join(root, file)));
  });
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}${PATH}`, close };
}
