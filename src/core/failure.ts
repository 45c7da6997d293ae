/**
 * Expected failures are values, named by what the user can do about them (docs/architecture.md section 7).
 * `detail` is a short fact for the sentence on the screen (a name, a kind of page), never a raw error and never page text.
 */
export const FAILURE_KINDS = [
  'page-forbidden',
  'page-gone',
  'page-loading', // detail `silent`: it has not said a word
  'page-too-large',
  'page-empty',
  'no-article',
  'storage-full',
  'library-closed',
  'download-refused',
  'name-refused',
  'folder-permission',
  'folder-missing',
  'folder-unknown',
  'folder-nested',
  'read-only',
  'post-unreadable',
  'changed-meanwhile',
  'newer-data',
  'not-a-backup',
  'not-settings',
  'unexpected',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

export interface Failure {
  readonly kind: FailureKind;
  readonly detail: string | null;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (kind: FailureKind, detail: string | null = null): Outcome<never> => ({
  ok: false,
  failure: { kind, detail },
});
