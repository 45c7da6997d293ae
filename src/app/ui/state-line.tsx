import type { ComponentChildren, Ref } from 'preact';

interface StateLineProps {
  readonly lineRef?: Ref<HTMLDivElement>;
  /** What is true now; null while a failure speaks. */
  readonly status: ComponentChildren;
  /** What failed, why, what now. */
  readonly alert: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** One place, one announcement at a time: what happened, a second line, and the ways on. Both live regions stand there from the start. */
export function StateLine({ lineRef, status, alert, detail, actions }: StateLineProps) {
  return (
    <div class="state-line">
      <div class="state-text">
        {/* Who gets here by the focus, after a save, hears where the file is, too. */}
        <div id="state" role="status" tabIndex={-1} aria-describedby={detail ? 'state-detail' : undefined} ref={lineRef ?? null}>
          {status}
        </div>
        <div id="alert" role="alert">
          {alert}
        </div>
        {detail && (
          <p id="state-detail" class="state-detail" title={typeof detail === 'string' ? detail : undefined}>
            {detail}
          </p>
        )}
      </div>
      {actions && <div class="state-actions">{actions}</div>}
    </div>
  );
}

interface WayProps {
  readonly id: string;
  readonly label: string;
  /** True for the one thing to do now. */
  readonly main?: boolean;
  readonly onClick: () => void;
}

/**
 * A small button beside the state line. Where another one takes its place, it is another button: the keyboard is not on it (a second Enter
 * would discard what "Load it" brought), and the second click of a double one is not for it.
 */
export function Way({ id, label, main = false, onClick }: WayProps) {
  return (
    <button
      key={id}
      type="button"
      id={id}
      class={main ? 'way main' : 'way'}
      onClick={({ detail }) => {
        if (detail < 2) onClick();
      }}
    >
      {label}
    </button>
  );
}
