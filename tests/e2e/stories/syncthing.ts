// A real Syncthing (Debian package) on this machine: two of them, one for each folder, over 127.0.0.1 only.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { round, until } from '../drive/until.ts';

export interface Syncthing {
  /** Waits until both have scanned and hold the same. */
  settled(): Promise<void>;
  /** No word between the two until `together`. */
  apart(): Promise<void>;
  together(): Promise<void>;
  stop(): void;
}

interface Side {
  readonly home: string;
  readonly folder: string;
  readonly id: string;
  readonly api: number;
  readonly listen: number;
}
const KEY = 'clippost-test';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

function configOf(me: Side, other: Side): string {
  const device = ({ id, listen }: Side) =>
    `<device id="${id}" name="x" compression="never"><address>tcp://127.0.0.1:${listen}</address></device>`;
  return `<configuration version="36">
    <folder id="posts" path="${me.folder}" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="false">
      <filesystemType>basic</filesystemType><device id="${me.id}"/><device id="${other.id}"/>
      <minDiskFree unit="%">0</minDiskFree><maxConflicts>10</maxConflicts>
    </folder>
    ${device(me)}${device(other)}
    <gui enabled="true" tls="false"><address>127.0.0.1:${me.api}</address><apikey>${KEY}</apikey></gui>
    <options>
      <listenAddress>tcp://127.0.0.1:${me.listen}</listenAddress>
      <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
      <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>
      <startBrowser>false</startBrowser><autoUpgradeIntervalH>0</autoUpgradeIntervalH><crashReportingEnabled>false</crashReportingEnabled>
      <reconnectionIntervalS>1</reconnectionIntervalS>
    </options>
  </configuration>`;
}

async function newSide(folder: string): Promise<Side> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-syncthing-'));
  execFileSync('syncthing', ['generate', `--home=${home}`, '--skip-port-probing'], { stdio: 'ignore' });
  const id = execFileSync('syncthing', [`--home=${home}`, '--device-id'], { encoding: 'utf8' }).trim();
  fs.mkdirSync(path.join(folder, '.stfolder'));
  fs.writeFileSync(path.join(folder, '.stignore'), '.clippost\n.git\n');
  return { home, folder, id, api: await freePort(), listen: await freePort() };
}

/** Starts one for each folder and joins them. */
export async function startSyncthing(here: string, there: string): Promise<Syncthing> {
  const [a, b] = [await newSide(here), await newSide(there)];
  const ask = async <T>(side: Side, method: 'GET' | 'POST', at: string): Promise<T | null> => {
    const answer = await fetch(`http://127.0.0.1:${side.api}/rest/${at}`, { method, headers: { 'X-API-Key': KEY } });
    const text = await answer.text();
    return text === '' || !answer.ok ? null : (JSON.parse(text) as T); // the caller names the shape
  };
  const running: ChildProcess[] = [];
  for (const [me, other] of [
    [a, b],
    [b, a],
  ] as const) {
    fs.writeFileSync(path.join(me.home, 'config.xml'), configOf(me, other));
    running.push(
      spawn('syncthing', ['serve', `--home=${me.home}`, '--no-browser', '--no-upgrade', '--no-restart'], {
        stdio: 'ignore',
        detached: true,
      }),
    );
  }
  const sides = [a, b];
  const connected = async (): Promise<boolean> => {
    const seen = await ask<{ connections: Record<string, { connected: boolean }> }>(a, 'GET', 'system/connections');
    return seen?.connections[b.id]?.connected === true;
  };
  await until('two Syncthings that know each other', connected, 60_000);
  const inStep = async (): Promise<boolean> => {
    const [one, two] = await Promise.all(
      sides.map((side) =>
        ask<{ state: string; needTotalItems: number; globalBytes: number; localBytes: number }>(
          side,
          'GET',
          'db/status?folder=posts',
        ),
      ),
    );
    const idle = [one, two].every((it) => it?.state === 'idle' && it.needTotalItems === 0 && it.globalBytes === it.localBytes);
    return idle && one?.globalBytes === two?.globalBytes;
  };
  return {
    settled: async () => {
      for (const side of sides) await ask(side, 'POST', 'db/scan?folder=posts');
      // An index is sent a moment after a scan: the same answer twice, with time between.
      let times = 0;
      await until(
        'the two folders to be the same',
        async () => {
          times = (await inStep()) ? times + 1 : 0;
          await round(200);
          return times >= 4;
        },
        60_000,
      );
    },
    apart: async () => {
      await ask(a, 'POST', `system/pause?device=${b.id}`);
      await until('two Syncthings apart', async () => !(await connected()));
    },
    together: async () => {
      // Each scans on its own first: both sides have edits that the other has not heard of.
      for (const side of sides) await ask(side, 'POST', 'db/scan?folder=posts');
      await ask(a, 'POST', `system/resume?device=${b.id}`);
      await until('two Syncthings that know each other again', connected, 60_000);
    },
    stop: () => {
      // Each with the child it starts: a group of their own.
      for (const { pid } of running) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      for (const { home } of sides) fs.rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
