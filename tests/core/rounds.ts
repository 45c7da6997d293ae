/** How often a property is tried: `usual` in `npm test`, `long` in `npm run test:long`. */
export const rounds = (usual: number, long: number): number => (process.env.CLIPPOST_LONG === '1' ? long : usual);
