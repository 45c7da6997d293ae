import type { FailureKind } from '../failure.ts';
import type { StepEnd } from './apply.ts';
import type { Step, SyncPlan } from './types.ts';

/** What happens to one post or file, and by what reason; the screens have a sentence for each. */
const HAPPENINGS = [
  'taken',
  'moved',
  'new-bytes',
  'linked',
  'linked-taken',
  'revived',
  'written',
  'merged',
  'created',
  'created-again',
  'gone-to-trash',
  'file-to-trash',
  'forgotten',
  'unreadable',
  'not-a-post',
  'conflict-copy',
  'cannot-see',
  'conflict',
  'renamed',
  'name-taken',
  'rescued',
  'several-files',
  'only-a-copy',
  'new-post',
  'duplicate',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** One line of a plan, or of what a run did: data, for it is kept and read later in another language. */
export interface SyncLine {
  readonly what: Happening;
  /** The entry; null for a file that has none yet. */
  readonly id: string | null;
  readonly path: string;
  /** Where a file comes from, or goes. */
  readonly other: string | null;
  /** Fields that the library takes from the file; in a conflict those that both changed. */
  readonly took: readonly string[];
  /** Fields that the file gets from the library. */
  readonly wrote: readonly string[];
  /** Why it was not done; null: done, or still to do. */
  readonly end: FailureKind | null;
}

type Said = Partial<Pick<SyncLine, 'other' | 'took' | 'wrote'>> & { readonly what: Happening };

/** What a step is called; null for one that says nothing to a person. */
function said<F>(step: Step<F>): Said | null {
  switch (step.kind) {
    case 'absorb': {
      const { took } = step;
      if (step.revive) return { what: 'revived', took };
      if (step.link) return { what: took.length > 0 ? 'linked-taken' : 'linked', took };
      if (step.from !== null) return { what: 'moved', other: step.from, took };
      return { what: took.length > 0 ? 'taken' : 'new-bytes', took };
    }
    case 'write':
      return { what: step.took.length > 0 ? 'merged' : 'written', wrote: step.wrote, took: step.took };
    case 'create':
      return { what: step.again ? 'created-again' : 'created' };
    case 'trashLibrary':
      return { what: 'gone-to-trash' };
    case 'trashFolder':
      return { what: 'file-to-trash' };
    case 'forget':
      return { what: 'forgotten' };
    case 'frozen':
      return { what: step.why };
    case 'conflict':
      return { what: 'conflict', took: step.clash };
    case 'rename':
      return { what: step.effect ? 'renamed' : 'name-taken', other: step.want };
    case 'finishRename':
      return { what: 'renamed', other: step.want };
    case 'rescue':
      return { what: 'rescued' };
    case 'dropWant':
      return null;
    case 'held':
      return { what: step.why === 'ambiguous-move' ? 'several-files' : 'only-a-copy' };
    case 'newEntry':
      return { what: step.twins.length > 0 ? 'duplicate' : 'new-post' };
  }
}

/** The line of a step; `end` tells how it ended, null for one of a plan. */
function lineOf<F>(step: Step<F>, end: StepEnd | null): SyncLine | null {
  const words = said(step);
  if (words === null) return null;
  const refused = 'refused' in step ? step.refused : null;
  const why = end === null || end === 'done' ? refused : end === 'changed-meanwhile' ? end : end.kind;
  const id = step.kind === 'newEntry' ? null : step.id;
  return { id, path: step.path, other: null, took: [], wrote: [], ...words, end: why };
}

const isLine = (line: SyncLine | null): line is SyncLine => line !== null;

/** A plan, line by line. What is settled silently, and what is only shown again and again, stands in it too. */
export const linesOfPlan = <F>(plan: SyncPlan<F>): readonly SyncLine[] =>
  plan.steps.map((step) => lineOf(step, null)).filter(isLine);

/** What a run did, line by line. */
export const linesOfEnds = <F>(ends: readonly { readonly step: Step<F>; readonly end: StepEnd }[]): readonly SyncLine[] =>
  ends.map(({ step, end }) => lineOf(step, end)).filter(isLine);

/** Kinds of steps that wait for a person, with a way out beside each. */
const UNDECIDED: readonly Happening[] = [
  'conflict',
  'unreadable',
  'not-a-post',
  'conflict-copy',
  'cannot-see',
  'several-files',
  'only-a-copy',
  'name-taken',
];
export const isUndecided = (line: SyncLine): boolean => UNDECIDED.includes(line.what) || line.end !== null;
