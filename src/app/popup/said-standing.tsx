import { nowIso } from '../../edge/clock.ts';
import { formatDay, formatMoment, t } from '../../edge/locale.ts';
import { Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { Differs } from './differs.tsx';
import { type Form, mainAction } from './form.ts';
import { done, quiet, type Said } from './said-marks.tsx';

/** How a form stands when nothing has just happened. */
export function standing(form: Form, actions: Actions): Said {
  const { entry, relation, touched, clip } = form;
  const discard = touched.length > 0 && <Way id="discard" label={t('popup_discard')} onClick={actions.discard} />;
  if (entry === null || relation === 'none') {
    // Not in the live region: nothing has happened yet, and a key pressed is no news.
    const quietly = touched.length > 0 ? t('popup_notSavedYetKept') : t('popup_notSavedYet');
    const selection = clip.hasSelection && clip.article.scope === 'article' && touched.length === 0 && (
      <Way id="selection-only" label={t('popup_take_selection')} onClick={() => actions.clip('selection')} />
    );
    return { ...quiet, detail: quietly, ways: discard || selection };
  }
  if (relation === 'another') {
    const said = t('popup_another', entry.post.title);
    return {
      ...quiet,
      status: (
        <span class="state-quote" title={said}>
          {said}
        </span>
      ),
      ways: (
        <>
          <Way id="same" label={t('popup_itIsTheSame')} onClick={actions.sayItIsTheSame} />
          <Way id="as-new" label={t('popup_saveAsNew')} onClick={actions.keepBoth} />
        </>
      ),
    };
  }
  const day = formatDay(entry.savedAt);
  if (mainAction(form) === 'save-changes')
    return { ...quiet, status: done(t('popup_savedOn', day)), detail: t('popup_editsNotSaved'), ways: discard };
  if (relation === 'changed') {
    return {
      ...quiet,
      status: done(t('popup_savedOn', day)),
      detail: <Differs form={form} actions={actions} />,
      ways: <Way id="keep-both" label={t('popup_keepBoth')} onClick={actions.keepBoth} />,
    };
  }
  const justSaved = clip.existing?.canUndo === true && clip.existing.entry.rev === entry.rev;
  if (!justSaved) return { ...quiet, status: done(t('popup_savedUnchanged', day)) };
  return {
    ...quiet,
    status: done(t('popup_saved', formatMoment(entry.changedAt, nowIso()))),
    ways: <Way id="undo" label={t('popup_undo')} onClick={actions.undoSave} />,
  };
}
