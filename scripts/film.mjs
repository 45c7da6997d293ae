// node scripts/film.mjs: shoots the film of one clip anew (docs/pictures), of the built extension in a real Chromium.
import path from 'node:path';
import { runnerImport } from 'vite';
import { buildDist, root } from './build.mjs';

await buildDist({ ifChanged: true });
const { module } = await runnerImport(path.join(root, 'tests/e2e/pictures/film.ts'), { configFile: false, logLevel: 'error' });
for (const name of await module.shootFilms(path.join(root, 'docs/pictures'))) console.log(name);
