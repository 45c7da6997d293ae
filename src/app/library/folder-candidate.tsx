import { PRESETS } from '../../core/format/presets.ts';
import { defaultPattern } from '../../core/path-pattern.ts';
import type { Inspection } from '../../core/sync/inspect.ts';
import { pathCount, pathHabit } from '../../core/sync/path-habit.ts';
import { formatNumber, locale, plural, t } from '../../edge/locale.ts';
import { PRESET_LIST, PRESET_NAMES } from '../ui/preset-names.ts';
import type { Actions } from './actions.ts';
import { Choice, Question } from './folder-question.tsx';
import { type Candidate, type Habits, nameOf, type Prospect } from './folder-state.ts';

interface CandidateProps {
  readonly candidate: Candidate;
  readonly actions: Actions;
}

/** A picked folder: what is in it, what would happen, how it would go on. Nothing happens before "Connect". */
export function CandidatePanel({ candidate, actions }: CandidateProps) {
  const { found, looked } = candidate;
  const name = nameOf(candidate);
  return (
    <Question id="candidate" title={t('folder_connectTitle', name)} onNo={actions.cancelChoice}>
      {candidate.site !== null && <WhereInSite candidate={candidate} site={candidate.site} actions={actions} />}
      {found === null ? (
        <p>
          {looked.of === 0
            ? t('folder_looking')
            : t('library_progress', t('folder_looking'), formatNumber(looked.done), formatNumber(looked.of))}
        </p>
      ) : (
        <>
          <Found inspection={found.inspection} />
          <ul class="prospect">
            {sentences(found.prospect).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <HabitFields inspection={found.inspection} habits={found.habits} actions={actions} />
        </>
      )}
      <p class="ways">
        {found !== null && <Choice id="connect" label={t('folder_connect')} onClick={() => void actions.connect()} main />}
        <Choice id="other-folder" label={t('folder_anotherOne')} onClick={() => void actions.chooseFolder()} />
        <Choice id="cancel-folder" label={t('popup_cancel')} onClick={actions.cancelChoice} />
      </p>
    </Question>
  );
}

/** "1,204 posts, 3 other files and 2 unreadable", and why those cannot be read. */
function Found({ inspection: { posts, others, unreadable } }: { readonly inspection: Inspection }) {
  const parts = [
    ...(posts > 0 ? [plural('library_posts', posts)] : []),
    ...(others > 0 ? [plural('folder_others', others)] : []),
    ...(unreadable.length > 0 ? [plural('folder_unreadable', unreadable.length)] : []),
  ];
  return (
    <>
      <p id="folder-found">
        <b>
          {parts.length === 0
            ? t('folder_empty')
            : t('folder_found', new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts))}
        </b>
      </p>
      {unreadable.length > 0 && (
        <details>
          <summary>{t('folder_unreadableWhy')}</summary>
          <ul class="gone">
            {unreadable.map(({ path, why }) => (
              <li key={path}>
                <bdi class="file">{path}</bdi> – {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function sentences({ goesOn, missing, deleted, written, linked, taken, revived }: Prospect): readonly string[] {
  return [
    ...(written > 0 ? [plural('folder_willWrite', written)] : []),
    ...(taken > 0 ? [plural('folder_willTake', taken)] : []),
    ...(linked > 0 ? [plural('folder_willLink', linked)] : []),
    ...(revived > 0 ? [plural('folder_willRevive', revived)] : []),
    ...(missing > 0 ? [plural('folder_isMissing', missing)] : []),
    ...(deleted > 0 ? [plural('folder_isDeleted', deleted)] : []),
    t(goesOn ? 'folder_goesOn' : 'folder_willKeep'),
  ];
}

/** The top of a site or vault: its posts lie in a folder of it. */
function WhereInSite({ candidate, site, actions }: CandidateProps & { readonly site: NonNullable<Candidate['site']> }) {
  const option = (below: string, label: string) => (
    <label>
      <input
        type="radio"
        name="below"
        value={below}
        checked={candidate.below === below}
        onChange={() => void actions.lookInto(candidate.picked, below)}
      />{' '}
      <span dir="auto">{label}</span>
    </label>
  );
  return (
    <fieldset id="folder-site">
      <legend>{t('folder_site', t(PRESET_NAMES[site.preset]))}</legend>
      {option(site.posts, t('folder_sitePosts', site.posts))}
      {option('', t('folder_siteTop', candidate.picked.name))}
    </fieldset>
  );
}

interface HabitProps {
  readonly inspection: Inspection;
  readonly habits: Habits;
  readonly actions: Actions;
}

/** How new posts are written: proposed from what is there, with the numbers that speak for it. */
function HabitFields({ inspection, habits, actions }: HabitProps) {
  const { posts, presets, html, comments, paths } = inspection;
  const own = defaultPattern(habits.preset);
  const bodyKind = habits.preset === 'hugo' ? 'markdown' : habits.bodyKind; // the only kind that it shows, and is set to
  const hasComments = PRESETS[habits.preset].rows?.some((row) => 'field' in row && row.field === 'comments') === true;
  const ways = [...new Set([habits.pattern, pathHabit(paths, posts)?.pattern ?? null, own].filter((way) => way !== null))];
  const evidence = (count: number | undefined) =>
    posts > 0 && <small class="soft">{t('folder_evidence', formatNumber(count ?? 0), formatNumber(posts))}</small>;
  return (
    <fieldset class="habits">
      <legend>{t('folder_habits')}</legend>
      <p>
        <label for="folder-preset">{t('popup_preset')}</label>
        <select
          id="folder-preset"
          value={habits.preset}
          onChange={(event) => {
            const preset = PRESET_LIST.find((name) => name === event.currentTarget.value);
            if (preset) actions.setHabits({ preset });
          }}
        >
          {PRESET_LIST.map((name) => (
            <option key={name} value={name}>
              {t(PRESET_NAMES[name])}
            </option>
          ))}
        </select>
        {evidence(presets[habits.preset])}
      </p>
      <p>
        <label for="folder-body">{t('popup_bodyKind')}</label>
        <select
          id="folder-body"
          value={bodyKind}
          onChange={(event) => actions.setHabits({ bodyKind: event.currentTarget.value === 'html' ? 'html' : 'markdown' })}
        >
          <option value="markdown">Markdown</option>
          <option value="html" disabled={habits.preset === 'hugo'}>
            HTML
          </option>
        </select>
        {evidence(bodyKind === 'html' ? html : posts - html)}
      </p>
      {hasComments && (
        <p>
          <label>
            <input
              id="folder-comments"
              type="checkbox"
              checked={habits.comments}
              onChange={(event) => actions.setHabits({ comments: event.currentTarget.checked })}
            />{' '}
            {t('settings_comments')}
          </label>
          {evidence(habits.comments ? comments : posts - comments)}
        </p>
      )}
      <p>
        <label for="folder-pattern">{t('folders_pattern')}</label>
        <select
          id="folder-pattern"
          dir="ltr"
          value={habits.pattern ?? own}
          onChange={({ currentTarget: { value } }) => actions.setHabits({ pattern: value === own ? null : value })}
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {way}
            </option>
          ))}
        </select>
        {evidence(pathCount(paths, habits.pattern ?? own))}
      </p>
    </fieldset>
  );
}
