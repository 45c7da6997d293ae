import type { Draft, Entry } from '../../core/entry.ts';
import type { Failure } from '../../core/failure.ts';
import type { Downloaded, InFolder, QuickClipResult, UndoneDownload } from '../../core/messages.ts';
import type { BodyKind } from '../../core/post.ts';
import type { Take } from '../../core/take.ts';

export type SavedAs = 'new' | 'keep-both' | 'edit' | 'update';

/** What the state line says. One at a time: the last thing that happened, else how the form stands. */
export type Notice =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft-back'; readonly at: string }
  | { readonly kind: 'draft-offered'; readonly draft: Draft }
  /** A draft of another text that was only offered goes back to being that. */
  | { readonly kind: 'discarded'; readonly draft: Draft; readonly wasOffered: boolean }
  | {
      readonly kind: 'saved';
      readonly how: SavedAs;
      readonly entry: Entry;
      readonly onlyHere: number | null;
      readonly written: Written | null;
      readonly inFolder: InFolder | null;
    }
  /** An earlier library is gone; told until the person says so. */
  | { readonly kind: 'library-lost' }
  | { readonly kind: 'save-undone' }
  | { readonly kind: 'downloaded'; readonly downloaded: Downloaded }
  | { readonly kind: 'download-undone'; readonly undone: UndoneDownload }
  | { readonly kind: 'copied' }
  | { readonly kind: 'ask-kind'; readonly to: BodyKind }
  | { readonly kind: 'ask-take'; readonly to: Take }
  | { readonly kind: 'quick'; readonly result: QuickClipResult }
  | { readonly kind: 'failed'; readonly what: FailedAction; readonly failure: Failure };

/** The file that Save also wrote, where the settings ask for it. */
export type Written = { readonly ok: true; readonly downloaded: Downloaded } | { readonly ok: false; readonly failure: Failure };

export type FailedAction = 'save' | 'undo' | 'download' | 'copy' | 'draft' | 'take' | 'point' | 'library';
