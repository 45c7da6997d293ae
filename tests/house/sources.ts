import fs from 'node:fs';
import path from 'node:path';

/** One file of the house, as the rules see it. */
export interface Source {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
}

export interface Import {
  readonly from: string;
  /** A path from the root for a file of ours, else the package's name. */
  readonly to: string;
  readonly isOurs: boolean;
  readonly isType: boolean;
}

const CODE = /\.(ts|tsx|mts|mjs)$/;

/** Every code file below these folders, in order of their paths. */
export function readSources(root: string, folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) => {
    const dir = path.join(root, folder);
    if (!fs.existsSync(dir)) return [];
    return fs
      .readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => CODE.test(name))
      .sort()
      .map((name) => {
        const text = fs.readFileSync(path.join(dir, name), 'utf8');
        return { path: path.posix.join(folder, name.split(path.sep).join('/')), text, code: withoutComments(text) };
      });
  });
}

/** Comments become spaces; strings stay. Regular expressions that hold a quote or `//` are rare enough to be read as they come. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (whole, string: string | undefined) => string ?? whole.replace(/[^\n]/g, ' '),
  );
}

const IMPORT =
  /(?:^|[;\n}])\s*(?:import|export)\s+(type\s+)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports, re-exports or loads later; style sheets and raw texts left out. */
export function importsOf(source: Source): readonly Import[] {
  return [...source.code.matchAll(IMPORT)].flatMap((match) => {
    const named = match[2] ?? match[3] ?? match[4] ?? '';
    if (/\.css$|\?/.test(named)) return [];
    const isOurs = named.startsWith('.');
    const file = path.posix.extname(named) === '' ? `${named}.ts` : named;
    const to = isOurs ? path.posix.join(path.posix.dirname(source.path), file) : packageName(named);
    return [{ from: source.path, to, isOurs, isType: match[1] !== undefined }];
  });
}

const packageName = (named: string): string =>
  named
    .split('/')
    .slice(0, named.startsWith('@') ? 2 : 1)
    .join('/');
