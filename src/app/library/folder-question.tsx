import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface QuestionProps {
  readonly id: string;
  readonly title: string;
  /** What Esc answers: the button that leaves everything as it is. */
  readonly onNo: () => void;
  readonly children: ComponentChildren;
}

/** A panel with a heading that has the focus, so that it is read. */
export function Question({ id, title, onNo, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.target instanceof HTMLSelectElement) return; // a list of choices that is open closes itself
    event.preventDefault();
    onNo();
  };
  return (
    <section id={id} class="folder-panel" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly main?: boolean;
}

export function Choice({ id, label, onClick, main = false }: ChoiceProps) {
  return (
    <button type="button" id={id} class={main ? 'way main' : 'way'} onClick={onClick}>
      {label}
    </button>
  );
}
