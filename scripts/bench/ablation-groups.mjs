// The rule groups of the text, each with the edit of its source that switches it off. The edits are made while the bench builds: the
// product has no switches. A group whose place is not found fails the bench.
import fs from 'node:fs';
import path from 'node:path';

const body = path.join(import.meta.dirname, '../../src/page/body');
const source = (file) => fs.readFileSync(path.join(body, file), 'utf8');

/** A word that no name on a page is made of (`names.ts` takes letters). */
const NO_WORD = "'0'";

const namesIn = (file) => [...source(file).matchAll(/^ {4}name: '([^']+)'/gm)].map(([, name]) => name);

/** Rows of a table become groups of their own: `field` of the row gets the value that never applies. */
function rows(file, label, field, value, never) {
  return namesIn(file).map((name) => ({
    name: `${label}: ${name}`,
    file,
    from: new RegExp(`(name: '${name}',\\s+${field}:\\s+)${value}`),
    to: `$1${never}`,
  }));
}

/** A function that does nothing, or answers one thing. */
const silent = (name, file, fn, answer = '') => ({
  name,
  file,
  from: new RegExp(`(function ${fn}\\([\\s\\S]*?\\{\\n)`),
  to: `$1  return ${answer};\n`,
});

/** Rules of lines are asked by one function, which passes one of them over. */
const lineRules = () =>
  namesIn('line-rules.ts').map((name) => ({
    name: `line: ${name}`,
    file: 'line-rules.ts',
    from: new RegExp(`name: '${name}',([\\s\\S]*?)export const isOfKind = \\(\\{`),
    to: `name: '${name}', isOff: true,$1export const isOfKind = (rule, lower) => !rule.isOff && matches(rule, lower);\nconst matches = ({`,
  }));

export const groups = () => [
  ...lineRules(),
  ...rows('name-table.ts', 'name', 'words', "'[^']*'", NO_WORD),
  ...['EMBED_WORDS', 'CAPTION_WORDS', 'LEAD_WORDS'].map((words) => ({
    name: `name: ${words}`,
    file: 'name-table.ts',
    from: new RegExp(`(const ${words} =\\s+)'[^']*'`),
    to: `$1${NO_WORD}`,
  })),
  { name: 'name: the text itself', file: 'names.ts', from: /\(bits >> TIER_BIT\) & 15/, to: '0' },
  { name: 'furniture: tags', file: 'condemn.ts', from: /\(TAGS\[.*?\] \?\? -1\)/, to: '-1' },
  { name: 'furniture: hiding, roles', file: 'condemn.ts', from: 'limits.get(element) ?? -1', to: '-1' },
  { name: 'furniture: of few words', file: 'condemn.ts', from: 'weight <= small', to: 'false' },
  { name: 'furniture: asks for an address', file: 'condemn.ts', from: 'limits.set(box, SIGN_UP)', to: '' },
  { name: 'furniture: names of building blocks', file: 'find.ts', from: 'kept > left(unnamed) * LEFT_BY_NAMES', to: 'true' },
  silent('side blocks', 'side-blocks.ts', 'markSideBlocks'),
  silent('captions by name', 'captions.ts', 'nameCaptions'),
  silent('lead', 'lead.ts', 'leadBefore', '[]'),
  silent('choice: tighten', 'choose.ts', 'tighten', 'choice'),
  silent('choice: boxes round one thing', 'choose.ts', 'companyParents', 'parents'),
  silent('choice: company', 'choose.ts', 'companyOf', 'seen.prose'),
  silent('choice: entries', 'choose.ts', 'entrySums', 'subtreeSums(seen, measure, gone)'),
  { name: 'choice: teasers', file: 'choose.ts', from: 'Math.min(OTHERS', to: '0 * Math.min(OTHERS' },
  { name: 'Readability: never', file: 'find.ts', from: /readable\(copied\(0, .*?\)\)\)/, to: 'null' },
  { name: 'site table', file: 'find.ts', from: 'site ? foundBy(root, site.body)', to: 'false ? []' },
  { name: 'comments', file: 'tidy-lines.ts', from: 'isCued(COMMENT_HEAD, line.lower)', to: 'false' },
  { name: 'end marks', file: 'tidy-lines.ts', from: /END_MARKS\.some\(.*?\)\)/, to: 'false' },
  ...[
    ['repeats', 'dropRepeats'],
    ['next entries', 'dropNextEntries'],
    ['link lists', 'dropLinkLists'],
    ['lone links', 'dropLoneLinks'],
    ['tail', 'dropTail'],
  ].map(([name, fn]) => silent(name, 'tidy-lines.ts', fn)),
  { name: 'captions by credit', file: 'caption-lines.ts', from: 'CREDIT.test(line.lower)', to: 'false' },
  silent('labels', 'labels.ts', 'dropLabels'),
  silent('stray notes', 'stray-notes.ts', 'strayNotes', '[]'),
  ...[
    ['title', /repeatsTitle(?= \|\|)/],
    ['date', /isDateLike\(line\)(?= &&)/],
    ['info', /isInfo\(line\)(?= \|\|)/],
    ['byline', /isByline\(line\)(?= \|\|)/],
    ['menu', /isMenu\(line\)/],
    ['signature', /isSigned\(line, .*? known\)/],
  ].map(([name, from]) => ({ name: `head: ${name}`, file: 'tidy-lines.ts', from, to: 'false' })),
];

/** The plugin of a build without one group. */
export const without = ({ name, file, from, to }) => ({
  name: 'bench:without',
  enforce: 'pre',
  transform(code, id) {
    if (id !== path.join(body, file)) return null;
    const next = code.replace(from, to);
    if (next === code) throw new Error(`ablation: "${name}" has no place in ${file} any more`);
    return { code: next, map: null };
  },
});
