import { fold } from './paths.ts';
import type { View } from './types.ts';

/**
 * Which names are taken, as if every disk folded: any file, any conflict copy, any placement's path, any name given in this plan.
 * A class, because it lives as long as one plan and grows with it.
 */
export class FreeNames {
  readonly #taken = new Set<string>();
  readonly #filesByFold = new Map<string, string[]>();
  readonly #unseen: ReadonlySet<string>;

  constructor(view: Pick<View<unknown>, 'files' | 'copies' | 'places' | 'quiet' | 'others' | 'unseen' | 'unopened'>) {
    this.#unseen = new Set(view.unseen);
    for (const [path, text] of Object.entries(view.files)) {
      const key = fold(path);
      this.#taken.add(key);
      const there = this.#filesByFold.get(key);
      if (there === undefined) this.#filesByFold.set(key, [text]);
      else there.push(text);
    }
    for (const pair of view.quiet) this.#taken.add(fold(pair.path));
    for (const copies of Object.values(view.copies)) for (const copy of copies) this.#taken.add(fold(copy.path));
    for (const place of Object.values(view.places)) this.#taken.add(fold(place.path));
    for (const path of [...view.unseen, ...view.unopened, ...view.others]) this.#taken.add(fold(path));
    this.#others = new Set(view.others.map(fold));
    this.#quietByFold = new Map(view.quiet.map((pair) => [fold(pair.path), pair.hash]));
  }
  readonly #quietByFold: ReadonlyMap<string, string>;
  readonly #others: ReadonlySet<string>;

  /** Hashes of the files that sit at this name now, another post's as a rule. */
  hashesAt(path: string, hash: (text: string) => string): readonly string[] {
    const quiet = this.#quietByFold.get(fold(path));
    const read = (this.#filesByFold.get(fold(path)) ?? []).map(hash);
    return quiet === undefined ? read : [...read, quiet];
  }

  /** True when a path is not listed and yet not absent. */
  hides(path: string): boolean {
    return this.#unseen.has(path);
  }

  /** A post's own old place if nobody sits there now, else the first free name. */
  takeOr(own: string | null, nameOf: (attempt: number) => string): string {
    const isThere = (name: string) => [this.#filesByFold, this.#quietByFold, this.#others].some((names) => names.has(name));
    if (own !== null && !isThere(fold(own))) {
      this.#taken.add(fold(own));
      return own;
    }
    for (let attempt = 0; ; attempt++) {
      const path = nameOf(attempt);
      if (this.#taken.has(fold(path))) continue;
      this.#taken.add(fold(path));
      return path;
    }
  }

  /** Takes a name that a person asked for; false when it is not free. Another case of the own name always is. */
  claim(want: string, own: string): boolean {
    const free = !this.#taken.has(fold(want)) || fold(want) === fold(own);
    if (free) this.#taken.add(fold(want));
    return free;
  }
}
