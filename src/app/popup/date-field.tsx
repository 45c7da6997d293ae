import type { Post } from '../../core/post.ts';
import { formatZone, t } from '../../edge/locale.ts';
import { Field } from '../ui/field.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { foundDates } from './choices.ts';
import { fromLocalTime, toLocalTime, ZONES } from './local-time.ts';
import { captureOf, type Form } from './state.ts';

interface DateFieldProps {
  readonly form: Form;
  readonly onEdit: (values: Partial<Post>) => void;
}

/** Date and time as the page gave them, with the zone in sight; the clock of this machine plays no part. */
export function DateField({ form, onEdit }: DateFieldProps) {
  const { date, zone, dateKnown, clippedAt } = form.post;
  const found = foundDates(form);
  const value = date !== null && dateKnown ? date : '';
  const write = (text: string, inZone: number | null): void => {
    const instant = fromLocalTime(text, inZone);
    if (instant === null) onEdit({ date: clippedAt, zone: null, dateKnown: false });
    else onEdit({ date: instant, zone: inZone, dateKnown: true });
  };
  const shown = value === '' ? '' : toLocalTime(value, zone);
  const zones = ZONES.includes(zone ?? 0) ? ZONES : [...ZONES, zone ?? 0].sort((a, b) => a - b);
  return (
    <Field
      for="date"
      label={t('popup_date')}
      from={
        <Provenance
          id="date-from"
          label={t('popup_date')}
          value={value}
          choices={found.choices}
          guessed={found.guessed}
          onChoose={(index) => {
            const chosen = captureOf(form)?.candidates.date[index];
            if (chosen) onEdit({ date: chosen.value, zone: chosen.zone, dateKnown: true });
          }}
        />
      }
    >
      <input
        id="date"
        type="datetime-local"
        value={shown}
        max={clippedAt === null ? undefined : toLocalTime(clippedAt, zone)}
        onInput={(event) => {
          // Half a date (one part being typed) reads as "": it is no date yet, and no wish to have none.
          if (!event.currentTarget.validity.badInput) write(event.currentTarget.value, zone);
        }}
      />
      <select
        id="zone"
        dir="ltr"
        aria-label={t('popup_zone')}
        value={String(zone ?? 0)}
        disabled={value === ''}
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
