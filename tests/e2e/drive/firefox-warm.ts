// What Firefox has compiled of itself. A new profile compiles it anew, which is a sixth of what a start costs; the first browser that
// ends in good order leaves it here for the profiles after it. Firefox itself throws away what another build of it has made.
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** By Firefox's build, by which it knows whether the rest is its own. */
const BUILD = 'compatibility.ini';
const CACHE = 'startupCache';
/** What it keeps of extensions: a test's is another one under the same name. */
const OF_EXTENSIONS = 'webext.sc.lz4';

/** One place for this executable, or for the next one that is installed over it. */
const storeOf = (executable: string): string => {
  const { size, mtimeMs } = fs.statSync(executable);
  const name = crypto.createHash('sha256').update(`${executable} ${size} ${mtimeMs}`).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `clippost-firefox-warm-${name}`);
};

function copyParts(from: string, to: string): void {
  const filter = (source: string): boolean => path.basename(source) !== OF_EXTENSIONS;
  for (const part of [BUILD, CACHE])
    fs.cpSync(path.join(from, part), path.join(to, part), { recursive: true, preserveTimestamps: true, filter });
}

/** Gives a new profile what an earlier Firefox has compiled, if there was one. */
export function warm(profile: string, executable: string): void {
  const store = storeOf(executable);
  if (fs.existsSync(store)) copyParts(store, profile);
}

/** Keeps what this profile's Firefox has compiled, unless it is there already. Only for a Firefox that ended in good order. */
export function keepWarm(profile: string, executable: string): void {
  const store = storeOf(executable);
  if (fs.existsSync(store) || !fs.existsSync(path.join(profile, CACHE))) return;
  const made = fs.mkdtempSync(`${store}-`);
  copyParts(profile, made);
  try {
    fs.renameSync(made, store);
  } catch (error) {
    fs.rmSync(made, { recursive: true, force: true });
    if (!fs.existsSync(store)) throw error; // else another worker was first
  }
}
