import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import controls from '../../../src/app/ui/controls.css?inline';
import { TagInput } from '../../../src/app/ui/tag-input.tsx';

vi.mock('../../../src/edge/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' } },
}));

test('a list of suggestions stays in the window, however little room the field has behind the tags', () => {
  const screen = document.body.appendChild(document.createElement('div'));
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = controls;
  try {
    screen.style.width = '270px';
    const suggestions = ['the council’s budget of the year before last', 'ships'];
    for (const tag of ['a', 'a tag of some words', 'a tag of quite some words']) {
      const ignore = (): void => undefined;
      const props = { id: 'tags', inputId: 'tag', label: 'Tags', values: [tag], suggestions, onEnter: ignore, onChange: ignore };
      render(<TagInput {...props} />, screen);
      const field = screen.querySelector('input');
      field?.blur();
      field?.focus();
      render(<TagInput {...props} />, screen);
      const list = screen.querySelector('#tag-list')?.getBoundingClientRect() ?? new DOMRect();
      const room = screen.getBoundingClientRect();
      expect(list.width, tag).toBeGreaterThan(100);
      expect([list.left >= room.left, list.right <= room.right], `${tag}: ${list.left} to ${list.right}`).toEqual([true, true]);
    }
  } finally {
    render(null, screen);
    screen.remove();
    style.remove();
  }
});

/** The list as a form has it: what it is told it shows. */
function form(values: readonly string[], asTyped: boolean) {
  const screen = document.body.appendChild(document.createElement('div'));
  const told: string[][] = [];
  const draw = (now: readonly string[]): void => {
    const onChange = (next: readonly string[]): void => {
      told.push([...next]);
      draw(next);
    };
    render(
      <TagInput
        id="tags"
        inputId="tag"
        label="Tags"
        values={now}
        suggestions={[]}
        asTyped={asTyped}
        onEnter={() => undefined}
        onChange={onChange}
      />,
      screen,
    );
  };
  draw(values);
  const field = screen.querySelector('input') ?? document.createElement('input');
  return {
    told,
    field,
    chips: () => [...screen.querySelectorAll('.tag-text')].map((chip) => chip.textContent),
    remove: (index: number) => screen.querySelectorAll<HTMLElement>('.tag-remove')[index]?.click(),
    async type(text: string): Promise<void> {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await this.drawn(); // the next key is another event
    },
    drawn: () => new Promise((resolve) => setTimeout(resolve, 0)),
    /** True: the browser goes on with it. */
    paste(text: string): boolean {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.setSelectionRange(field.value.length, field.value.length);
      return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    press: (key: string) => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    end(): void {
      render(null, screen);
      screen.remove();
    },
  };
}

test('a word that is being typed is told with every key, and is a chip when it is done', async () => {
  const tags = form(['a'], true);
  for (const text of ['s', 'sh', 'a', 'sh', '', 'ships']) await tags.type(text);
  expect(tags.told).toEqual([['a', 's'], ['a', 'sh'], ['a'], ['a', 'sh'], ['a'], ['a', 'ships']]);
  expect(tags.chips()).toEqual(['a']);
  tags.press('Enter');
  await expect.poll(tags.chips).toEqual(['a', 'ships']);
  expect(tags.told).toHaveLength(6); // nothing new is said
  tags.end();
});

test('where a value is kept at once, a word is told when it is done', async () => {
  const tags = form(['a'], false);
  for (const text of ['s', 'ships']) await tags.type(text);
  expect(tags.told).toEqual([]);
  tags.press('Enter');
  expect(tags.told).toEqual([['a', 'ships']]);
  tags.end();
});

test('a comma ends a word as Enter does, also the Chinese ones; one of an input method when it is done', async () => {
  const tags = form(['a'], true);
  await tags.type('ships,');
  expect([tags.chips(), tags.field.value]).toEqual([['a', 'ships'], '']);
  await tags.type('港口、');
  await tags.type('"Paris, Te');
  expect([tags.chips(), tags.field.value]).toEqual([['a', 'ships', '港口'], '"Paris, Te']);
  expect(tags.told.at(-1)).toEqual(['a', 'ships', '港口', 'Paris, Te']); // the draft has what it will be
  await tags.type('"Paris, Texas",');
  expect(tags.chips()).toEqual(['a', 'ships', '港口', 'Paris, Texas']);
  tags.field.value = '湖，';
  tags.field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  await tags.drawn();
  expect(tags.field.value).toBe('湖，');
  tags.field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await tags.drawn();
  expect([tags.chips().at(-1), tags.field.value]).toEqual(['湖', '']);
  tags.end();
});

test('a paste of several is several, into an empty field too; a word goes into the field', async () => {
  const tags = form(['a'], true);
  expect(tags.paste('b\nc\r\na')).toBe(false);
  await tags.drawn();
  expect([tags.chips(), tags.field.value]).toEqual([['a', 'b', 'c'], '']);
  await tags.type('new ');
  expect(tags.paste('ships，海')).toBe(false);
  await tags.drawn();
  expect(tags.chips()).toEqual(['a', 'b', 'c', 'new ships', '海']);
  expect(tags.paste('one word')).toBe(true); // the browser's own paste
  tags.end();
});

test.each([true, false])(
  'Backspace in the empty field takes the last word back to be changed, kept as typed: %s',
  async (asTyped) => {
    const tags = form(['a', 'Paris, Texas'], asTyped);
    tags.press('Backspace');
    await tags.drawn();
    expect([tags.chips(), tags.field.value]).toEqual([['a'], '"Paris, Texas"']);
    expect(tags.told).toEqual(asTyped ? [] : [['a']]); // a draft still has it
    await tags.type('"Paris, Tex"');
    if (asTyped) expect(tags.told.at(-1)).toEqual(['a', 'Paris, Tex']);
    tags.press('Backspace'); // in a field with text it is the browser's
    expect(tags.chips()).toEqual(['a']);
    tags.field.dispatchEvent(new FocusEvent('blur'));
    await tags.drawn();
    expect([tags.chips(), tags.field.value, tags.told.at(-1)]).toEqual([['a', 'Paris, Tex'], '', ['a', 'Paris, Tex']]);
    tags.end();
  },
);

test('Backspace that is held down stops at the words that are done', async () => {
  const tags = form(['a'], true);
  tags.field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', repeat: true, bubbles: true, cancelable: true }));
  await tags.drawn();
  expect([tags.chips(), tags.field.value, tags.told]).toEqual([['a'], '', []]);
  tags.end();
});

test('a comma in a field where each word is kept at once', async () => {
  const tags = form([], false);
  await tags.type('a,');
  await tags.type('b');
  expect(tags.told).toEqual([['a']]);
  tags.press('Enter');
  expect(tags.told).toEqual([['a'], ['a', 'b']]);
  tags.end();
});

test('after a word was removed the keyboard is at the next one, and at the field after the last', () => {
  const tags = form(['a', 'b', 'c'], true);
  const at = (): string => document.activeElement?.closest('li')?.textContent ?? document.activeElement?.id ?? '';
  const stops = [1, 1, 0].map((index) => {
    tags.remove(index);
    return at();
  });
  expect(stops).toEqual(['c×', 'a×', 'tag']);
  tags.end();
});
