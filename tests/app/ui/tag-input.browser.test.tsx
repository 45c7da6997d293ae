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
