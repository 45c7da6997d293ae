import { useRef, useState } from 'preact/hooks';
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
  /** The word that is being typed is told with every key, as the last value: where what is told is kept as a draft. */
  readonly asTyped?: boolean;
  readonly onEnter: () => void;
  readonly onChange: (values: readonly string[]) => void;
}

const SHOWN = 6;

/** Words as chips, with a field for one more. Enter adds; what stands in the field when one leaves it is added too, so nothing typed is lost. */
export function TagInput(props: TagInputProps) {
  const { id, inputId, label, values, suggestions, disabled = false, asTyped = false, onEnter, onChange } = props;
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  /** The value that is still being typed, and no chip yet. */
  const typing = useRef<string | null>(null);
  const chips = values.filter((value) => value !== typing.current);
  const matches = open ? matching(suggestions, chips, text) : [];

  /** The chips and one more word, if it is one; a chip as well once it is done. */
  const tell = (typed: string, isDone: boolean): void => {
    const word = typed.trim();
    const isNew = word !== '' && !chips.includes(word);
    const wanted = isNew ? [...chips, word] : chips;
    typing.current = isNew && !isDone ? word : null; // before it is told: what is told is drawn at once
    if (wanted.length !== values.length || wanted.at(-1) !== values.at(-1)) onChange(wanted);
  };
  const add = (value: string): void => {
    setText('');
    setActive(-1);
    tell(value, true);
  };
  const remove = (value: string, chip: Element | null): void => {
    // The keyboard goes on from the next one, not from the top of the page.
    const next = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button');
    (next ?? document.getElementById(inputId))?.focus();
    onChange(values.filter((other) => other !== value));
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
        {chips.map((value) => (
          <li key={value} class="tag" title={value}>
            <span class="tag-text">{value}</span>
            <button
              type="button"
              class="tag-remove"
              disabled={disabled}
              aria-label={t('ui_tag_remove', value)}
              onClick={({ currentTarget }) => remove(value, currentTarget.closest('li'))}
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
            if (asTyped) tell(event.currentTarget.value, false);
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
