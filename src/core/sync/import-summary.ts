import type { ImportPlan } from './import-plan.ts';

/** What a post among the chosen files means for the library; one that the library has already means nothing and is only counted. */
export type Meaning = 'new' | 'second' | 'changed' | 'revived' | 'conflict' | 'held' | 'in-trash' | 'conflict-copy';

/** One file with its meaning. */
export interface ImportLine {
  readonly path: string;
  readonly meaning: Meaning;
  /** Fields that are taken, or that both sides changed. */
  readonly fields: readonly string[];
}

/** The files that a person should hear of, in the order of their paths. */
export function importLines<F>({ steps, conflicts, held, inTrash }: ImportPlan<F>): readonly ImportLine[] {
  const lines: ImportLine[] = [];
  for (const step of steps) {
    if (step.kind === 'newEntry') {
      lines.push({ path: step.path, meaning: step.twins.length === 0 ? 'new' : 'second', fields: [] });
    } else if (step.kind === 'frozen' && step.why === 'conflict-copy') {
      lines.push({ path: step.path, meaning: 'conflict-copy', fields: [] });
    } else if (step.kind === 'absorb' && (step.revive || step.took.length > 0)) {
      lines.push({ path: step.path, meaning: step.revive ? 'revived' : 'changed', fields: step.took });
    }
  }
  for (const { path, clash } of conflicts) lines.push({ path, meaning: 'conflict', fields: clash });
  for (const { path } of held) lines.push({ path, meaning: 'held', fields: [] });
  for (const path of inTrash) lines.push({ path, meaning: 'in-trash', fields: [] });
  return lines.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How many of each. */
export function countMeanings(lines: readonly ImportLine[]): Readonly<Record<Meaning, number>> {
  const counts = { new: 0, second: 0, changed: 0, revived: 0, conflict: 0, held: 0, 'in-trash': 0, 'conflict-copy': 0 };
  for (const { meaning } of lines) counts[meaning] += 1;
  return counts;
}
