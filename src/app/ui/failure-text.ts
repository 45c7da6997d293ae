import type { Failure, FailureKind } from '../../core/failure.ts';
import { type MessageKey, t } from '../../edge/locale.ts';

type Sentence = MessageKey | ((detail: string | null) => MessageKey);

/** The kinds of page that extensions may not read, as the background names them. */
const FORBIDDEN: Readonly<Record<string, MessageKey>> = {
  browser: 'failure_pageForbidden_browser',
  store: 'failure_pageForbidden_store',
  file: 'failure_pageForbidden_file',
  pdf: 'failure_pageForbidden_pdf',
  image: 'failure_pageForbidden_image',
  data: 'failure_pageForbidden_data',
  'view-source': 'failure_pageForbidden_viewSource',
};

/** One sentence a kind: what is wrong and, where one can say it in a sentence, what to do. Forgetting a kind does not compile. */
const SENTENCES: { readonly [K in FailureKind]: Sentence } = {
  'page-forbidden': (detail) => FORBIDDEN[detail ?? ''] ?? 'failure_pageForbidden_other',
  'page-gone': 'failure_pageGone',
  'page-loading': (detail) => (detail === 'silent' ? 'failure_pageSilent' : 'failure_pageLoading'),
  'page-too-large': 'failure_pageTooLarge',
  'page-empty': 'failure_pageEmpty',
  'no-article': (detail) => (detail === 'next' ? 'failure_noNext' : 'failure_noArticle'),
  'storage-full': 'failure_storageFull',
  'library-closed': 'failure_libraryClosed',
  'download-refused': 'failure_downloadRefused',
  'name-refused': 'failure_nameRefused',
  'folder-permission': 'failure_folderPermission',
  'folder-missing': 'failure_folderMissing',
  'folder-unknown': 'failure_folderUnknown',
  'folder-nested': 'failure_folderNested',
  'read-only': 'failure_readOnly',
  'post-unreadable': 'failure_postUnreadable',
  'changed-meanwhile': 'failure_changedMeanwhile',
  'newer-data': 'failure_newerData',
  'not-a-backup': 'failure_notABackup',
  'not-settings': 'failure_notSettings',
  unexpected: 'failure_unexpected',
};

/** What went wrong, in the person's language; never a raw error. */
export function failureText(failure: Failure): string {
  const sentence = SENTENCES[failure.kind];
  return t(typeof sentence === 'function' ? sentence(failure.detail) : sentence);
}
