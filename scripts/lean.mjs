// What libraries carry for other uses than ours: options that are never given, Markdown rules that ours replace, a second way to walk
// through a store. Left out at build time, it is neither shipped nor compiled at every click; what remains runs as it was written. The
// sanitiser is not among them: hostile pages meet DOMPurify as its makers test it.
// Every row must find its place, so a new version of a library that looks otherwise fails the build instead of slipping through.

const drop = (pattern) => [pattern, ''];
/** A method of an object literal that is indented by two. */
const method = (name) => drop(new RegExp(`^ {2}${name}\\([^)]*\\) \\{\\n[\\s\\S]*?^ {2}\\},\\n`, 'm'));

const READABILITY = [
  // it tells a console what it does, and writes the whole article out for that
  drop(/^ {2}if \(this\._debug\) \{\n[\s\S]*?^ {2}\} else \{\n.*\n {2}\}\n/m),
  drop(/^ *if \(this\._debug\) \{\n.*\n *\}\n/gm),
  drop(/^ *this\._debug = .*;\n/m),
  drop(/^ *this\.log\([\s\S]*?\);\n/gm),
  // metadata: the body is all it gets to see
  drop(/^ *var jsonLd = .*;\n/m),
  ['this._getArticleMetadata(jsonLd)', '{ title: this._getArticleTitle() }'],
  ...['_getJSONLD', '_getArticleMetadata', '_unescapeHtmlEntities', '_isUrl'].map(method),
  drop(/^ *jsonLdArticleTypes:\n.*\n/m),
  drop(/^ *HTML_ESCAPE_MAP: \{\n[\s\S]*?^ {2}\},\n/m),
  drop(/^ *this\._disableJSONLD = .*;\n/m),
  // addresses are absolute already, or made so where the article is cleaned
  drop(/^ *this\._fixRelativeUris\(articleContent\);\n/m),
  method('_fixRelativeUris'),
  drop(/^ *srcsetUrl:.*\n/m),
  // classes are kept
  drop(/^ *if \(!this\._keepClasses\) \{\n[\s\S]*?^ {4}\}\n/m),
  method('_cleanClasses'),
  drop(/^ *this\._keepClasses = .*;\n/m),
  drop(/^ *this\._classesToPreserve = [\s\S]*?;\n/m),
  drop(/^ *CLASSES_TO_PRESERVE: .*\n/m),
  // the document is a browser's
  drop(/^ *this\._docJSDOMParser = .*;\n/m),
  [/this\._docJSDOMParser/g, 'false'],
];

/** Blocks and lines are written by rules of ours (src/page/markdown); strings of HTML never come. */
const TURNDOWN = [
  drop(
    /^rules\.(?:blockquote|list|listItem|indentedCodeBlock|fencedCodeBlock|inlineLink|referenceLink|emphasis|strong|code|image) = \{[\s\S]*?^\};\n/gm,
  ),
  drop(/^ *if \(input === ''\) return '';\n/m),
  [/^ *if \(typeof input === 'string'\) \{[\s\S]*?^ {2}\} else \{\n(.*\n) *\}\n/m, '$1'],
  ['canParseHTMLNatively() ? root.DOMParser : createHTMLParser()', 'null'],
  ['return escapeMarkdown(string)', 'return string'],
];

/** Cursors are continued by hand; nobody iterates over them. */
const IDB = [drop(/^const advanceMethodProps = [\s\S]*?^(?=export )/m)];

/** The package's edits, by the end of its file's path. */
const LEAN = {
  'idb/build/index.js': IDB,
  '@mozilla/readability/Readability.js': READABILITY,
  '@mozilla/readability/index.js': [drop(/^var isProbablyReaderable = .*;\n/m), drop(/^ *isProbablyReaderable,\n/m)],
  'turndown/lib/turndown.browser.es.js': TURNDOWN,
  // of this plugin only the boxes of task lists are used
  '@truto/turndown-plugin-gfm/lib/index.js': [drop(/^rules\.\w+ = \{[\s\S]*?^\};\n/gm)],
};

function edited(code, edits, file) {
  return edits.reduce((text, edit) => {
    const next = typeof edit === 'function' ? edit(text) : text.replace(edit[0], edit[1]);
    if (next === text) throw new Error(`${file}: ${edit[0]} finds nothing; the library has changed (scripts/lean.mjs)`);
    return next;
  }, code);
}

/** Leaves out of the libraries what nothing of ours can reach. */
export const lean = {
  name: 'clippost:lean',
  transform(code, id) {
    const file = Object.keys(LEAN).find((name) => id.split('?')[0].endsWith(`node_modules/${name}`));
    return file ? { code: edited(code, LEAN[file], file), map: null } : null;
  },
};

/** Members that a library marks as its own by their name are shortened like variables. */
export const shortened = {
  mangle: true,
  compress: true,
  codegen: { legalComments: 'none' },
  mangleProps: { include: /^_[a-z]/ },
};

/** Nothing in a page function reads a getter, or a name that may not be there, only for its effect. */
export const unwatched = { propertyReadSideEffects: false, unknownGlobalSideEffects: false };
