import type { Failure } from '../../core/failure.ts';
import type { BodyKind, PresetName } from '../../core/post.ts';
import type { Inspection } from '../../core/sync/inspect.ts';
import { isUndecided, linesOfPlan, type SyncLine } from '../../core/sync/plan-lines.ts';
import { type FolderState, folderState } from '../../core/sync/state.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import type { SyncReport } from './folder-run.ts';

/** How far a run is. */
export interface Progress {
  readonly done: number;
  /** 0 while it only looks. */
  readonly of: number;
  /** Milliseconds of work so far, pauses not counted. */
  readonly workedMs: number;
  readonly isPaused: boolean;
}

/** How new posts shall be written: proposed from what is there, chosen by the person. */
export interface Habits {
  readonly preset: PresetName;
  readonly bodyKind: BodyKind;
  readonly comments: boolean;
  /** How new posts are named; null: as the preset names them. */
  readonly pattern: string | null;
}

/** What connecting would do, in posts. */
export interface Prospect {
  /** A folder that was connected before goes on where it was: what was changed since is written on both sides, and what is missing is gone. */
  readonly goesOn: boolean;
  /** Posts that had a file there and have none now: they go to the library's trash. */
  readonly missing: number;
  /** Files of posts that were deleted in the library since: they go to the folder's trash. */
  readonly deleted: number;
  /** Posts of the library that get a file. */
  readonly written: number;
  /** On both sides: linked by their address. */
  readonly linked: number;
  /** Posts of the folder that come into the library. */
  readonly taken: number;
  /** Of those on both sides, in the library's trash: they come back. */
  readonly revived: number;
}

/** A folder that the person picked and has not connected yet. */
export interface Candidate {
  /** What was picked. */
  readonly picked: FileSystemDirectoryHandle;
  /** Below it, where the posts shall lie; '' for the picked folder itself. */
  readonly below: string;
  /** The posts folder of the site or vault whose top was picked. */
  readonly site: { readonly preset: PresetName; readonly posts: string } | null;
  readonly looked: { readonly done: number; readonly of: number };
  /** Null while it is looked through. */
  readonly found: { readonly inspection: Inspection; readonly prospect: Prospect; readonly habits: Habits } | null;
}

/** The name that the line gives a folder: of one below the picked one, with it. */
export const nameOf = ({ picked, below }: Pick<Candidate, 'picked' | 'below'>): string =>
  below === '' ? picked.name : `${picked.name}/${below}`;

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
  /** Saved changes that wait in the outbox, told where a run cannot tell. */
  readonly waiting: number;
  /** ISO 8601 UTC: the last run that ended. */
  readonly at: string | null;
  /** The last run that ended with a plan: what it did, what it stopped for, what waits for a person. */
  readonly report: SyncReport | null;
  /** A run at work. */
  readonly running: Progress | null;
  readonly candidate: Candidate | null;
  /** What stands open below the line: the question that a plan stopped for, or how to end it. */
  readonly panel: 'stopped' | 'disconnect' | null;
  /** The chooser was closed without a folder: what the browser refuses is said. */
  readonly noneChosen: boolean;
  /** What the last act on the folder failed with, when `state` does not say it. */
  readonly failure: Failure | null;
}

export const NO_FOLDER: FolderPart = {
  isKnown: false,
  canPick: true,
  row: null,
  state: null,
  waiting: 0,
  at: null,
  report: null,
  running: null,
  candidate: null,
  panel: null,
  noneChosen: false,
  failure: null,
};

/** What waits for a person, post by post. A file that a moved post could be stands with that post. */
export const undecidedLines = ({ report }: FolderPart): readonly SyncLine[] =>
  report === null ? [] : linesOfPlan(report.plan).filter((line) => line.id !== null && isUndecided(line));

/** Is it known what waits for a person? Not before a folder was read: it may be missing, another one, or closed to us. */
export const isLookedThrough = ({ row, report }: FolderPart): boolean =>
  row === null || (report !== null && (report.plan.stop === null || report.plan.stop === 'many-deletions'));

/** Files that a moved post could be. */
export const heldFiles = ({ report }: FolderPart): readonly string[] =>
  (report?.plan.steps ?? []).flatMap((step) => (step.kind === 'held' && step.id === null ? [step.path] : []));

/** Changes that are not on the other side yet, and posts that a person has to decide: null where that is not known. */
export interface FolderCounts {
  readonly waiting: number;
  readonly undecided: number | null;
}

/** How it stands now: what was saved since the last run waits, whatever that run has found. */
export const standsNow = ({ state, waiting }: FolderPart): FolderState | null =>
  state?.kind === 'in-step' && waiting > 0 ? { kind: 'waiting', count: waiting } : state;

/** True while posts and files come and go. */
export const isWriting = ({ running }: FolderPart): boolean => running !== null && running.of > 0;

/** What the sidebar counts; null without a folder. */
export function folderCounts(folder: FolderPart): FolderCounts | null {
  const { report, row, waiting } = folder;
  if (row === null) return null;
  const undecided = isLookedThrough(folder) ? undecidedLines(folder).length : null;
  const state = report === null ? null : folderState(report.plan);
  return { waiting: state?.kind === 'waiting' ? state.count : waiting, undecided };
}
