/** What a key is in each of the three languages that drivers speak. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  /** WebDriver's private code point, or the character itself. */
  readonly webdriver: string;
}

const NAMED: Readonly<Record<string, Key>> = Object.fromEntries(
  (
    [
      ['Enter', 'Enter', 13, '\uE007'],
      ['Tab', 'Tab', 9, '\uE004'],
      ['Escape', 'Escape', 27, '\uE00C'],
      ['Backspace', 'Backspace', 8, '\uE003'],
      ['Delete', 'Delete', 46, '\uE017'],
      ['ArrowLeft', 'ArrowLeft', 37, '\uE012'],
      ['ArrowUp', 'ArrowUp', 38, '\uE013'],
      ['ArrowRight', 'ArrowRight', 39, '\uE014'],
      ['ArrowDown', 'ArrowDown', 40, '\uE015'],
      ['Home', 'Home', 36, '\uE011'],
      ['End', 'End', 35, '\uE010'],
      [' ', 'Space', 32, ' '],
      ['Shift', 'ShiftLeft', 16, '\uE008'],
      ['Control', 'ControlLeft', 17, '\uE009'],
      ['Alt', 'AltLeft', 18, '\uE00A'],
      ['Meta', 'MetaLeft', 91, '\uE03D'],
    ] as const
  ).map(([key, code, keyCode, webdriver]) => [key, { key, code, keyCode, webdriver }]),
);

/** Bits of CDP's `modifiers`. */
const BITS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** One key by its name, or a character. */
export function keyOf(name: string): Key {
  const named = NAMED[name];
  if (named) return named;
  if ([...name].length !== 1) throw new Error(`unknown key ${name}`);
  const upper = name.toUpperCase();
  const isLetter = /^[A-Z]$/.test(upper);
  const code = isLetter ? `Key${upper}` : /^\d$/.test(name) ? `Digit${name}` : '';
  return { key: name, code, keyCode: isLetter || code !== '' ? upper.charCodeAt(0) : 0, webdriver: name };
}

/** `Control+Enter` → the modifiers that are held, the key, and CDP's bits. */
export function parseKeys(keys: string): { readonly held: readonly Key[]; readonly key: Key; readonly bits: number } {
  const names = keys.replace(/^Ctrl\+/, 'Control+').split(/\+(?=.)/);
  const modifiers = names.slice(0, -1);
  return {
    held: modifiers.map(keyOf),
    key: keyOf(names.at(-1) ?? ''),
    bits: modifiers.reduce((sum, name) => sum + (BITS[name] ?? 0), 0),
  };
}
