import { webUrl } from './identity.ts';
import { type Check, isBoolean, isCount, isInstant, isNumber, isString, listOf, maybe, nullOr, oneOf, shapeOf } from './shape.ts';

// What an entry, a version and a draft look like when they come back from a backup: field by field, as src/core/entry.ts has them.

const isName: Check = (value) => typeof value === 'string' && value !== '';
const isAddress: Check = (value) => typeof value === 'string' && webUrl(value) !== null;
const isScope = oneOf('article', 'selection', 'page');
const isBodyKind = oneOf('html', 'markdown');
const isCandidates = listOf(shapeOf({ value: isString, from: isString }));

const POST = {
  title: isString,
  url: isAddress,
  date: nullOr(isInstant),
  zone: nullOr(isNumber),
  dateKnown: isBoolean,
  author: isString,
  source: nullOr(isString),
  description: nullOr(isString),
  tags: listOf(isString),
  categories: listOf(isString),
  clippedAt: nullOr(isInstant),
  comments: maybe(oneOf(true)),
  bodyKind: isBodyKind,
  body: isString,
  extra: listOf(isString),
};
const isPost = shapeOf(POST);
/** What is being typed need not be an address yet. */
const TYPED = { ...POST, url: isString };
const isTypedPart = shapeOf(Object.fromEntries(Object.entries(TYPED).map(([name, check]) => [name, maybe(check)])));

const isArticle = shapeOf({
  url: isString,
  pageUrl: isString,
  scope: isScope,
  take: maybe(oneOf('next', 'column', 'block')),
  title: nullOr(isString),
  author: nullOr(isString),
  source: nullOr(isString),
  date: nullOr(isString),
  zone: nullOr(isNumber),
  zoneGuessed: isBoolean,
  lang: nullOr(isString),
  excerpt: nullOr(isString),
  image: nullOr(isString),
  html: isString,
  markdown: isString,
  text: isString,
  images: isNumber,
  coverage: nullOr(isNumber),
  remarks: listOf(oneOf('several-pages', 'paywall', 'list-page', 'loading')),
  candidates: shapeOf({ title: isCandidates, author: isCandidates, source: isCandidates, date: isCandidates }),
});

export const isEntry = shapeOf({
  id: isName,
  key: isString,
  scope: isScope,
  rev: isCount,
  post: isPost,
  article: nullOr(isArticle),
  textHash: isString,
  savedAt: isInstant,
  changedAt: isInstant,
  trashed: nullOr(shapeOf({ why: oneOf('person', 'absence'), at: isInstant })),
  lastSave: nullOr(
    shapeOf({ kind: oneOf('new', 'edit', 'update', 'restore'), at: isInstant, rev: isCount, requestId: isString }),
  ),
});

export const isVersion = shapeOf({
  seq: isNumber,
  entryId: isString,
  at: isInstant,
  why: oneOf('edit', 'update', 'restore', 'undo', 'delete', 'sync', 'import', 'in-file', 'in-backup'),
  post: isPost,
  article: nullOr(isArticle),
});

export const isFileVersion = shapeOf({ entryId: isName, hash: isString, text: isString, at: isInstant });

export const isDraft = shapeOf({
  id: isName,
  key: isString,
  scope: isScope,
  pageUrl: isString,
  capturedTitle: nullOr(isString),
  fields: isTypedPart,
  entryId: nullOr(isString),
  post: shapeOf(TYPED),
  article: nullOr(isArticle),
  changedAt: isInstant,
});
