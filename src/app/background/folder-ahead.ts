import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { readMarker } from '../../core/sync/marker.ts';
import type { OutboxPort, WriterTexts } from '../../core/sync/outbox.ts';
import { folderOf, MARKER, tmpPath } from '../../core/sync/paths.ts';
import type { Later, WriterPorts } from '../../core/sync/ports.ts';
import { writerTexts } from '../../core/sync/writer-text.ts';
import { folderWriter, plainText } from '../../edge/folder-writer.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';

export type WriterFolder = WriterPorts<Post>['folder'];
/** How new posts are written: what the folder and the settings say. */
export const textsFor = ({ preset, pattern }: FolderRow, { headingGap, idInName }: Settings): WriterTexts<Post> =>
  writerTexts({ preset, pattern, headingGap, idInName });

/** A folder whose lock we hold, with what a save will ask of it asked before the save comes to it. */
export interface AheadFolder {
  readonly port: WriterFolder;
  /** A post that is being kept: its name is looked at, and its text written under a temporary name, which is nobody's post yet. */
  readonly expect: (id: string, post: Post, texts: WriterTexts<Post>) => void;
  readonly isExpected: (id: string) => boolean;
  /** Is this name the path of any placement? Only who holds the lock places files: what is asked ahead stays true. */
  readonly isPlaced: OutboxPort['isPlaced'];
  /** Removes what was made ready and then not wanted. */
  readonly tidy: () => Promise<unknown>;
}

/** A folder that was asked who it is. */
export interface Knocked {
  readonly port: WriterFolder;
  readonly marker: Promise<Awaited<ReturnType<WriterFolder['read']>>>;
  /** Opens the folder for files in the making, if it is there. */
  readonly making: Promise<unknown>;
}

interface Asked {
  readonly marker?: Knocked['marker'];
  readonly seen?: ReturnType<WriterFolder['look']>;
  readonly placed?: Later<boolean>;
  readonly draft?: { readonly text: string; readonly isThere: Promise<boolean> };
}

/** What may be asked before it is known whether we may write: nothing is made. */
export function knock({ handle }: FolderRow): Knocked {
  const { port, opening } = folderWriter(handle, plainText);
  // Our own room is the way to both.
  const room = opening(folderOf(MARKER));
  return { port, marker: room.then(() => port.read(MARKER)), making: room.then(() => opening(folderOf(tmpPath('', '')))) };
}

export function aheadFolder(
  { id: folderId, profile }: FolderRow,
  { port, marker, making }: Knocked,
  isPlaced: AheadFolder['isPlaced'],
): AheadFolder {
  const asked = new Map<string, Asked>([[MARKER, { marker }]]);
  /** What was asked ahead is taken once: what is asked again is looked at again. */
  const once = <Name extends keyof Asked>(key: string, name: Name): Asked[Name] | undefined => {
    const { [name]: answer, ...rest } = asked.get(key) ?? {};
    asked.set(key, rest);
    return answer;
  };

  async function prepare(tmp: string, text: string, seen: Later<unknown>): Promise<boolean> {
    const [file, taken] = await Promise.all([marker, seen, making]);
    const isOurs = file !== null && 'text' in file && readMarker(file.text) === folderId;
    return isOurs && taken === null && (await port.stage(tmp, text)) === 'done';
  }

  return {
    port: {
      ...port,
      read: (path) => (path === MARKER ? (once(path, 'marker') ?? port.read(path)) : port.read(path)),
      look: (path) => once(path, 'seen') ?? port.look(path),
      async stage(path, text) {
        const draft = once(path, 'draft');
        return (await draft?.isThere) && draft?.text === text ? 'done' : port.stage(path, text);
      },
    },
    expect(id, post, texts) {
      const [path, tmp, text] = [texts.path(post, 0), tmpPath(profile, id), texts.format(post)];
      const seen = port.look(path);
      asked.set(path, { seen, placed: isPlaced(path, id) });
      const isThere = prepare(tmp, text, seen);
      isThere.catch(() => undefined); // who asks for the file is told, which may be later
      asked.set(tmp, { draft: { text, isThere } });
    },
    isExpected: (id) => asked.has(tmpPath(profile, id)),
    isPlaced: (path, id) => once(path, 'placed') ?? isPlaced(path, id),
    tidy: () => Promise.all([...asked].map(async ([path, { draft }]) => (await draft?.isThere) && port.remove(path))),
  };
}
