import type { RefObject } from 'preact';
import { postOfEdit } from '../../core/edit.ts';
import { fileName } from '../../core/file-name.ts';
import { PRESETS } from '../../core/format/presets.ts';
import type { Settings } from '../../core/settings.ts';
import { formatUtcDay, type MessageKey, t } from '../../edge/locale.ts';
import { dayDiffers } from '../ui/local-time.ts';
import type { Actions } from './actions.ts';
import { type Form, type MainAction, mainAction } from './form.ts';

const MAIN: { readonly [A in MainAction]: MessageKey } = {
  wait: 'popup_save',
  'answer-first': 'popup_save',
  save: 'popup_save',
  'save-changes': 'popup_saveChanges',
  update: 'popup_update',
  open: 'popup_open',
};

interface FooterProps {
  /** Null while there is nothing to save: the frame stands, its buttons wait. */
  readonly form: Form | null;
  /** True while the state line says the name on disk: it is not said twice. */
  readonly named: boolean;
  readonly hidden: boolean;
  readonly settings: Settings;
  readonly busy: boolean;
  readonly actions: Actions;
  readonly saveRef: RefObject<HTMLButtonElement | null>;
}

/** The exact name before saving, the one main action, and the doors to the library and the settings. */
export function Footer({ form, named, hidden, settings, busy, actions, saveRef }: FooterProps) {
  const action = form === null ? 'wait' : mainAction(form);
  const waits = action === 'wait' || action === 'answer-first';
  return (
    <>
      <p class={named ? 'file-line told' : 'file-line'} hidden={hidden}>
        {form !== null && <FileName form={form} settings={settings} />}
      </p>
      <div class="buttons" hidden={hidden}>
        <button
          type="button"
          id="save"
          class="button main"
          ref={saveRef}
          disabled={waits}
          aria-busy={busy}
          onClick={({ detail }) => {
            if (detail < 2) void actions.main(); // the second click of a double one: the button says Open by then
          }}
        >
          {t(MAIN[action])}
        </button>
        <button
          type="button"
          id="download"
          class="button"
          disabled={form === null}
          onClick={({ detail }) => {
            if (detail < 2) void actions.download(); // the first one may be done by then, and a second file is never meant
          }}
        >
          {t('popup_download')}
        </button>
        <button type="button" id="copy" class="button" disabled={form === null} onClick={actions.copy}>
          {t('popup_copy')}
        </button>
      </div>
      <nav class="doors" aria-label={t('popup_doors')}>
        <button type="button" id="library" class="link" onClick={() => actions.open('library.html')}>
          {t('popup_library')}
        </button>
        <span aria-hidden="true"> · </span>
        <button type="button" id="settings" class="link" onClick={() => actions.open('settings.html')}>
          {t('popup_settings')}
        </button>
        <span class="brand" aria-hidden="true">
          Clippost
        </span>
      </nav>
    </>
  );
}

function FileName({ form, settings }: { readonly form: Form; readonly settings: Settings }) {
  const post = postOfEdit(form);
  const name = fileName(post, { preset: settings.preset, idInName: settings.idInName });
  const { date, zone, dateKnown } = post;
  const dated = PRESETS[settings.preset].datedName && date !== null;
  return (
    <>
      <span class="file-wish" title={name}>
        <span aria-hidden="true">→ </span>
        <bdi id="file-name" class="file">
          {name}
        </bdi>
      </span>
      {!dateKnown && <span class="dated">{t('popup_datedByClip')}</span>}
      {dated && dateKnown && dayDiffers(date, zone) && <span class="dated">{t('popup_dated', formatUtcDay(date))}</span>}
    </>
  );
}
