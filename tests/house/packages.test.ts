import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, readSources } from './sources.ts';

// What we take from others: locked, from the registry by its hash alone, and with a reason.

const root = path.join(import.meta.dirname, '../..');
const readText = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const own = JSON.parse(readText('package.json')) as Package; // our own file
const lock = JSON.parse(readText('package-lock.json')) as {
  lockfileVersion: number;
  packages: Readonly<Record<string, Package>>;
}; // npm's format

describe('the lock file', () => {
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

  test('is whole: every package with the hash of its bytes', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(200);
    expect(packages.filter(([, it]) => !it.version || !it.integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual([]);
  });

  test('names no address: any mirror of the registry will do', () => {
    expect(packages.filter(([, it]) => it.resolved !== undefined || it.link).map(([name]) => name)).toEqual([]);
    expect(readText('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('says the same as package.json', () => {
    expect(lock.packages['']?.dependencies).toEqual(own.dependencies);
    expect(lock.packages['']?.devDependencies).toEqual(own.devDependencies);
  });
});

describe('dependencies', () => {
  const names = Object.keys(own.dependencies ?? {});
  const imported = new Set(
    readSources(root, ['src']).flatMap((source) =>
      importsOf(source)
        .filter(({ isOurs, isType }) => !isOurs && !isType)
        .map(({ to }) => to),
    ),
  );

  test('what the extension imports is a dependency, not a tool', () => {
    expect(imported.size).toBeGreaterThan(6);
    expect([...imported].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('what is a dependency is imported', () => {
    expect(names.filter((name) => !imported.has(name))).toEqual([]);
  });

  test('each has its reason in the README', () => {
    const readme = readText('README.md');
    expect(names.length).toBeGreaterThan(6);
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  });
});

test('nothing is installed by scripts of ours that a person would not type', () => {
  const ci = readText('.ci/run');
  expect(ci).toContain('\nnpm ci\nnpm test\n');
});
