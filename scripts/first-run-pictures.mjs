// node scripts/first-run-pictures.mjs: takes the pictures of the first-run page anew, of the built extension in a real Chromium.
import path from 'node:path';
import { runnerImport } from 'vite';
import { buildDist, root } from './build.mjs';

await buildDist({ ifChanged: true });
const { module } = await runnerImport(path.join(root, 'tests/e2e/pictures/first-run.ts'), {
  configFile: false,
  logLevel: 'error',
});
for (const name of await module.takePictures(path.join(root, 'public/first-run'))) console.log(name);
