import { useEffect, useState } from 'preact/hooks';
import type { Post, PresetName } from '../../core/post.ts';
import { adoptFolder, canPickFolder, listFolders, pickDirectory } from '../../edge/folders.ts';
import { listNewest, onLibraryChange } from '../../edge/library.ts';
import { t } from '../../edge/locale.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import { PRESET_LIST, PRESET_NAMES } from '../ui/preset-names.ts';
import { FolderCard } from './folder-card.tsx';
import { PatternField } from './pattern-field.tsx';
import type { SectionProps } from './state.ts';

/** The post that paths are shown of while the library is empty. */
const SAMPLE: Post = {
  title: 'The river rises again',
  url: 'https://news.example/river',
  date: '2026-03-05T10:00:00.000Z',
  zone: null,
  dateKnown: true,
  author: 'Harbour Post',
  source: 'Harbour Post',
  description: null,
  tags: [],
  categories: [],
  clippedAt: null,
  bodyKind: 'markdown',
  body: '',
  extra: [],
};

/**
 * The folders as they are now, the newest post, and a number that goes up with every reading. What this page changes itself is not
 * announced to it: the end of a piece of work counts as a change.
 */
function useFolders({ busy, exports }: SectionProps['state']): {
  readonly rows: readonly FolderRow[] | null;
  readonly sample: Post;
  readonly round: number;
} {
  const [rows, setRows] = useState<readonly FolderRow[] | null>(null);
  const [sample, setSample] = useState(SAMPLE);
  const [changes, setChanges] = useState(0);
  const [round, setRound] = useState(0);
  useEffect(() => {
    void listNewest(1).then((newest) => {
      const post = newest.ok ? newest.value[0]?.post : undefined;
      if (post !== undefined) setSample(post);
    });
    return onLibraryChange(() => setChanges((before) => before + 1));
  }, []);
  useEffect(() => {
    void listFolders().then((listed) => {
      if (listed.ok) setRows(listed.value);
      setRound((before) => before + 1);
    });
  }, [changes, busy, exports]);
  return { rows, sample, round };
}

/** Every connected folder with the path of its new posts, and further folders that receive every save. */
export function FolderSection({ state, actions }: SectionProps) {
  const { rows, sample, round } = useFolders(state);
  if (!canPickFolder()) return <p class="hint">{t('folder_exportsOnly')}</p>;
  if (rows === null) return null;
  const further = rows.filter(({ role }) => role === 'write-only');
  const card = (row: FolderRow) => (
    <FolderCard key={`${row.id} ${row.pattern}`} row={row} sample={sample} round={round} state={state} actions={actions} />
  );
  return (
    <>
      {!rows.some(({ role }) => role === 'two-way') && (
        <p class="hint">
          {t('folders_none')} <a href="library.html">{t('folder_choose')}</a>
        </p>
      )}
      {rows.filter(({ role }) => role === 'two-way').map(card)}
      <h3 id="further">{t('folders_further')}</h3>
      <p class="hint">{t('folders_furtherHint')}</p>
      {further.map(card)}
      <AddFolder rows={rows} sample={sample} state={state} actions={actions} />
    </>
  );
}

interface AddFolderProps extends SectionProps {
  readonly rows: readonly FolderRow[];
  readonly sample: Post;
}

/** A further folder, with its own format and pattern. Nothing is written before it is added. */
function AddFolder({ rows, sample, state, actions }: AddFolderProps) {
  const [handle, setHandle] = useState<FileSystemDirectoryHandle | null>(null);
  const [preset, setPreset] = useState<PresetName>(state.settings.preset);
  const [pattern, setPattern] = useState<string | null>(null);
  const [isRight, setIsRight] = useState(true);
  const pick = async (): Promise<void> => {
    const picked = await pickDirectory();
    if (picked === null) return;
    for (const row of rows) if (await row.handle.isSameEntry(picked)) return actions.tell(t('folders_isConnected', row.name));
    setHandle(picked);
    setPattern(null);
    setIsRight(true);
  };
  const add = (picked: FileSystemDirectoryHandle): Promise<void> =>
    actions.work(t('settings_kept'), async () => {
      const added = await adoptFolder({ handle: picked, role: 'write-only', preset, pattern });
      if (!added.ok) return added.failure;
      setHandle(null);
      return t('folders_added');
    });
  if (handle === null)
    return (
      <button type="button" id="add-folder" class="way" disabled={state.busy} onClick={() => void pick()}>
        {t('folders_add')}
      </button>
    );
  return (
    <article class="folder-card" id="adding">
      <h3 dir="auto">{t('folders_adding', handle.name)}</h3>
      <div class="field">
        <label class="field-label" for="adding-preset">
          {t('popup_preset')}
        </label>
        <div class="field-control">
          <select
            id="adding-preset"
            value={preset}
            onChange={(event) => setPreset(PRESET_LIST.find((name) => name === event.currentTarget.value) ?? preset)}
          >
            {PRESET_LIST.map((name) => (
              <option key={name} value={name}>
                {t(PRESET_NAMES[name])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <PatternField
        id="adding-pattern"
        preset={preset}
        idInName={state.settings.idInName}
        pattern={pattern}
        sample={sample}
        onChange={setPattern}
        onJudged={setIsRight}
      />
      <div class="ways">
        <button type="button" id="add-it" class="way main" disabled={state.busy || !isRight} onClick={() => void add(handle)}>
          {t('folders_addIt')}
        </button>
        <button type="button" id="add-not" class="way" onClick={() => setHandle(null)}>
          {t('popup_cancel')}
        </button>
      </div>
    </article>
  );
}
