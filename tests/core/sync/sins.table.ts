/** One place of the product's source and what the sin makes of it. The place must occur exactly once. */
interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}
export type PartName = 'one path' | 'two paths' | 'whole folder' | 'worker' | 'target' | 'decisions' | 'comes back';
export interface Sin {
  readonly name: string;
  readonly why: string;
  /** The part of the check that sees it, in states with `state` in their name, and the rule that it breaks there. */
  readonly part: PartName;
  readonly state: string;
  readonly breaks: string;
  readonly edits: readonly Edit[];
}

/** The mistakes that a two-way sync is most likely to make. Each is put into the product's own source, and must be caught. */
export const SINS: readonly Sin[] = [
  {
    name: 'newer-wins',
    why: 'a conflict is decided by the clock',
    part: 'one path',
    state: 'folder d=2 D=3',
    breaks: 'frozen path touched',
    edits: [
      {
        file: 'plan.ts',
        find: 'if (d.clash.length > 0) return',
        replace:
          "for (const field of d.clash.splice(0)) d.take[field] = texts.copies[field].map((copy) => reading.copies[copy]).find((value) => value !== undefined) ?? '';\n  if (d.clash.length > 0) return",
      },
    ],
  },
  {
    name: 'rerender',
    why: 'compares with what the formatter would write now',
    part: 'one path',
    state: 'library n, folder same',
    breaks: "wrote what no person's act caused",
    edits: [
      {
        file: 'plan.ts',
        find: 'const reachedDisk = place.next?.text === text;',
        replace: `const reachedDisk = place.next?.text === text;
  const to0 = texts.format(entry.fields);
  const all = { after: entry.fields, fields: entry.fields, wrote: Object.keys(texts.copies), took: [], refused: null };
  if (entry.trashed === null && text === place.text && text !== to0) return { kind: 'write', effect: true, ...at, text, to: to0, ...all };`,
      },
    ],
  },
  {
    name: 'delete-without-marker',
    why: 'plans though the marker is missing',
    part: 'whole folder',
    state: '',
    breaks: 'must stop and ask',
    edits: [
      { file: 'look.ts', find: 'if (marker !== folderId)', replace: 'if (false)' },
      { file: 'plan.ts', find: 'if (view.marker !== view.folderId)', replace: 'if (false)' },
    ],
  },
  {
    name: 'unreadable-deleted',
    why: 'a file that cannot be read counts as absent',
    part: 'one path',
    state: 'library same, folder broken',
    breaks: 'decision table',
    edits: [{ file: 'match.ts', find: '!isPost(place.path) && !place.unconfirmed)', replace: 'false)' }],
  },
  {
    name: 'base-first',
    why: 'the base is recorded before the file is written',
    part: 'one path',
    state: 'library a, folder same',
    breaks: "a person's library edit was undone",
    edits: [
      {
        file: 'apply.ts',
        find: 'const patch = { path: step.path, next, unconfirmed: false, refused: null };',
        replace:
          'const patch = { path: step.path, text: step.to, fields: step.after, stat: null, next: null, unconfirmed: false, refused: null };',
      },
    ],
  },
  {
    name: 'no-look',
    why: 'does not look at the file again before acting',
    part: 'one path',
    state: 'library a, folder same',
    breaks: 'last copy destroyed',
    edits: [{ file: 'apply.ts', find: 'p.folder.swap(step.path, hash, step.to)', replace: 'p.folder.stage(step.path, step.to)' }],
  },
  {
    name: 'lossy-wipe',
    why: 'takes every field from the file',
    part: 'one path',
    state: '',
    breaks: 'a field the file does not hold was changed',
    edits: [
      {
        file: 'apply.ts',
        find: 'const change: Change<F> = { fields: step.after,',
        replace: 'const change = { fields: texts.fieldsOf(step.text),',
      },
    ],
  },
  {
    name: 'key-identity',
    why: 'an entry is its key',
    part: 'two paths',
    state: '',
    breaks: 'a post without an entry',
    edits: [
      {
        file: 'match.ts',
        find: '// 1. Same path, same bytes.',
        replace: `for (const { id, place } of freePlaces()) {
    const path = freePaths().find((p) => isPost(p) && keyOf(textOf(p)) === keyOf(place.text));
    if (path !== undefined) bind(id, path);
  }`,
      },
      {
        file: 'plan-strangers.ts',
        find: '} else if (atLeast === 0) {',
        replace: '} else if (atLeast === 0 && byKey.at(key).length === 0) {',
      },
    ],
  },
  {
    name: 'no-intent',
    why: 'nothing is noted before a write',
    part: 'one path',
    state: 'library a, folder same',
    breaks: 'conflict though nobody touched the folder',
    edits: [
      {
        file: 'apply.ts',
        find: 'const patch = { path: step.path, next, unconfirmed: false, refused: null };',
        replace: 'const patch = { path: step.path, unconfirmed: false, refused: null };',
      },
    ],
  },
  {
    name: 'intent-over-intent',
    why: 'a new intent replaces one that was not settled',
    part: 'one path',
    state: 'library a, folder same',
    breaks: 'frozen path touched',
    edits: [{ file: 'plan.ts', find: 'if (to !== text && !reachedDisk) {', replace: 'if (to !== text) {' }],
  },
  {
    name: 'no-keep',
    why: 'a merge does not keep the bytes it replaces',
    part: 'one path',
    state: 'library b, folder a=x2',
    breaks: 'last copy destroyed',
    edits: [{ file: 'apply.ts', find: 'keep: [step.text]', replace: 'keep: []' }],
  },
  {
    name: 'no-look-library',
    why: 'does not look at the entry again',
    part: 'one path',
    state: 'folder a=x2',
    breaks: "a person's library edit was undone",
    edits: [
      { file: 'apply.ts', find: 'const still = library.isStill(expected);', replace: 'const still = true;' },
      {
        file: 'apply.ts',
        find: 'library.record(expected, change));',
        replace:
          'library.record({ id: expected.id, rev: null, placeRev: library.load([expected.id]).places[expected.id]?.rev ?? null }, change));',
      },
    ],
  },
  {
    name: 'absence-clock',
    why: 'absence starts the 30 days',
    part: 'one path',
    state: 'library same, folder absent',
    breaks: 'absence started the 30 days',
    edits: [{ file: 'record.ts', find: '{ why: change.trashed, at: now }', replace: "{ why: 'person', at: now }" }],
  },
  {
    name: 'stored-from-text',
    why: 'our side is compared with the base text, not with the base fields',
    part: 'one path',
    state: '',
    breaks: 'an update of the formatter plans work',
    edits: [
      {
        file: 'decide.ts',
        find: 'const weChanged = ours !== texts.stored(field, base);',
        replace: "const weChanged = ours !== (before[texts.copies[field][0]] ?? '');",
      },
    ],
  },
  {
    name: 'first-copy-wins',
    why: 'of a value that stands twice only the first copy is read',
    part: 'one path',
    state: 'library same, folder D=2',
    breaks: 'decision table',
    edits: [{ file: 'decide.ts', find: 'const moved = there.filter(', replace: 'const moved = there.slice(0, 1).filter(' }],
  },
  {
    name: 'trust-mtime',
    why: 'size and time are trusted within two seconds',
    part: 'one path',
    state: 'folder a=x2',
    breaks: 'overlooked because of size and time',
    edits: [{ file: 'look-sort.ts', find: '> MTIME_GRAIN_MS', replace: '>= 0' }],
  },
  {
    name: 'conflict-beside',
    why: 'our copy is put beside the post',
    part: 'one path',
    state: 'library a, folder a=x2',
    breaks: 'a conflict copy beside the posts',
    edits: [{ file: 'paths.ts', find: "CONFLICTS = '.clippost/conflicts/'", replace: "CONFLICTS = ''" }],
  },
  {
    name: 'copies-are-posts',
    why: "a synchroniser's conflict copy does not freeze its post",
    part: 'one path',
    state: 'folder conflict copy',
    breaks: 'frozen path touched',
    edits: [{ file: 'plan.ts', find: 'if (rivals.length > 0) {', replace: 'if (false) {' }],
  },
  {
    name: 'no-moves',
    why: 'a move is delete and add',
    part: 'two paths',
    state: 'one key, disk exact, folder [mv p r,mv r q], library [e1.a]',
    breaks: "an entry follows another post's file",
    edits: [
      { file: 'match.ts', find: 'for (const byName of [true, false]) {', replace: 'for (const byName of []) {' },
      { file: 'match.ts', find: 'if (left.length === 0) return', replace: 'return' },
    ],
  },
  {
    name: 'guess',
    why: 'ambiguous moves are guessed',
    part: 'two paths',
    state: 'one key, disk exact, folder [p→s, q→r, both edited]',
    breaks: "an entry follows another post's file",
    edits: [
      {
        file: 'match.ts',
        find: 'for (const base of bases) heldIds.add(base);',
        replace: 'bases.forEach((base, i) => strangers[i] !== undefined && bind(base, strangers[i]));\n    continue;',
      },
    ],
  },
  {
    name: 'no-guard',
    why: 'mass deletion is not asked about',
    part: 'whole folder',
    state: '',
    breaks: 'must stop and ask',
    edits: [{ file: 'plan.ts', find: 'if (many && ', replace: 'if (false && ' }],
  },
  {
    name: 'worker-writes-absent',
    why: 'the worker writes a missing file again',
    part: 'worker',
    state: 'folder moved',
    breaks: 'the worker made a second file of a moved post',
    edits: [
      {
        file: 'outbox.ts',
        find: "if (now === null || !('hash' in now) ||",
        replace: `if (now === null) {
    const again = { id: entry.id, rev: entry.rev, placeRev: place.rev, path: place.path, to: item.made.text, fields: entry.fields };
    yield* applyCreate(texts, { kind: 'create', effect: true, again: true, refused: null, ...again }, entry.fields);
    return 'done';
  }
  if (!('hash' in now) ||`,
      },
    ],
  },
  {
    name: 'worker-no-marker',
    why: 'the worker does not look at the marker',
    part: 'whole folder',
    state: 'library edited',
    breaks: 'the worker wrote into a folder that is not ours',
    edits: [{ file: 'outbox.ts', find: 'if (!ours)', replace: 'if (false)' }],
  },
  {
    name: 'worker-no-copies',
    why: 'the worker does not look for conflict copies',
    part: 'worker',
    state: 'folder conflict copy',
    breaks: 'frozen path touched',
    edits: [{ file: 'outbox.ts', find: 'if (names.some(', replace: 'if ([].some(' }],
  },
  {
    name: 'target-overwrites',
    why: 'a write-only target is overwritten whatever stands there',
    part: 'target',
    state: '',
    breaks: 'a write-only target was overwritten',
    edits: [{ file: 'targets.ts', find: '(intent === null && hash !== texts.hash(place.text))', replace: 'false' }],
  },
  {
    name: 'decision-as-base',
    why: 'what was chosen counts as agreed, and is never written',
    part: 'decisions',
    state: 'decision ours, library b, folder b=y2',
    breaks: 'fields differ from the file',
    edits: [
      {
        file: 'resolve.ts',
        find: 'return adoptAll(texts, texts.overlay(chosen, d.base, silent), under, text);',
        replace: 'return chosen;',
      },
    ],
  },
  {
    name: 'decision-half-written',
    why: 'of two copies that contradict each other one stays as it is',
    part: 'decisions',
    state: 'decision theirs, library a, folder d=2 D=3',
    breaks: 'the file does not say what was chosen',
    edits: [
      {
        file: 'resolve.ts',
        find: "stands.map((copy) => texts.valueOf(field, now, [copy]) ?? '').find((one) => one !== wanted) ?? wanted",
        replace: 'wanted',
      },
    ],
  },
  {
    name: 'made-anew',
    why: 'a post that is put back gets a file of ours instead of its own',
    part: 'comes back',
    state: '',
    breaks: 'a file came back otherwise than it went',
    edits: [{ file: 'plan-strangers.ts', find: 'const former = view.formers[entry.id];', replace: 'const former = undefined;' }],
  },
  {
    name: 'worker-makes-anew',
    why: 'the worker writes a post that is put back, and knows nothing of its file',
    part: 'comes back',
    state: 'the worker first',
    breaks: 'a file came back otherwise than it went',
    edits: [{ file: 'outbox.ts', find: 'outbox.isPlaced(path, entry.id)', replace: "outbox.isPlaced(path, '')" }],
  },
];
