import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface QuestionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A panel with a heading that has the focus, so that it is read. */
export function Question({ id, title, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section id={id} class="folder-panel" aria-labelledby={`${id}-title`}>
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
