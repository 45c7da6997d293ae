import { plural, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { Form } from './form.ts';

/** "text and 1 field differ [Show what]" */
export function Differs({ form, actions }: { readonly form: Form; readonly actions: Actions }) {
  const changed = form.comparison?.changed ?? [];
  const fields = changed.filter((field) => field !== 'body').length;
  const text = changed.includes('body');
  const words =
    text && fields > 0
      ? plural('popup_differTextAnd', fields)
      : text
        ? t('popup_differText')
        : plural('popup_differFields', fields);
  return (
    <>
      {words}{' '}
      <button type="button" id="show-what" class="link" onClick={() => actions.differences(true)}>
        {t('popup_showWhat')}
      </button>
    </>
  );
}
