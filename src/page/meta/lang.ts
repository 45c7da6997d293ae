import { HAN, LETTERS } from '../letters.ts';
import { isTraditional } from '../simplified.ts';
import { attr, one, word } from './dom.ts';
import type { LdArticle } from './json-ld.ts';
import { type Tags, valuesOf } from './tags.ts';

const LETTER = new RegExp(`[${LETTERS}]`, 'g');

const canonical = (value: string): string | null => {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[^a-z])/.exec(value.trim().toLowerCase());
  if (!match?.[1]) return null;
  const script = match[2] ? `-${match[2].charAt(0).toUpperCase()}${match[2].slice(1)}` : '';
  return `${match[1]}${script}${match[3] ? `-${match[3].toUpperCase()}` : ''}`;
};

/** Scripts that belong to one language; kana before Han, as Japanese has both. */
const SCRIPTS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff]/g, /^ja/, 'ja'],
  [/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/g, /^ko/, 'ko'],
  [new RegExp(`[${HAN}]`, 'g'), /^(?:zh|ja|yue|wuu)/, 'zh'],
];

const hanScript = (text: string): string => (isTraditional(text) ? 'zh-Hant' : 'zh-Hans');

/** The language by which dates without a zone are read: Chinese without a country is taken for the one its script is used in. */
export const dateLang = (lang: string | null, sample: string): string | null =>
  lang && /^zh(?!.*-[A-Z]{2}$)/.test(lang) ? (/Hant/.test(lang) || hanScript(sample) === 'zh-Hant' ? 'zh-TW' : 'zh-CN') : lang;

/** BCP 47 tag of the article. A template's `lang="en"` does not win over a headline in another script. */
export function readLang(document: Document, tags: Tags, ld: LdArticle, sample: string): string | null {
  const html = one(document, 'html');
  const told = [
    ...(html ? [attr(html, 'lang') ?? word(html, 'xml:lang')] : []),
    ...valuesOf(tags, 'og:locale', 'content-language', 'dc.language', 'language'),
    ...ld.langs,
  ];
  const lang = told.map(canonical).find((value) => value !== null) ?? null;
  for (const [script, fits, name] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count >= 4 && count >= (sample.match(LETTER)?.length ?? 0) * (name === 'ja' ? 0.1 : 0.4))
      return lang && fits.test(lang) ? lang : name === 'zh' ? hanScript(sample) : name;
  }
  return lang;
}
