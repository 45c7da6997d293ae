import fs from 'node:fs';
import path from 'node:path';

type Texts = Record<string, { message: string; description?: string }>;

/** Changes what stands between the places for values (`$1`). */
const words = (message: string, change: (text: string) => string): string =>
  message
    .split(/(\$\d)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  U: 'Û',
};

/** English with accents and 40 % more letters, spread over the words as a longer language has them. */
const longer = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const accented = [...word].map((letter) => ACCENTS[letter] ?? letter).join('');
    const more = Math.ceil(word.length * 0.4);
    return accented + 'eniortas'.repeat(Math.ceil(more / 8)).slice(0, more);
  });

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';

/** English in the letters of a language that is written from right to left. */
const mirrored = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => HEBREW.charAt(letter.toLowerCase().charCodeAt(0) - 97));

const MADE = { longer, mirrored } as const;

/** Texts that no one wrote. */
export type Tongue = keyof typeof MADE;

/** Keys that are facts for the code and no words. */
const FACTS = /^(?:ui_locale|ui_direction|ui_language|firstRun_pictures)$/;

/** Puts a copy of the built extension into `out` whose only language is the made one. */
export function speakIn(tongue: Tongue, extension: string, out: string): void {
  fs.cpSync(extension, out, { recursive: true });
  const file = path.join(out, '_locales/en/messages.json');
  const texts = JSON.parse(fs.readFileSync(file, 'utf8')) as Texts; // our own file
  const made = Object.entries(texts).map(([key, { message }]) => [
    key,
    { message: FACTS.test(key) ? message : words(message, MADE[tongue]) },
  ]);
  const facts = tongue === 'mirrored' ? { ui_locale: { message: 'he' }, ui_direction: { message: 'rtl' } } : {};
  fs.writeFileSync(file, JSON.stringify({ ...Object.fromEntries(made), ...facts }));
}
