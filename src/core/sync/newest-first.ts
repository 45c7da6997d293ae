import type { Step, Texts } from './types.ts';

/**
 * Posts that come in together are saved at one moment: among themselves they go by their own dates, the newest first, and those without one
 * last. Each step says how many stand before it; which step is done first stays as it was.
 */
export function newestFirst<F>(texts: Pick<Texts<F>, 'parse'>, steps: readonly Step<F>[]): readonly Step<F>[] {
  const dateOf = (text: string): string => {
    const reading = texts.parse(text);
    return reading.kind === 'post' ? (reading.copies.date ?? reading.copies['heading-date'] ?? '') : '';
  };
  const dated = steps.flatMap((step) => (step.kind === 'newEntry' ? [{ path: step.path, date: dateOf(step.text) }] : []));
  dated.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.path < b.path ? -1 : 1));
  const nth = new Map(dated.map(({ path }, index) => [path, index]));
  return steps.map((step) => (step.kind === 'newEntry' ? { ...step, nth: nth.get(step.path) ?? 0 } : step));
}
