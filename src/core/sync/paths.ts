/** Our own room in the folder, never beside the posts (a generator would publish it). */
export const OURS = '.clippost/';
export const MARKER = '.clippost/folder.json';
export const IGNORE_FILE = '.clippost/.gitignore';
export const CONFLICTS = '.clippost/conflicts/';
export const TRASH = '.clippost/trash/';
const TMP = '.clippost/tmp/';
export const RENAMES = `${TMP}rename-`;

const encoder = /* @__PURE__ */ new TextEncoder();
/** Bytes of the stem in names that we make of a path: with our suffixes it stays below every system's 255. */
const MAX_STEM_BYTES = 200;

/** Names are compared, and chosen, as if every disk folded: some fold case, some composition. */
export const fold = (path: string): string => path.normalize('NFC').toLowerCase();

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder of a path: '' at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Names or folders that begin with a dot are nobody's posts. */
export const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

const CONFLICT_COPY = /\.sync-conflict-[^/.]*|\s\([^/]*conflicted copy[^/]*\)/gi;

/**
 * The path that a synchroniser's conflict copy (Syncthing, Dropbox, Nextcloud, Obsidian), or a copy of one, belongs to, or null. A folder that
 * is called so has copies of nobody in it: its posts are posts, wherever the post beside which it came lies.
 */
export function conflictCopyOf(path: string): string | null {
  const name = fileName(path);
  const owner = name.replace(CONFLICT_COPY, '');
  return owner === name ? null : path.slice(0, path.length - name.length) + owner;
}

/** A path as one name: `/` becomes `~`, the ending goes, a long one is cut between code points. */
function flat(path: string): string {
  const name = path.replaceAll('/', '~').replace(/\.md$/, '');
  let stem = '';
  let bytes = 0;
  for (const char of name) {
    bytes += encoder.encode(char).length;
    if (bytes > MAX_STEM_BYTES) break;
    stem += char;
  }
  return stem;
}

export const trashPath = (path: string, hash: string): string => `${TRASH}${flat(path)}.${hash.slice(0, 16)}.md`;
export const conflictPath = (path: string, hash: string): string => `${CONFLICTS}${flat(path)}.${conflictSuffix(hash)}`;
/** What tells one conflict from another, whatever the post was called then. */
export const conflictSuffix = (hash: string): string => `${hash.slice(0, 8)}.md`;
export const renamePath = (id: string): string => `${RENAMES}${id}.md`;
/** Files in the making, named after the browser profile that makes them: only that one may remove them. */
export const leftoverPrefix = (profile: string): string => `${TMP}${profile}-`;
export const tmpPath = (profile: string, name: string): string => `${leftoverPrefix(profile)}${name}.md`;
