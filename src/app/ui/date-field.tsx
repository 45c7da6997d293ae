import type { ComponentChildren } from 'preact';
import type { Post } from '../../core/post.ts';
import { formatZone, t } from '../../edge/locale.ts';
import { Field } from './field.tsx';
import { fromLocalTime, toLocalTime, ZONES } from './local-time.ts';

interface DateFieldProps {
  /** The id of the date's field, and of the zone's. */
  readonly id: string;
  readonly zoneId: string;
  readonly post: Pick<Post, 'date' | 'zone' | 'dateKnown' | 'clippedAt'>;
  /** A date that is typed is later than the clip: it is not taken. */
  readonly isTooLate: boolean;
  /** Beside the field: where the date came from. */
  readonly from?: ComponentChildren;
  readonly onEdit: (values: Pick<Post, 'date' | 'zone' | 'dateKnown'>) => void;
}

/** A year of more digits is none that a file can say, and no field shows one. */
const LAST = '9999-12-31T23:59';

/** Date and time in the page's zone, which stands beside them; the clock of this machine plays no part. */
export function DateField({ id, zoneId, post, isTooLate, from, onEdit }: DateFieldProps) {
  const { date, zone, dateKnown, clippedAt } = post;
  const shown = date !== null && dateKnown ? toLocalTime(date, zone) : '';
  const zones = ZONES.includes(zone ?? 0) ? ZONES : [...ZONES, zone ?? 0].sort((a, b) => a - b);
  const write = (text: string, inZone: number | null): void => {
    const instant = fromLocalTime(text, inZone);
    if (instant !== null) onEdit({ date: instant, zone: inZone, dateKnown: true });
    else if (text === '') onEdit({ date: clippedAt, zone: null, dateKnown: false });
  };
  return (
    <Field for={id} label={t('popup_date')} from={from} note={isTooLate ? t('ui_dateTooLate') : null}>
      <input
        id={id}
        type="datetime-local"
        value={shown}
        max={clippedAt === null ? LAST : toLocalTime(clippedAt, zone)}
        aria-invalid={isTooLate}
        aria-describedby={isTooLate ? `${id}-note` : undefined}
        onInput={(event) => {
          // Half a date (one part being typed) reads as "": it is no date yet, and no wish to have none.
          if (!event.currentTarget.validity.badInput) write(event.currentTarget.value, zone);
        }}
      />
      <select
        id={zoneId}
        dir="ltr"
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
