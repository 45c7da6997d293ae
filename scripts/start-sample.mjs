import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const PATH = '/2026/03/05/night-ferry.html';

/** Serves the sample page, and nothing else, to this machine; answers its address. */
export async function serveSample() {
  const html = fs.readFileSync(path.join(import.meta.dirname, '../tests/e2e/pages/fixtures/sample.html'));
  const server = http.createServer((request, response) => {
    const isPage = request.url === PATH;
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : 'This sample has one page only.');
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
