/**
 * Names that sites give to the element around the article's text, strongest first.
 * Tier 3 is hardly ever anything else; tier 2 usually; tier 1 is a hint.
 */
const TIERS: readonly (readonly [tier: number, words: string])[] = [
  [
    3,
    'article-?(?:body|text|copy|content|main-?text|body-?\\w+|content-?\\w+)|articlebody|articletext|articlecontent|story-?(?:body|text|content|body-?\\w+)|storybody|storycontent|post-?(?:body|text|content|entry)|postcontent|entry-?(?:content|text|body)|news-?(?:body|text|content|detail|article)|newstext|body-?(?:copy|text|content)|blog-?(?:content|post-?content)|td-post-content|field-name-body|field-body|field--name-body|rich-media-content|js-content|trs-editor|trs-uvw|zhengwen|artibody|endtext|the-content|artikel-?(?:text|body|inhalt)|article-?inhalt|beitrag-?text|corps-?(?:article|texte)|texto-?(?:noticia|nota)|cuerpo-?(?:noticia|nota)?|nota-?(?:cuerpo|texto|contenido)|corpo-?(?:noticia|articolo|materia)|testo-?(?:articolo|notizia)?|contenu-?article|main-?text|article-?con|art-?con|artical-?content|content-?article|content-?(?:body|text)|single-?content|page-?content|text-?content|htmlcontent|news-?con|newscontent|neirong|wenzhang|c-entry-content|rte|prose|article-?(?:detail|wrap-?text)|detail-?(?:content|text|body)|post-?article|h5p-content|e-content|rich-?text|wysiwyg|userbody|commonbody|articulo-?(?:cuerpo|contenido)|conteudo|mw-parser-output|markdown-?body|available-content|main-?body|show-?content|j-article-content|l-main-content-?text|article-paragraphs|paragraphs|chapter-?content|cont-?txt|con-?txt|content-?txt|txt-?content|paper-?content',
  ],
  [
    2,
    'article|articles?-?(?:main|container|wrapper|inner|page|view|show)|story|post|entry|hentry|artikel|noticia|nota|articulo|articolo|beitrag|single-?(?:post|article)|news-?(?:item|single|view|show|detail)|main-?content|content-?(?:main|area|inner|wrapper|detail)|text|inhalt|contenido|contenu|contenuto|recipe|content|contents|blogpost|cont|con|txt|detail',
  ],
  [1, 'main|primary|page|body|center|middle|column-?(?:main|center)|single'],
];

const PATTERNS = TIERS.map(([tier, words]) => [tier, new RegExp(`(?:^|[^a-z])(?:${words})(?![a-z])`)] as const);

/** How strongly class and id (as words) name the article's text: 3, 2, 1, or 0. */
export function bodyNameTier(words: string): number {
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 0;
}
