import { SAMPLE_PAGE } from '../../core/sample.ts';
import { t } from '../../edge/locale.ts';

interface FirstRunProps {
  /** The key that opens Clippost; null when it is not bound. */
  readonly shortcut: string | null;
  /** Whose toolbar the picture shows. */
  readonly toolbar: keyof typeof TOOLBARS;
  /** True when this installation ends with the browser. */
  readonly temporary: boolean;
  /** False where a browser lets no extension write into a folder. */
  readonly canPickFolder: boolean;
}

/** What it is, how it goes in three steps, and where the posts live. */
export function FirstRunView({ shortcut, toolbar, temporary, canPickFolder }: FirstRunProps) {
  const language = t('firstRun_pictures');
  return (
    <main class="first">
      <header>
        <img src="icons/128.png" width="72" height="72" alt="" />
        <div>
          <h1>{t('firstRun_title')}</h1>
          <p class="what">{t('firstRun_what')}</p>
        </div>
      </header>
      <ol class="steps">
        <li>
          <h2>{t('firstRun_step1')}</h2>
          <p>
            {shortcut !== null && <b id="shortcut">{t('firstRun_step1Key', shortcut)} </b>}
            {t('firstRun_step1More')}
          </p>
          {shortcut === null && (
            <p id="no-key">
              {t('firstRun_step1NoKey')} <a href="settings.html">{t('settings_bind')}</a>
            </p>
          )}
          <Picture name={`toolbar-${toolbar}`} {...TOOLBARS[toolbar]} text={t('firstRun_toolbarPicture')} />
        </li>
        <li>
          <h2>{t('firstRun_step2')}</h2>
          <p>{t('firstRun_step2More')}</p>
          <Picture name={`popup-${language}`} width={400} height={560} text={t('firstRun_popupPicture')} />
        </li>
        <li>
          <h2>{t('firstRun_step3')}</h2>
          <p>{t('firstRun_step3More')}</p>
          <Picture name={`library-${language}`} width={920} height={540} text={t('firstRun_libraryPicture')} />
        </li>
      </ol>
      <p class="try">
        <a id="sample" class="button main" href={SAMPLE_PAGE} target="_blank" rel="noopener">
          {t('firstRun_try')}
        </a>{' '}
        <span class="soft">{t('firstRun_tryHint')}</span>
      </p>
      <section aria-labelledby="where">
        <h2 id="where">{t('firstRun_where')}</h2>
        <p>{t('firstRun_whereText')}</p>
        <p id="removing" class="warn">
          <b>{t('firstRun_removing')}</b>
        </p>
        {temporary && (
          <p id="temporary" class="warn">
            <b>{t('firstRun_temporary')}</b>
          </p>
        )}
        <p>{t('firstRun_howKept')}</p>
        {canPickFolder && (
          <p id="folder">
            {t('firstRun_folder')} <a href="library.html">{t('folder_choose')}</a>
          </p>
        )}
      </section>
      <p class="doors">
        <a id="library" class="button" href="library.html">
          {t('firstRun_openLibrary')}
        </a>
        <a id="settings" class="button" href="settings.html">
          {t('popup_settings')}
        </a>
      </p>
    </main>
  );
}

/** Sizes of the pictures. */
const TOOLBARS = { chromium: { width: 720, height: 47 }, firefox: { width: 720, height: 41 } } as const;

interface PictureProps {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A picture of the real thing in the person's scheme; taken by scripts/first-run-pictures.mjs. */
function Picture({ name, width, height, text }: PictureProps) {
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcset={`first-run/${name}-dark.webp`} />
      <img
        class={name.startsWith('popup') ? 'picture narrow' : 'picture'}
        src={`first-run/${name}-light.webp`}
        width={width}
        height={height}
        alt={text}
        loading="lazy"
      />
    </picture>
  );
}
