import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DIST } from './dist.ts';

/** What a test changes of a manifest. */
export type ManifestEdit = (manifest: {
  version: string;
  permissions: string[];
  readonly commands: Readonly<Record<string, { suggested_key?: { readonly default: string } }>>;
}) => void;

export interface Variant {
  readonly dir: string;
  edit(change: ManifestEdit): void;
  remove(): void;
}

/** The built extension once more, in a folder of its own that a test may change. */
export function variantOf(kind: 'chromium' | 'firefox'): Variant {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-variant-'));
  fs.cpSync(path.join(DIST, kind), dir, { recursive: true });
  const file = path.join(dir, 'manifest.json');
  return {
    dir,
    edit: (change) => {
      const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
      change(manifest);
      fs.writeFileSync(file, JSON.stringify(manifest));
    },
    remove: () => fs.rmSync(dir, { recursive: true, force: true }),
  };
}
