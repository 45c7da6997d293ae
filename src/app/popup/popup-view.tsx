import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../edge/locale.ts';
import { hasCommand, isEnter, isTextTarget } from '../ui/keys.ts';
import { StateLine, Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { BodyView } from './body-view.tsx';
import { Differences } from './differences.tsx';
import { FailedView } from './failed-view.tsx';
import { Fields } from './fields.tsx';
import { Footer } from './footer.tsx';
import { saidOf } from './said.tsx';
import type { Said } from './said-marks.tsx';
import { type PopupState, stateName } from './state.ts';
import { useSuggestions } from './suggestions.ts';
import { TitleField } from './title-field.tsx';

interface PopupViewProps {
  readonly state: PopupState;
  readonly actions: Actions;
}

const nothing: Said = { status: null, alert: null, detail: null, ways: null };

/** The whole popup: which article is this, is it right, is it safe – from top to bottom. */
export function PopupView({ state, actions }: PopupViewProps) {
  const { view, settings, busy } = state;
  const suggestions = useSuggestions();
  const line = useRef<HTMLDivElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const name = stateName(state);
  const notice = view.kind === 'form' ? view.notice : null;

  useLayoutEffect(() => {
    document.body.dataset.state = name;
  }, [name]);

  // Save has the focus as soon as it can be pressed (else the first answer to what is asked), unless the person is somewhere already.
  useEffect(() => {
    if (view.kind !== 'form' || document.activeElement !== document.body) return;
    const first = save.current?.disabled ? document.querySelector<HTMLElement>('.way') : save.current;
    first?.focus();
  }, [view.kind]);

  // After a save the state line has it: Undo is the next stop, and a second Enter does nothing there.
  useEffect(() => {
    if (notice?.kind === 'saved') line.current?.focus();
    if (notice?.kind === 'save-undone') save.current?.focus();
  }, [notice]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!hasCommand(event)) return;
      if (isEnter(event)) {
        event.preventDefault();
        actions.save();
      } else if (event.key.toLowerCase() === 'z' && !isTextTarget(event.target)) {
        if (name === 'saved') actions.undoSave();
        else if (notice?.kind === 'discarded') actions.undiscard(notice.draft, notice.wasOffered);
        else return;
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions, name, notice]);

  const said = saidFor(state, actions);
  return (
    <>
      <main class="middle">
        {view.kind === 'loading' && (
          <div class="fields">
            <TitleField value={state.tabTitle ?? ''} found={null} disabled onEdit={actions.dismiss} onSave={actions.dismiss} />
            <div class="grey" aria-hidden="true">
              <i />
              <i />
              <i />
            </div>
          </div>
        )}
        {view.kind === 'failed' && (
          <FailedView failure={view.failure} take={view.take} tabTitle={state.tabTitle} actions={actions} />
        )}
        {view.kind === 'form' && (
          <>
            <Fields form={view.form} actions={actions} settings={settings} suggestions={suggestions} />
            {state.showDifferences && view.form.relation === 'changed' && <Differences form={view.form} actions={actions} />}
            <BodyView form={view.form} actions={actions} settings={settings} reading={state.reading} />
          </>
        )}
      </main>
      <footer class="foot">
        {view.kind !== 'failed' && (
          <StateLine lineRef={line} status={said.status} alert={said.alert} detail={said.detail} actions={said.ways} />
        )}
        <Footer
          form={view.kind === 'form' ? view.form : null}
          named={notice?.kind === 'downloaded'}
          hidden={view.kind === 'failed'}
          settings={settings}
          busy={busy}
          actions={actions}
          saveRef={save}
        />
      </footer>
    </>
  );
}

function saidFor({ view }: PopupState, actions: Actions): Said {
  if (view.kind === 'form') return saidOf(view.notice, view.form, actions);
  if (view.kind === 'failed') return nothing;
  const cancel = <Way id="cancel" label={t('popup_cancel')} onClick={() => window.close()} />;
  if (!view.isSlow) return { ...nothing, status: t('popup_reading'), ways: cancel };
  return {
    ...nothing,
    status: t('popup_slow'),
    detail: t('popup_slowDetail'),
    ways: (
      <>
        <Way id="retry" label={t('popup_tryAgain')} onClick={() => location.reload()} />
        {cancel}
      </>
    ),
  };
}
