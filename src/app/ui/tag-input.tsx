import { useState } from 'preact/hooks';
import { t } from '../../edge/locale.ts';
import { hasCommand, isEnter } from './keys.ts';

interface TagInputProps {
  /** The id of the list; the text field is `inputId`. */
  readonly id: string;
  readonly inputId: string;
  /** The field's visible label, for the names of the buttons. */
  readonly label: string;
  readonly values: readonly string[];
  /** The person's own values, most used first; asked for when the field is first entered. */
  readonly suggestions: readonly string[];
  readonly disabled?: boolean;
  readonly onEnter: () => void;
  readonly onChange: (values: readonly string[]) => void;
}

const SHOWN = 6;

/** Words as chips, with a field for one more. Enter adds; what stands in the field when one leaves it is added too, so nothing typed is lost. */
export function TagInput({ id, inputId, label, values, suggestions, disabled = false, onEnter, onChange }: TagInputProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const matches = open ? matching(suggestions, values, text) : [];

  const add = (value: string): void => {
    setText('');
    setActive(-1);
    const word = value.trim();
    if (word !== '' && !values.includes(word)) onChange([...values, word]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && matches.length > 0) {
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
    } else if (isEnter(event)) {
      add(matches[active] ?? text);
      if (hasCommand(event)) return; // goes on to Save, with the tag in
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(Math.max(-1, Math.min(matches.length - 1, active + step)));
      event.preventDefault();
    }
  };

  return (
    <div class="tags">
      <ul id={id} class="tag-list" aria-label={label}>
        {values.map((value) => (
          <li key={value} class="tag" title={value}>
            <span class="tag-text">{value}</span>
            <button
              type="button"
              class="tag-remove"
              disabled={disabled}
              aria-label={t('ui_tag_remove', value)}
              onClick={() => onChange(values.filter((other) => other !== value))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="tag-add">
        <input
          id={inputId}
          type="text"
          autocomplete="off"
          disabled={disabled}
          placeholder={t('ui_tag_add')}
          value={text}
          role="combobox"
          aria-expanded={matches.length > 0}
          aria-controls={`${inputId}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 && matches[active] !== undefined ? `${inputId}-${active}` : undefined}
          onFocus={() => {
            setOpen(true);
            onEnter();
          }}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onBlur={() => {
            setOpen(false);
            add(text);
          }}
          onKeyDown={onKeyDown}
        />
        <div
          id={`${inputId}-list`}
          class="suggestions"
          role="listbox"
          aria-label={t('ui_suggestions', label)}
          hidden={matches.length === 0}
        >
          {matches.map((value, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys and Enter of the field choose
            <div
              key={value}
              id={`${inputId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              title={value}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(value)}
            >
              {value}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The person's own values that fit what is typed and are not there yet. */
function matching(suggestions: readonly string[], values: readonly string[], text: string): readonly string[] {
  const wanted = text.trim().toLocaleLowerCase();
  return suggestions.filter((value) => !values.includes(value) && value.toLocaleLowerCase().includes(wanted)).slice(0, SHOWN);
}
