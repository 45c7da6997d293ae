// What libraries carry for other uses than ours: options that are never given, Markdown rules that ours replace, a second way to walk
// through a store. Left out at build time, it is neither shipped nor compiled at every click; what remains runs as it was written. The
// sanitiser is not among them: hostile pages meet DOMPurify as its makers test it, less what a compiler put before it for old browsers.
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
  drop(/^ *const errs = \[\];\n/m),
  [/errs\.push\(\s*`[^`]*`\s*\)/g, 'return true'],
  drop(/^ *if \(errs\.length\) \{\n *return true;\n *\}\n/m),
  // metadata: the body is all it gets to see
  drop(/^ *var jsonLd = .*;\n/m),
  ['this._getArticleMetadata(jsonLd)', '{ title: this._getArticleTitle() }'],
  ...['_getJSONLD', '_getArticleMetadata', '_unescapeHtmlEntities', '_isUrl'].map(method),
  drop(/^ *jsonLdArticleTypes:\n.*\n/m),
  drop(/^ *HTML_ESCAPE_MAP: \{\n[\s\S]*?^ {2}\},\n/m),
  drop(/^ *this\._disableJSONLD = .*;\n/m),
  // the copy's head is empty: where a page's title would be cleared of its site, a single heading is all there is
  [
    method('_getArticleTitle')[0],
    `  _getArticleTitle() {
    const headings = this._doc.getElementsByTagName("h1");
    const title = headings.length === 1 ? this._getInnerText(headings[0]) : "";
    return title.split(/\\s+/).length > 4 ? title : "";
  },
`,
  ],
  // addresses are absolute already, or made so where the article is cleaned
  drop(/^ *this\._fixRelativeUris\(articleContent\);\n/m),
  method('_fixRelativeUris'),
  drop(/^ *srcsetUrl:.*\n/m),
  // lazy pictures are read before (src/page/image.ts)
  drop(/^ *this\._fixLazyImages\(articleContent\);\n/m),
  method('_fixLazyImages'),
  drop(/^ *b64DataUrl:.*\n/m),
  // classes are kept
  drop(/^ *if \(!this\._keepClasses\) \{\n[\s\S]*?^ {4}\}\n/m),
  method('_cleanClasses'),
  drop(/^ *this\._keepClasses = .*;\n/m),
  drop(/^ *this\._classesToPreserve = [\s\S]*?;\n/m),
  drop(/^ *CLASSES_TO_PRESERVE: .*\n/m),
  // how a page looks is left to the cleaning too
  drop(/^ *this\._cleanStyles\(articleContent\);\n/m),
  method('_cleanStyles'),
  drop(/^ *PRESENTATIONAL_ATTRIBUTES: \[\n[\s\S]*?^ {2}\],\n/m),
  drop(/^ *DEPRECATED_SIZE_ATTRIBUTE_ELEMS: .*\n/m),
  // the document is a browser's
  drop(/^ *this\._docJSDOMParser = .*;\n/m),
  [/this\._docJSDOMParser/g, 'false'],
  [
    '  if (node.querySelectorAll) {\n      return node.querySelectorAll(tagNames.join(","));\n    }',
    'return node.querySelectorAll(tagNames.join(","));',
  ],
  drop(/^ *return \[\]\.concat\.apply\(\n *\[\],\n *tagNames\.map[\s\S]*?^ {4}\);\n/m),
  // its settings are what they are when nobody sets them, and its document is one
  drop(/^ {2}\/\/ In some older versions[\s\S]*?^ {2}options = options .*;\n/m),
  drop(/^ *this\._(?:maxElemsToParse|serializer) =[\s\S]*?;\n(?: *\};\n)?/gm),
  drop(/^ *if \(this\._maxElemsToParse > 0\) \{\n[\s\S]*?^ {4}\}\n/m),
  drop(/^ *DEFAULT_MAX_ELEMS_TO_PARSE: .*\n/m),
  [/options\.(?:nbTopCandidates|charThreshold|allowedVideoRegex) \|\| /g, ''],
  drop(/^ *this\._linkDensityModifier = .*\n/m),
  drop(/ \+ this\._linkDensityModifier/g),
  // the element is all that is asked for
  [/^ *if \(!metadata\.excerpt\) \{\n[\s\S]*?^ {4}\};\n/m, '    return { content: articleContent };\n'],
  drop(/^ *\/\/ Find out text direction[\s\S]*?^ {8}\}\);\n/m),
  drop(/^ *if \(node\.tagName === "HTML"\) \{\n.*_articleLang.*\n *\}\n/m),
  drop(/^ *this\._article(?:Dir|SiteName) = .*\n/gm),
  // left behind by earlier versions
  drop(/^ *(?:extraneous|replaceFonts|nextLink|prevLink):\s.*\n/gm),
  method('_findNode'),
];

/** Blocks and lines are written by rules of ours (src/page/markdown); strings of HTML never come. */
const TURNDOWN = [
  drop(
    /^rules\.(?:blockquote|list|listItem|indentedCodeBlock|fencedCodeBlock|inlineLink|referenceLink|emphasis|strong|code|image) = \{[\s\S]*?^\};\n/gm,
  ),
  drop(/^ *if \(input === ''\) return '';\n/m),
  ['canParseHTMLNatively() ? root.DOMParser : createHTMLParser()', 'null'],
  // one plugin and rules of ours: nothing is kept as HTML or removed, no heading is underlined, code keeps its own white space
  ...['use', 'keep', 'remove'].map((name) =>
    drop(new RegExp(`^ {2}${name}: function \\([^)]*\\) \\{\\n[\\s\\S]*?^ {2}\\},\\n`, 'gm')),
  ),
  drop(/^ *if \(rule = findRule\(this\._(?:keep|remove).*\n/gm),
  drop(/^ *this\._(?:keep|remove) = .*\n/gm),
  drop(/^ *this\.keepReplacement = .*\n/m),
  drop(/^ *keepReplacement: function[\s\S]*?^ {4}\},\n/m),
  drop(/^ *if \(options\.headingStyle === 'setext'[\s\S]*?^ {4}\} else /m),
  drop(
    /^ *(?:headingStyle|bulletListMarker|codeBlockStyle|fence|emDelimiter|strongDelimiter|linkStyle|linkReferenceStyle|preformattedCode): .*\n/gm,
  ),
  [/options\.preformattedCode/g, 'false'],
  drop(/^ *if \(!\(this instanceof TurndownService\)\) .*\n/m),
  drop(/^ *if \(!canConvert\(input\)\) \{\n.*\n *\}\n/m),
  // the tree is ours alone and its lines have no white space to spare
  ['new RootNode(input, this.options)', 'input'],
  // lines are finished: no white space flanks an element in one, and no text is escaped
  drop(/^ *node\.(?:flankingWhitespace|isCode) = .*\n/gm),
  drop(/^ *var whitespace = .*\n.*\n/m),
  [/whitespace\.leading \+ (.*) \+ whitespace\.trailing/, '$1'],
  [/node\.isCode \? node\.nodeValue : .*;/, 'node.nodeValue;'],
  drop(/^ {2}escape: function[\s\S]*?^ {2}\}\n/m),
];

const IDB = [
  // cursors are continued by hand; nobody iterates over them
  drop(/^const advanceMethodProps = [\s\S]*?^(?=export )/m),
  // nobody waits for other connections, or hears of their end
  ['{ blocked, upgrade, blocking, terminated } = {}', '{ upgrade, blocking } = {}'],
  [', { blocked } = {}', ''],
  drop(/^ *if \(blocked\) \{\n[\s\S]*?^ {4}\}\n/gm),
  drop(/^ *if \(terminated\)\n.*\n/m),
  // nothing is set on what it wraps, or asked for by `in`
  drop(/^ {4}set\(target, prop, value\) \{\n[\s\S]*?^ {4}\},\n/m),
  drop(/^ {4}has\(target, prop\) \{\n[\s\S]*?^ {4}\},\n/m),
  drop(/^ {4}has: .*\n/m),
];

/** A CommonJS module's exports are copied for whoever imports it, and of `chrome.*` each property that is looked at is made then: milliseconds. */
const POLYFILL = [
  [/^\(function \(global, factory\) \{\n[\s\S]*?^\}\)\(.*function \(module\) \{\n/m, 'const module = {};\n{\n'],
  [/^\}\);\n\/\/# sourceMappingURL=.*$/m, '}\nexport default module.exports;'],
];

/** What its compiler wrote for browsers without generators, which nothing calls, and for those that cannot take a pair of an object apart. */
const DOMPURIFY = [drop(/^function _OverloadYield\([\s\S]*?^(?=const entries = )/m), ['_slicedToArray(_ref2, 2)', '_ref2']];

/** What a micro-step is called, for the traces of the tests. */
const NAMES = [[/\bact\((['"])[^'"]*\1,/g, "act('',"]];
const RECORD_NAMES = [[/\brecordLast((?:<F>)?)\((['"])[^'"]*\2,/g, "recordLast$1('',"]];

/** What rows of tables are called, where nothing asks for it. */
const rowNames = (asked) => [drop(new RegExp(`\\bname: (["'])(?!(?:${asked})\\1)[\\w ]*\\1,`, 'g'))];

/** The edits of a package, or of a file of ours, by the end of its path. */
const LEAN = {
  'src/core/sync/apply.ts': [...NAMES, ...RECORD_NAMES],
  'src/core/sync/ours.ts': NAMES,
  'src/core/sync/look.ts': NAMES,
  'src/core/sync/targets.ts': NAMES,
  'src/core/sync/resolve.ts': NAMES,
  'src/core/sync/outbox.ts': NAMES,
  'src/page/body/line-rules.ts': rowNames('related|subscribe|editors|forum'),
  'src/page/body/name-table.ts': rowNames('comments|related|navigation|frame|notice|tools'),
  'dompurify/dist/purify.es.mjs': DOMPURIFY,
  'idb/build/index.js': IDB,
  '@mozilla/readability/Readability.js': READABILITY,
  '@mozilla/readability/index.js': [drop(/^var isProbablyReaderable = .*;\n/m), drop(/^ *isProbablyReaderable,\n/m)],
  'turndown/lib/turndown.browser.es.js': TURNDOWN,
  'webextension-polyfill/dist/browser-polyfill.js': POLYFILL,
  // of this plugin only the boxes of task lists are used
  '@truto/turndown-plugin-gfm/lib/index.js': [drop(/^rules\.\w+ = \{[\s\S]*?^\};\n/gm)],
};

function edited(code, edits, file) {
  return edits.reduce((text, edit) => {
    const next = typeof edit === 'function' ? edit(text) : text.replace(edit[0], edit[1]);
    if (next === text) throw new Error(`${file}: ${edit[0]} finds nothing; it has changed (scripts/lean.mjs)`);
    return next;
  }, code);
}

/** Leaves out what nothing that is shipped can reach. */
export const lean = {
  name: 'clippost:lean',
  transform(code, id) {
    const file = Object.keys(LEAN).find((name) =>
      id.split('?')[0].endsWith(name.startsWith('src/') ? `/${name}` : `node_modules/${name}`),
    );
    return file ? { code: edited(code, LEAN[file], file), map: null } : null;
  },
};

/** Members of what lives and dies in a page function; no library, no page and nobody outside knows them by these names. */
const OURS =
  'readability contentScore address isNumeric kept language lost names orders read tags parents pieces tier trust replacement afterPicture baseUrl breakBlock builder candidate cues dayOnly distance element heading linked longest lower nodes ownLink pattern place prose publishers rank selector shareOfAll texts weight ends lower below above marks';

/** Members that a library marks as its own by their name, and ours, are shortened like variables. */
export const shortened = {
  mangle: true,
  compress: true,
  codegen: { legalComments: 'none' },
  mangleProps: {
    include: new RegExp(
      `^(?:_[a-z]|REGEXPS$|UNLIKELY_ROLES$|(?:FLAG|DEFAULT)_|[A-Z_]+_(?:ELEMS|EXCEPTIONS|ATTRIBUTES)$|(?:${OURS.replaceAll(' ', '|')})$)`,
    ),
  },
};

/** Nothing in a page function reads a getter, or a name that may not be there, only for its effect. */
export const unwatched = { propertyReadSideEffects: false, unknownGlobalSideEffects: false };
