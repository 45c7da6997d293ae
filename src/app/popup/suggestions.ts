import { useRef, useState } from 'preact/hooks';
import { suggestions as ownWords } from '../../edge/library.ts';

/** The person's own authors and tags, read when a field that offers them is first entered: never before the fields are there. */
export interface Suggestions {
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly ask: () => void;
}

export function useSuggestions(): Suggestions {
  const asked = useRef(false);
  const [words, setWords] = useState<{ readonly authors: readonly string[]; readonly tags: readonly string[] }>({
    authors: [],
    tags: [],
  });
  const ask = (): void => {
    if (asked.current) return;
    asked.current = true;
    ownWords().then((found) => {
      if (found.ok) setWords(found.value); // without them the field works as a plain one
    });
  };
  return { ...words, ask };
}
