import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../edge/locale.ts';
import { hasCommand, isEnter } from '../ui/keys.ts';
import { Provenance } from '../ui/provenance.tsx';
import type { Found } from './choices.ts';

interface TitleFieldProps {
  readonly value: string;
  /** What the title is while the field is empty. */
  readonly instead?: string;
  readonly found: Found | null;
  readonly disabled: boolean;
  readonly onEdit: (title: string) => void;
  readonly onSave: () => void;
}

/** Heading and text field in one: grows to three lines, shows all of itself while one writes in it. */
export function TitleField({ value, instead = '', found, disabled, onEdit, onSave }: TitleFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const box = field.current;
    if (box === null) return;
    const grow = (): void => {
      box.style.height = 'auto';
      box.style.height = `${box.scrollHeight}px`;
      box.dataset.cut = String(box.scrollHeight > box.offsetHeight);
    };
    grow();
    addEventListener('resize', grow); // a narrower window, a larger zoom
    return () => removeEventListener('resize', grow);
  }, [value]);
  return (
    <div class="title-field">
      <div class="title-head">
        <label class="field-label" for="title">
          {t('popup_title')}
        </label>
        {found && (
          <Provenance
            id="title-from"
            label={t('popup_title')}
            value={value}
            choices={found.choices}
            guessed={found.guessed}
            onChoose={(index) => onEdit(found.choices[index]?.value ?? value)}
          />
        )}
      </div>
      <h1 class="bare">
        <textarea
          id="title"
          ref={field}
          rows={1}
          dir="auto"
          placeholder={instead}
          value={value}
          title={value}
          disabled={disabled}
          onInput={(event) => onEdit(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || hasCommand(event)) return;
            if (isEnter(event)) {
              event.preventDefault();
              onSave();
            }
          }}
        />
      </h1>
    </div>
  );
}
