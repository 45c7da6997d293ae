import type { Candidate, Origin } from '../../core/article.ts';
import { tidy } from '../../core/format/text.ts';
import { formatInstant } from '../../edge/locale.ts';
import { originText } from '../ui/origin-text.ts';
import type { Choice } from '../ui/provenance.tsx';
import { captureOf, type Form } from './form.ts';

/** What stands beside a field: the values found on the page and whether the present one is a guess. */
export interface Found {
  readonly choices: readonly Choice[];
  readonly guessed: boolean;
}

type Named = 'title' | 'author' | 'source';

/** Where no metadata says it: the host's name, a zone taken from the language. */
const GUESSES: readonly Origin[] = ['host'];

/** The candidates of a text field. A value of ours that is none of them (the source as author) is a guess, unless the person wrote it. */
export function foundFor(form: Form, field: Named): Found {
  const article = captureOf(form);
  const found = article?.candidates[field] ?? [];
  const choices = distinct(found.map((candidate) => ({ ...candidate, value: tidy(candidate.value) }))).map(toChoice);
  const value = form.post[field] ?? '';
  // In a saved post, what the page's own post says as well was not written by the person.
  const untouched = !form.touched.includes(field) && (form.entry === null || value === (form.clip.post[field] ?? ''));
  const chosen = found.find((candidate) => tidy(candidate.value) === value);
  if (chosen !== undefined) return { choices, guessed: untouched && GUESSES.includes(chosen.from) };
  const [best] = found;
  // The page's value in a cleaner form: its origin is that of the best candidate.
  if (untouched && article?.[field] && best)
    return { choices: [{ ...toChoice(best), value, shown: value }, ...choices.slice(1)], guessed: false };
  return { choices, guessed: untouched && value !== '' };
}

const toChoice = (candidate: Candidate): Choice => ({
  value: candidate.value,
  shown: candidate.value,
  from: originText(candidate.from),
});

const distinct = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((one, index) => candidates.findIndex((other) => other.value === one.value) === index);

/** The dates found, each in the page's own zone. */
export function foundDates(form: Form): Found {
  const article = captureOf(form);
  const dates = article?.candidates.date ?? [];
  const choices = dates.map(({ value, zone, from }) => ({ value, shown: formatInstant(value, zone), from: originText(from) }));
  const untouched = !form.touched.includes('date');
  return { choices, guessed: untouched && article?.zoneGuessed === true && form.post.date === article.date };
}
