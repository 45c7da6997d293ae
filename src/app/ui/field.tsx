import type { ComponentChildren } from 'preact';

interface FieldProps {
  /** The id of the control inside. */
  readonly for: string;
  readonly label: string;
  /** Beside the control: where its value came from. */
  readonly from?: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One row of a form: a visible label, its control, and where the value came from. */
export function Field({ for: id, label, from, note, children }: FieldProps) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="field-control">{children}</div>
      {from}
      {note && (
        <p class="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
