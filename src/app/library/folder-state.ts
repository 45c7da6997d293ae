import type { Failure } from '../../core/failure.ts';
import type { Inspection } from '../../core/sync/inspect.ts';
import { type FolderState, folderState } from '../../core/sync/state.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import type { SyncReport } from './folder-run.ts';

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Milliseconds of work so far, pauses not counted. */
  readonly workedMs: number;
  readonly isPaused: boolean;
}

/** A folder that the person picked and has not connected yet. */
export interface Candidate {
  readonly handle: FileSystemDirectoryHandle;
  /** As the line will name it: "news", or "site/_posts". */
  readonly name: string;
  /** Where its posts lie in a site or vault, when it is the top of one. */
  readonly site: { readonly posts: string; readonly isThere: boolean } | null;
  /** Null while it is looked through. */
  readonly found: Inspection | null;
  readonly looked: { readonly done: number; readonly of: number };
  /** Posts of the library that would get a file in an empty folder. */
  readonly posts: number;
}

/** The folder's part in the page's state. */
export interface FolderPart {
  /** False until the library was asked for its folder. */
  readonly isKnown: boolean;
  /** False where no folder can be picked: exports only. */
  readonly canPick: boolean;
  /** The connected folder. */
  readonly row: FolderRow | null;
  /** How it stands; null until the first run has ended. */
  readonly state: FolderState | null;
  /** ISO 8601 UTC: the last run that ended. */
  readonly at: string | null;
  /** The last run that ended with a plan: what it did, what it stopped for, what waits for a person. */
  readonly report: SyncReport | null;
  /** A run at work. */
  readonly running: Progress | null;
  readonly candidate: Candidate | null;
  /** What the last act on the folder failed with, when `state` does not say it. */
  readonly failure: Failure | null;
}

export const NO_FOLDER: FolderPart = {
  isKnown: false,
  canPick: true,
  row: null,
  state: null,
  at: null,
  report: null,
  running: null,
  candidate: null,
  failure: null,
};

/** What the sidebar counts: changes that are not on the other side yet, and posts that a person has to decide. */
export function folderCounts({ report, row }: FolderPart): { readonly waiting: number; readonly conflicts: number } | null {
  if (row === null) return null;
  if (report === null) return { waiting: 0, conflicts: 0 };
  const state = folderState(report.plan);
  const { steps } = report.plan;
  return {
    waiting: state.kind === 'waiting' ? state.count : 0,
    conflicts: steps.filter(({ kind }) => kind === 'conflict' || kind === 'frozen' || kind === 'held').length,
  };
}
