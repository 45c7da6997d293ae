import { webUrl } from '../identity.ts';
import type { BodyKind, Post } from '../post.ts';
import { linkDestination } from './link-heading.ts';
import { fieldText, isSameTitle, linkTitle, readPost } from './parse.ts';
import { openPost, type PostFile } from './post-file.ts';
import { commentDate, fieldDate } from './read-date.ts';

/** A list changed item by item; `remove` names the stored form. */
export interface ListChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What to write into an existing post, or what a person changed in one. `bodyKind` comes with every `body`. */
export interface PostChanges {
  readonly title?: string;
  readonly url?: string;
  /** ISO 8601 UTC. */
  readonly date?: string;
  /** Minutes east of UTC: decides the day where the file stores the article's own day. */
  readonly zone?: number | null;
  readonly author?: string;
  readonly description?: string | null;
  readonly tags?: readonly string[] | ListChange;
  readonly categories?: readonly string[] | ListChange;
  /** False removes the line. */
  readonly comments?: boolean;
  readonly bodyKind?: BodyKind;
  readonly body?: string;
}

/** A field whose value stands twice. */
export type TwiceField = 'title' | 'url' | 'date';

/** The changes of a person, with lists item by item. */
export interface FoundChanges extends PostChanges {
  readonly tags?: ListChange;
  readonly categories?: ListChange;
}

export interface Comparison {
  readonly changes: FoundChanges;
  /** Fields of which both copies were changed, to different values: for the person to decide. */
  readonly contradictions: readonly TwiceField[];
}

/** Both copies of a value; undefined where the file does not have one. */
interface Copies {
  readonly field: string | undefined;
  readonly heading: string | undefined;
}

interface TwiceRule {
  readonly name: TwiceField;
  readonly copies: (file: PostFile) => Copies;
  /** The one value of two copies that say the same, else undefined. */
  readonly agreed: (field: string, heading: string) => string | undefined;
}

const TWICE: readonly TwiceRule[] = [
  {
    name: 'title',
    copies: (file) => ({ field: fieldText(file, 'title'), heading: linkTitle(file) }),
    agreed: (field, heading) => (isSameTitle(heading, field) ? heading : undefined),
  },
  {
    name: 'url',
    copies: (file) => ({
      field: webUrl(fieldText(file, 'url') ?? '')?.href,
      heading: webUrl(file.heading?.destination.text ?? '')?.href,
    }),
    agreed: (field, heading) => (field === heading || webUrl(linkDestination(field))?.href === heading ? field : undefined),
  },
  {
    name: 'date',
    copies: (file) => ({ field: fieldDate(file)?.date, heading: commentDate(file) ?? undefined }),
    agreed: (field, heading) => (field === heading ? field : undefined),
  },
];

type Verdict = { readonly value: string } | 'same' | 'contradiction';

const compareTwice = (rule: TwiceRule, base: Copies, now: Copies): Verdict => {
  const isNew = (copy: keyof Copies): boolean => now[copy] !== undefined && now[copy] !== base[copy];
  const { field, heading } = now;
  const agreed = field !== undefined && heading !== undefined ? rule.agreed(field, heading) : undefined;
  if (!isNew('field') && !isNew('heading')) return 'same';
  if (agreed !== undefined) return { value: agreed };
  if (isNew('field') && isNew('heading')) return 'contradiction';
  const value = isNew('field') ? field : heading;
  return value === undefined ? 'same' : { value };
};

const compareList = (base: readonly string[], now: readonly string[]): ListChange | null => {
  const add = now.filter((item) => !base.includes(item));
  const remove = base.filter((item) => !now.includes(item));
  return add.length + remove.length > 0 ? { add, remove } : null;
};

const compareOnce = (base: Post, now: Post): FoundChanges => {
  const tags = compareList(base.tags, now.tags);
  const categories = compareList(base.categories, now.categories);
  return {
    ...(now.author !== base.author ? { author: now.author } : {}),
    ...(now.description !== base.description ? { description: now.description } : {}),
    ...(tags ? { tags } : {}),
    ...(categories ? { categories } : {}),
    ...(now.comments !== base.comments ? { comments: now.comments === true } : {}),
    ...(now.body !== base.body || now.bodyKind !== base.bodyKind ? { body: now.body, bodyKind: now.bodyKind } : {}),
  };
};

/**
 * What a person changed in a post's text since `base`: a field counts when what is stored differs. Of a value that stands twice the copy
 * that differs from the base wins. Throws NotAPostError or UnreadableError for either text.
 */
export const changesBetween = (base: string, text: string): Comparison => {
  if (base === text) return { changes: {}, contradictions: [] };
  const before = openPost(base);
  const now = openPost(text);
  const known = readPost(before);
  const twice = TWICE.map((rule) => ({ name: rule.name, verdict: compareTwice(rule, rule.copies(before), rule.copies(now)) }));
  const changed = twice.flatMap(({ name, verdict }) =>
    typeof verdict === 'object' && verdict.value !== known[name] ? [[name, verdict.value] as const] : [],
  );
  return {
    changes: { ...Object.fromEntries(changed), ...compareOnce(known, readPost(now)) },
    contradictions: twice.filter(({ verdict }) => verdict === 'contradiction').map(({ name }) => name),
  };
};
