// The buttons beside the state line: one takes the place of another while a hand is still on it.
import { render } from 'preact';
import { expect, test } from 'vitest';
import { StateLine, Way } from '../../../src/app/ui/state-line.tsx';

test('a button in the place of another one takes over neither its focus nor the second click of a double one', () => {
  const screen = document.body.appendChild(document.createElement('div'));
  const asked: string[] = [];
  const draw = (id: string): void =>
    render(<StateLine status={id} alert={null} actions={<Way id={id} label={id} onClick={() => asked.push(id)} />} />, screen);
  draw('reload');
  screen.querySelector<HTMLElement>('#reload')?.focus();
  screen.querySelector<HTMLElement>('#reload')?.click();
  draw('discard');
  expect(document.activeElement?.id).not.toBe('discard');
  screen.querySelector('#discard')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  expect(asked).toEqual(['reload']);
  screen.querySelector('#discard')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(asked).toEqual(['reload', 'discard']);
  render(null, screen);
  screen.remove();
});

test('who gets to the line by the focus, after a save, hears the one below it too', () => {
  const screen = document.body.appendChild(document.createElement('div'));
  const described = (): string | null => {
    const id = screen.querySelector('[role="status"]')?.getAttribute('aria-describedby');
    return id ? (document.getElementById(id)?.textContent ?? null) : null;
  };
  render(<StateLine status="Saved" alert={null} detail="Written to news/2026-a.md" />, screen);
  expect(described()).toBe('Written to news/2026-a.md');
  render(<StateLine status="Saved" alert={null} />, screen);
  expect(described()).toBeNull();
  render(null, screen);
  screen.remove();
});
