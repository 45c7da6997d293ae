// popup.html repeats a few values of the design, so that the bare frame paints before any other file is there: they must be the same.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const app = path.join(import.meta.dirname, '../../../src/app');
const html = fs.readFileSync(path.join(app, 'popup/popup.html'), 'utf8');
const tokens = fs.readFileSync(path.join(app, 'ui/tokens.css'), 'utf8');
const style = fs.readFileSync(path.join(app, 'popup/popup.css'), 'utf8');

/** `--name: value` pairs, light ones first. */
const pairs = (css: string): readonly string[] =>
  [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => `${name} ${value}`);

test('colours of the frame are tokens, light and dark', () => {
  const own = pairs(html);
  expect(own).toHaveLength(4);
  expect(own.filter((pair) => !pairs(tokens).includes(pair))).toEqual([]);
});

test.each(['width', 'height'])('its %s is the popup’s', (side) => {
  const of = (css: string): string | undefined => new RegExp(`body \\{[^}]*?\\b${side}: (\\d+px)`).exec(css)?.[1];
  expect(of(html)).toBe(of(style));
  expect(of(html)).toMatch(/px$/);
});
