import type { FailureKind } from '../failure.ts';
import type { Step, SyncPlan } from './types.ts';

/** How a folder stands, as the screens say it in words. */
export type FolderState =
  | { readonly kind: 'in-step' }
  /** Saved posts, or edits, that are not in the folder yet. */
  | { readonly kind: 'waiting'; readonly count: number }
  /** One click on "Allow again". */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'missing' }
  /** The marker is gone, or names another folder. */
  | { readonly kind: 'another-folder' }
  /** Many files would go: a person is asked about exactly these entries. */
  | { readonly kind: 'asks'; readonly gone: readonly string[] }
  /** Everything else is in step; these wait for a person. */
  | {
      readonly kind: 'undecided';
      readonly conflicts: number;
      readonly unreadable: number;
      readonly held: number;
      readonly refused: number;
    };

const count = <F>(plan: SyncPlan<F>, test: (step: Step<F>) => boolean): number => plan.steps.filter(test).length;

/** The state that a plan shows. */
export function folderState<F>(plan: SyncPlan<F>): FolderState {
  switch (plan.stop) {
    case 'folder-missing':
      return { kind: 'missing' };
    case 'marker-missing':
    case 'other-folder':
      return { kind: 'another-folder' };
    case 'many-deletions':
      return { kind: 'asks', gone: plan.gone };
    case null:
      break;
  }
  const waiting = count(plan, (step) => step.effect && step.kind !== 'frozen' && step.kind !== 'conflict');
  if (waiting > 0) return { kind: 'waiting', count: waiting };
  const conflicts = count(plan, (step) => step.kind === 'conflict');
  const unreadable = count(plan, (step) => step.kind === 'frozen');
  const held = count(plan, (step) => step.kind === 'held');
  const refused = count(plan, (step) => 'refused' in step && step.refused !== null);
  return conflicts + unreadable + held + refused === 0
    ? { kind: 'in-step' }
    : { kind: 'undecided', conflicts, unreadable, held, refused };
}

/** The state that a failed run shows, or null when the failure says nothing about the folder. */
export function failedState(kind: FailureKind): FolderState | null {
  if (kind === 'folder-permission') return { kind: 'not-allowed' };
  return kind === 'folder-missing' ? { kind: 'missing' } : null;
}
