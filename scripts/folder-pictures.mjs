// node scripts/folder-pictures.mjs: takes the pictures of README's steps for a folder anew, of the built extension in a real Chromium.
import path from 'node:path';
import { runnerImport } from 'vite';
import { buildDist, root } from './build.mjs';

await buildDist({ ifChanged: true });
const { module } = await runnerImport(path.join(root, 'tests/e2e/pictures/folder.ts'), { configFile: false, logLevel: 'error' });
for (const name of await module.takeFolderPictures(path.join(root, 'docs/pictures'))) console.log(name);
