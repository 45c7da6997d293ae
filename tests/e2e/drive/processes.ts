import fs from 'node:fs';
import { round } from './until.ts';

/** Throws a folder away; a browser that was just ended may write to it for a moment longer. */
export const removeDir = (dir: string): Promise<void> =>
  fs.promises.rm(dir, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });

/** True while a process of this id exists and is not a zombie. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return false;
    throw error;
  }
}

/** SIGKILL to one process of ours, and to no other; answers when it is gone. */
export async function killByPid(pid: number): Promise<void> {
  if (pid < 2) throw new Error(`refusing to kill ${pid}`);
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await round(20);
}

/** Pid of the Chromium that owns this profile, or null. */
export function chromiumPid(profile: string): number | null {
  for (const entry of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    let command: string;
    try {
      command = fs.readFileSync(`/proc/${entry}/cmdline`, 'utf8');
    } catch (error) {
      if (error instanceof Error) continue; // it ended while we looked
      throw error;
    }
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=') && !command.includes('crashpad'))
      return Number(entry);
  }
  return null;
}
