import path from 'node:path';

/** What `npm run build` made; CLIPPOST_DIST names another folder of the same shape (`node scripts/build.mjs --out DIR`). */
export const DIST = process.env.CLIPPOST_DIST ?? path.join(import.meta.dirname, '../../../dist');
