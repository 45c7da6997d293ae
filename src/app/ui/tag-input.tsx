import { useRef, useState } from 'preact/hooks';
import { tagWords, typedTag } from '../../core/tag-words.ts';
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

/**
 * Words as chips, with a field for more. Enter and a comma add, and so does a paste of several; Backspace in the empty field takes the last
 * word back into it. What stands in the field when one leaves it is added too, so nothing typed is lost.
 */
export function TagInput(props: TagInputProps) {
  const { id, inputId, label, values, suggestions, disabled = false, asTyped = false, onEnter, onChange } = props;
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  /** The values that are still being typed, and no chips yet. */
  const typing = useRef<readonly string[]>([]);
  const chips = values.filter((value) => !typing.current.includes(value));
  const matches = open ? matching(suggestions, chips, text) : [];

  /** The chips with more of them, and what is still being typed. */
  const tell = (done: readonly string[], typed: readonly string[]): void => {
    const now = [...new Set([...chips, ...done])];
    typing.current = typed.filter((word) => !now.includes(word)); // before it is told: what is told is drawn at once
    const wanted = [...now, ...typing.current];
    if (wanted.length !== values.length || wanted.some((value, at) => value !== values[at])) onChange(wanted);
  };
  const add = (...done: readonly string[]): void => {
    setText('');
    setActive(-1);
    tell(done, []);
  };
  const addAll = (typed: string): void => add(...tagWords(typed, true).tags);
  /** What stands in the field now; a comma ends a word there as Enter does. */
  const type = (field: HTMLInputElement, isComposing: boolean): void => {
    const { tags, rest } = isComposing ? { tags: [], rest: field.value } : tagWords(field.value, false);
    if (tags.length > 0) field.value = rest; // also where it was empty before, and nothing would be drawn anew
    setText(rest);
    setActive(-1);
    setOpen(true);
    if (asTyped || tags.length > 0) tell(tags, asTyped ? tagWords(rest, true).tags : []);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const field = event.currentTarget as HTMLInputElement; // the field below
    const { value, selectionStart, selectionEnd } = field;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const whole = value.slice(0, selectionStart ?? value.length) + pasted + value.slice(selectionEnd ?? value.length);
    if (tagWords(whole, false).tags.length === 0) return; // a word for the field, or a part of one
    event.preventDefault(); // the field would make one line of several
    field.value = '';
    addAll(whole);
  };
  const remove = (value: string, chip: Element | null): void => {
    // The keyboard goes on from the next one, not from the top of the page.
    const next = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button');
    (next ?? document.getElementById(inputId))?.focus();
    onChange(values.filter((other) => other !== value));
  };

  /** The last word is typed again, from its end; where the field keeps what is typed, it stays kept. */
  const takeBack = (): void => {
    const last = chips.at(-1);
    const typed = last === undefined ? null : typedTag(last);
    if (last === undefined || typed === null) return;
    setText(typed);
    typing.current = asTyped ? [last] : [];
    if (!asTyped) onChange(values.filter((value) => value !== last));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && matches.length > 0) {
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
    } else if (isEnter(event)) {
      const chosen = matches[active];
      if (chosen === undefined) addAll(text);
      else add(chosen);
      if (hasCommand(event)) return; // goes on to Save, with the tag in
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Backspace' && text === '' && !event.isComposing && !event.repeat) {
      takeBack();
      event.preventDefault(); // this key has done its work
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
          title={t('ui_tag_several')}
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
          onInput={(event) => type(event.currentTarget, event.isComposing)}
          onCompositionEnd={(event) => type(event.currentTarget, false)}
          onPaste={onPaste}
          onBlur={() => {
            setOpen(false);
            addAll(text);
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
