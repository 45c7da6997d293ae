import { formatNumber, t } from '../../edge/locale.ts';

interface HowFarProps {
  /** "Packing posts…" */
  readonly work: string;
  readonly done: number;
  readonly of: number;
}

/** "Packing posts… 12 of 300", in a live region: the work is heard once, and not each of its numbers, which come five times a second. */
export function HowFar({ work, done, of }: HowFarProps) {
  return (
    <>
      <span class="away">{work}</span>
      <span aria-hidden="true">{t('library_progress', work, formatNumber(done), formatNumber(of))}</span>
    </>
  );
}
