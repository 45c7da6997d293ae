// node scripts/provide.mjs [NEED …]: what is missing on this machine. On Debian and Ubuntu as root it is installed from the
// distribution; elsewhere this ends with the one command to run.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, findBrowsers, which } from './find-browser.mjs';

const succeeds = (command, args) => which(command) !== null && spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasFont = (pattern) =>
  !which('fc-list') ? false : execFileSync('fc-list', [pattern, 'family'], { encoding: 'utf8' }).trim() !== '';

/** What may be needed: whether it is there, the Debian packages that bring it, its name with Homebrew (null: comes with macOS or is not needed there). */
export const NEEDS = {
  browser: { isThere: () => findBrowsers().length > 0, debian: ['chromium'], brew: '--cask chromium' },
  chromium: { isThere: () => findBrowser('chromium') !== null, debian: ['chromium'], brew: '--cask chromium' },
  firefox: { isThere: () => findBrowser('firefox') !== null, debian: ['firefox-esr'], brew: '--cask firefox' },
  display: { isThere: () => which('Xvfb') !== null && which('xauth') !== null, debian: ['xvfb', 'xauth'], brew: null },
  keyboard: { isThere: () => which('xdotool') !== null, debian: ['xdotool'], brew: null },
  ruby: { isThere: () => succeeds('ruby', ['-ryaml', '-rjson', '-e', '']), debian: ['ruby'], brew: 'ruby' },
  jekyll: {
    isThere: () => which('jekyll') !== null,
    debian: ['jekyll', 'ruby-kramdown', 'ruby-kramdown-parser-gfm'],
    brew: 'jekyll',
  },
  hugo: { isThere: () => which('hugo') !== null, debian: ['hugo'], brew: 'hugo' },
  python: {
    isThere: () => succeeds('python3', ['-c', 'import yaml']),
    debian: ['python3', 'python3-yaml'],
    brew: 'libyaml python pyyaml',
  },
  openssl: { isThere: () => which('openssl') !== null, debian: ['openssl'], brew: null },
  git: { isThere: () => which('git') !== null, debian: ['git'], brew: 'git' },
  zip: { isThere: () => which('unzip') !== null, debian: ['unzip'], brew: null },
  fonts: { isThere: () => hasFont(':lang=zh-cn'), debian: ['fontconfig', 'fonts-noto-core', 'fonts-noto-cjk'], brew: null },
  syncthing: { isThere: () => which('syncthing') !== null, debian: ['syncthing'], brew: 'syncthing' },
};

const isDebian = () => fs.existsSync('/etc/debian_version') && which('apt-get') !== null;
const isRoot = () => process.getuid?.() === 0;

/** The one command that a person has to run for these needs. */
export function commandFor(missing) {
  if (isDebian() || process.platform === 'linux') {
    const packages = missing.flatMap((need) => NEEDS[need].debian).join(' ');
    return `sudo apt-get update && sudo apt-get install -y ${packages}`;
  }
  const casks = missing.map((need) => NEEDS[need].brew).filter((name) => name !== null);
  return `brew install ${casks.join(' ')}`;
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')}\n${stdout.slice(-2000)}\n${stderr}`);
}

/** Makes sure that these needs are met, or throws with the one command to run. */
export function provide(needs = Object.keys(NEEDS).filter((need) => need !== 'browser')) {
  for (const need of needs)
    if (NEEDS[need] === undefined) throw new Error(`unknown need ${need}; known: ${Object.keys(NEEDS).join(' ')}`);
  const missing = () => needs.filter((need) => !NEEDS[need].isThere());
  const before = missing();
  if (before.length === 0) return;
  if (isDebian() && isRoot()) {
    const packages = [...new Set(before.flatMap((need) => NEEDS[need].debian))];
    console.log(`installing ${packages.join(' ')} …`);
    const started = performance.now();
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    console.log(`installed in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  const after = missing();
  if (after.length > 0) throw new Error(`missing: ${after.join(', ')}. Run this, then try again:\n\n  ${commandFor(after)}\n`);
}

/** For a main: complains in words, not with a stack. */
export function provideOrExit(needs) {
  try {
    provide(needs);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const needs = process.argv.slice(2);
  provideOrExit(needs.length > 0 ? needs : undefined);
}
