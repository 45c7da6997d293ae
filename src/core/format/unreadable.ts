/** The text is no post of anybody: it is never touched (post-format section 4). */
export class NotAPostError extends Error {
  override readonly name = 'NotAPostError';
  constructor() {
    super('not a post');
  }
}

/** The file may be a post but cannot be read: never touched, never treated as gone. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  /** Line of the file, from 1; null when the whole file is meant. */
  readonly line: number | null;
  /** Why, in words for the screen. */
  readonly reason: string;
  constructor(reason: string, line: number | null = null) {
    super(line === null ? `unreadable: ${reason}` : `unreadable: line ${line}: ${reason}`);
    this.line = line;
    this.reason = reason;
  }
}
