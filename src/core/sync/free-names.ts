import { fold } from './paths.ts';
import type { View } from './types.ts';

/**
 * Which names are taken, as if every disk folded: any file, any conflict copy, any placement's path, any name given in this plan.
 * A class, because it lives as long as one plan and grows with it.
 */
export class FreeNames {
  readonly #view: NamesIn;
  #names: Names | null = null;

  constructor(view: NamesIn) {
    this.#view = view;
  }

  /** Made when the first name is asked for: most plans have nothing to do, and folding thousands of names is what such a plan costs. */
  get #known(): Names {
    this.#names ??= namesIn(this.#view);
    return this.#names;
  }

  /** Hashes of the files that sit at this name now, another post's as a rule. */
  hashesAt(path: string, hash: (text: string) => string): readonly string[] {
    const { files, quiet } = this.#known;
    const known = quiet.get(fold(path));
    const read = (files.get(fold(path)) ?? []).map(hash);
    return known === undefined ? read : [...read, known];
  }

  /** True when a path is not listed and yet not absent. */
  hides(path: string): boolean {
    return this.#known.unseen.has(path);
  }

  /** A post's own old place if nobody sits there now, else the first free name. */
  takeOr(own: string | null, nameOf: (attempt: number) => string): string {
    const { taken, files, quiet, others } = this.#known;
    if (own !== null && ![files, quiet, others].some((names) => names.has(fold(own)))) {
      taken.add(fold(own));
      return own;
    }
    for (let attempt = 0; ; attempt++) {
      const path = nameOf(attempt);
      if (taken.has(fold(path))) continue;
      taken.add(fold(path));
      return path;
    }
  }

  /** Takes a name that a person asked for; false when it is not free. Another case of the own name always is. */
  claim(want: string, own: string): boolean {
    const { taken } = this.#known;
    const free = !taken.has(fold(want)) || fold(want) === fold(own);
    if (free) taken.add(fold(want));
    return free;
  }
}

type NamesIn = Pick<View<unknown>, 'files' | 'copies' | 'places' | 'quiet' | 'others' | 'unseen' | 'unopened'>;

/** Names as a disk that folds compares them, `unseen` aside. */
interface Names {
  readonly taken: Set<string>;
  /** Texts of the files that were read. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Hashes of quiet pairs. */
  readonly quiet: ReadonlyMap<string, string>;
  readonly others: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
}

function namesIn(view: NamesIn): Names {
  const files = new Map<string, string[]>();
  for (const [path, text] of Object.entries(view.files)) {
    const there = files.get(fold(path));
    if (there === undefined) files.set(fold(path), [text]);
    else there.push(text);
  }
  const quiet = new Map(view.quiet.map((pair) => [fold(pair.path), pair.hash]));
  const others = new Set(view.others.map(fold));
  const copies = Object.values(view.copies).flatMap((list) => list.map(({ path }) => path));
  const placed = Object.values(view.places).map(({ path }) => path);
  const rest = [...copies, ...placed, ...view.unseen, ...view.unopened].map(fold);
  const taken = new Set([...files.keys(), ...quiet.keys(), ...others, ...rest]);
  return { taken, files, quiet, others, unseen: new Set(view.unseen) };
}
