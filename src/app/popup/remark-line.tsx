import type { Remark } from '../../core/article.ts';
import { isLowCoverage } from '../../core/coverage.ts';
import { siteHost } from '../../core/identity.ts';
import { SAMPLE_SITE } from '../../core/sample.ts';
import type { Settings } from '../../core/settings.ts';
import { SITE_TAKES, siteTake, takeOf } from '../../core/take.ts';
import { formatShare, type MessageKey, t } from '../../edge/locale.ts';
import { Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { bodySource, type Form } from './form.ts';

interface RemarkLineProps {
  readonly form: Form;
  readonly actions: Actions;
  readonly settings: Settings;
}

const REMARKS: { readonly [R in Remark]: MessageKey } = {
  'several-pages': 'popup_remark_severalPages',
  paywall: 'popup_remark_paywall',
  'list-page': 'popup_remark_listPage',
  loading: 'popup_remark_loading',
};

/** What is to be said about the text as it was taken, the alternatives where it is short, and whether the site is always to be taken so. */
export function RemarkLine({ form, actions, settings }: RemarkLineProps) {
  const article = bodySource(form);
  if (article === null) return null; // a text of the person's own
  const isLoading = form.clip.article.remarks.includes('loading'); // of the page now, whatever it was when it was saved
  const isLow = isLowCoverage(article);
  const said = [
    ...(isLow ? [t('popup_coverage', formatShare(article.coverage ?? 0))] : []),
    ...article.remarks.filter((remark) => remark !== 'loading').map((remark) => t(REMARKS[remark])),
    ...(isLoading ? [t(REMARKS.loading)] : []),
  ];
  const take = takeOf(article);
  const host = siteHost(article.pageUrl);
  const usual = siteTake(settings.takes, article.pageUrl);
  const wanted = SITE_TAKES.find((one) => one === take) ?? null;
  const isSite = host !== '' && !article.pageUrl.startsWith(SAMPLE_SITE);
  const asks = isSite && take !== 'selection' && take !== 'block' && (wanted !== null || usual !== null);
  if (said.length === 0 && !asks) return null;
  return (
    <div class="remarks">
      {said.length > 0 && (
        <p id="remarks" class="remarks-text">
          {said.join(' ')}
        </p>
      )}
      {isLoading && (
        <div class="remarks-ways">
          <Way id="read-again" label={t('popup_readAgain')} onClick={() => void actions.clip(take)} />
        </div>
      )}
      {isLow && (
        <div class="remarks-ways">
          {take !== 'column' && (
            <Way id="take-column" label={t('popup_take_column')} onClick={() => void actions.clip('column')} />
          )}
          <Way id="point" label={t('popup_take_point')} onClick={() => void actions.point()} />
        </div>
      )}
      {asks && (
        <label class="tick" for="site-take">
          <input
            id="site-take"
            type="checkbox"
            checked={wanted === usual}
            onChange={(event) => void actions.rememberTake(host, event.currentTarget.checked ? wanted : null)}
          />
          {t('popup_takeAlways', host)}
        </label>
      )}
    </div>
  );
}
