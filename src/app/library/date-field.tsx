import type { Post } from '../../core/post.ts';
import { formatZone, t } from '../../edge/locale.ts';
import { Field } from '../ui/field.tsx';

/** Offsets in use on this planet, minutes east of UTC. */
const ZONES: readonly number[] = [
  -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120, -60, 0, 60, 120, 180, 210, 240, 270, 300, 330,
  345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 765, 780, 840,
];

/** An instant as a `datetime-local` field shows it, in a zone of so many minutes east of UTC. */
const toLocalTime = (iso: string, zone: number | null): string =>
  new Date(new Date(iso).getTime() + (zone ?? 0) * 60_000).toISOString().slice(0, 16);

/** The instant of a `datetime-local` text in a zone; null when the text is no time. */
function fromLocalTime(text: string, zone: number | null): string | null {
  const instant = new Date(`${text}Z`).getTime(); // the zone is written out: the machine's own must not matter
  return Number.isNaN(instant) ? null : new Date(instant - (zone ?? 0) * 60_000).toISOString();
}

interface DateFieldProps {
  readonly post: Post;
  readonly onEdit: (values: Pick<Post, 'date' | 'zone' | 'dateKnown'>) => void;
}

/** Date and time in the page's zone, which stands beside them; the clock of this machine plays no part. */
export function DateField({ post, onEdit }: DateFieldProps) {
  const { date, zone, dateKnown, clippedAt } = post;
  const shown = date !== null && dateKnown ? toLocalTime(date, zone) : '';
  const zones = ZONES.includes(zone ?? 0) ? ZONES : [...ZONES, zone ?? 0].sort((a, b) => a - b);
  const write = (text: string, inZone: number | null): void => {
    const instant = fromLocalTime(text, inZone);
    if (instant === null) onEdit({ date: clippedAt, zone: null, dateKnown: false });
    else onEdit({ date: instant, zone: inZone, dateKnown: true });
  };
  return (
    <Field for="edit-date" label={t('popup_date')}>
      <input
        id="edit-date"
        type="datetime-local"
        value={shown}
        max={clippedAt === null ? undefined : toLocalTime(clippedAt, zone)}
        onInput={(event) => {
          // Half a date (one part being typed) reads as "": it is no date yet, and no wish to have none.
          if (!event.currentTarget.validity.badInput) write(event.currentTarget.value, zone);
        }}
      />
      <select
        id="edit-zone"
        aria-label={t('popup_zone')}
        value={String(zone ?? 0)}
        disabled={shown === ''}
        onChange={(event) => write(shown, Number(event.currentTarget.value))}
      >
        {zones.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {formatZone(minutes)}
          </option>
        ))}
      </select>
    </Field>
  );
}
