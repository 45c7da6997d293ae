import { act, type Doing } from './doing.ts';
import { readMarker } from './marker.ts';
import { MARKER } from './paths.ts';
import type { FolderPort } from './ports.ts';

/**
 * Is the folder there, and is it the one we know? Asked before anything is written, and again when the ground of a step has moved: where
 * the folder itself went, every further step would only find that out, each slowly.
 */
export function* isOurs<P extends { readonly folder: Pick<FolderPort, 'read'> }>(folderId: string): Doing<P, boolean> {
  const marker = yield* act('marker read', ({ folder }: P) => folder.read(MARKER));
  return marker !== null && 'text' in marker && readMarker(marker.text) === folderId;
}
