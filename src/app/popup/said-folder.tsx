import type { ComponentChildren } from 'preact';
import type { InFolder } from '../../core/messages.ts';
import { plural, t } from '../../edge/locale.ts';
import { Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { named } from './named.tsx';

/** The second line of a save: the file once it was read back, else what it waits for. */
export function inFolderText({ folder, path, waiting, needs }: InFolder): ComponentChildren {
  if (path !== null) return named('popup_writtenTo', `${folder}/${path}`);
  return needs === 'folder' ? t('popup_folderMissing', folder) : plural('popup_folderWaiting', Math.max(1, waiting), folder);
}

/** A popup cannot ask for a folder: the library page can. */
export function folderWay({ needs }: InFolder, actions: Actions): ComponentChildren {
  const label = needs === 'permission' ? t('folder_allowAgain') : needs === 'folder' ? t('folder_choose') : null;
  return label !== null && <Way id="folder-way" label={label} onClick={() => actions.open('library.html')} />;
}
