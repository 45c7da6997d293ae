import fs from 'node:fs';
import path from 'node:path';

/** What `npm run build` made; CLIPPOST_DIST names another folder of the same shape (`node scripts/build.mjs --out DIR`). */
export const DIST = process.env.CLIPPOST_DIST ?? path.join(import.meta.dirname, '../../../dist');

/** True when this build opens a page of its own at installation. */
export const hasFirstRun = (extension: string): boolean => fs.existsSync(path.join(extension, FIRST_RUN));

export const FIRST_RUN = 'first-run.html';
