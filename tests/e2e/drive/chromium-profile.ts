// What a Chromium profile must hold before the browser starts.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Id of an unpacked extension: first 16 bytes of a SHA-256, hex digits mapped to a..p. Chromium hashes the manifest's "key"
 * (DER public key in base64) when there is one, so the id is the same at every path; else it hashes the absolute path.
 */
export function unpackedId(dir: string): string {
  const { key } = JSON.parse(fs.readFileSync(path.join(dir, 'manifest.json'), 'utf8')) as { key?: string }; // our own file
  const hash = crypto
    .createHash('sha256')
    .update(key ? Buffer.from(key, 'base64') : fs.realpathSync(dir))
    .digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

type Prefs = { [name: string]: unknown };

/** The object at this path of names, made where it is missing. */
function child(prefs: Prefs, names: readonly string[]): Prefs {
  let here = prefs;
  for (const name of names) {
    here[name] ??= {};
    here = here[name] as Prefs; // Chromium writes objects at these places
  }
  return here;
}

function editPrefs(profile: string, edit: (prefs: Prefs) => void): void {
  const file = path.join(profile, 'Default', 'Preferences');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const prefs: Prefs = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  edit(prefs);
  fs.writeFileSync(file, JSON.stringify(prefs));
}

/** Where chrome.downloads writes. */
export const seedDownloads = (profile: string, dir: string, asks: boolean): void =>
  editPrefs(profile, (prefs) => {
    prefs.download = { default_directory: path.resolve(dir), prompt_for_download: asks, directory_upgrade: true };
  });

/** The state of a person who pinned the button to the toolbar. */
export const seedPinned = (profile: string, extensionId: string): void =>
  editPrefs(profile, (prefs) => {
    child(prefs, ['extensions']).pinned_extensions = [extensionId];
  });

/** The state of a person who chose "Allow on every visit" for these folders. */
export function seedFolderGrant(profile: string, extensionId: string, dirs: readonly string[]): void {
  const key = `chrome-extension://${extensionId}/,*`;
  const sinceYear1601 = String((BigInt(Date.now()) + 11644473600000n) * 1000n); // µs
  editPrefs(profile, (prefs) => {
    const exceptions = child(prefs, ['profile', 'content_settings', 'exceptions']);
    const objects = dirs.map((dir) => ({
      'display-name': path.basename(dir),
      'is-directory': true,
      path: path.resolve(dir),
      readable: true,
      writable: true,
    }));
    exceptions.file_system_access_chooser_data = {
      [key]: { last_modified: sinceYear1601, setting: { 'chosen-objects': objects } },
    };
    exceptions.file_system_access_extended_permission = { [key]: { last_modified: sinceYear1601, setting: 1 } };
  });
}
