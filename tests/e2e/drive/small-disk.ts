import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A file system of a few megabytes, that can be full and that can be read-only. */
export interface SmallDisk {
  readonly dir: string;
  /** Leaves room for about so many bytes. */
  fill(room: number): void;
  /** Takes away what filled it. */
  empty(): void;
  remount(how: 'ro' | 'rw'): void;
  remove(): void;
}

const FILLER = 'filler.bin';

/** Needs root: that is what mounting takes. Fails, and says so, where it cannot be done. */
export function smallDisk(megabytes: number): SmallDisk {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}M`, 'tmpfs', dir], { stdio: 'pipe' });
  } catch (error) {
    fs.rmdirSync(dir);
    throw new Error('a small file system is needed and could not be mounted: run the tests as root', { cause: error });
  }
  return {
    dir,
    fill: (room) => {
      const { bavail, bsize } = fs.statfsSync(dir);
      try {
        fs.appendFileSync(path.join(dir, FILLER), Buffer.alloc(Math.max(0, bavail * bsize - room)));
      } catch (error) {
        // Somebody else wrote meanwhile: then it is full already.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    empty: () => fs.rmSync(path.join(dir, FILLER), { force: true }),
    remount: (how) => execFileSync('mount', ['-o', `remount,${how}`, dir]),
    remove: () => {
      execFileSync('umount', ['--lazy', dir]); // a child of the browser may still hold a file
      fs.rmdirSync(dir);
    },
  };
}
