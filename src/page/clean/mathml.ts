/** Deeper than any formula that a person wrote; below it only characters are read. */
const DEEPEST = 100;

/** Signs that mean something else in TeX; of most a backslash makes a sign again. */
const SIGNS: Readonly<Record<string, string>> = { '\\': '\\backslash ', '^': '\\hat{}', '~': '\\sim ' };
const escaped = (text: string): string => text.replace(/[\\{}$%&#_^~]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/**
 * How the parts of an element are put together, by its name: `0` is the first part, `<1>` the second one as a group, `*` all of them.
 * Those of other elements stand side by side. Signs and letters stay the characters they are: TeX of today knows them.
 */
const SHAPES: Readonly<Record<string, string>> = {
  mfrac: '\\frac{0}{1}',
  msqrt: '\\sqrt{*}',
  mroot: '\\sqrt[1]{0}',
  msub: '<0>_<1>',
  msup: '<0>^<1>',
  msubsup: '<0>_<1>^<2>',
  munder: '\\underset{1}{0}',
  mover: '\\overset{1}{0}',
  munderover: '\\overset{2}{\\underset{1}{0}}',
  mtable: '\\begin{matrix}*\\end{matrix}',
  semantics: '0',
  mphantom: '',
};

const JOINTS: Readonly<Record<string, string>> = { mtable: ' \\\\ ', mtr: ' & ', mfenced: ',' };

/** MathML as TeX that a person can read, and a renderer too. */
export function texOf(element: Element, depth = 0): string {
  const name = element.localName;
  if (element.firstElementChild === null || depth > DEEPEST) {
    const text = escaped((element.textContent ?? '').replace(/[\u2061-\u2064]/g, ''));
    if (name === 'mtext') return `\\text{${text}}`;
    return /^\s*[A-Za-z]{2,}\s*$/.test(text) ? `\\operatorname{${text.trim()}}` : text.trim();
  }
  const parts = [...element.children].map((child) => texOf(child, depth + 1));
  const all = parts.join(JOINTS[name] ?? '');
  // What stands under and over a sign are its limits.
  const limits = element.firstElementChild.localName === 'mo' ? name.replace('under', 'sub').replace('over', 'sup') : name;
  const fence = (which: string, usual: string): string => escaped(element.getAttribute(which) ?? usual);
  if (name === 'mfenced') return fence('open', '(') + all + fence('close', ')');
  return (SHAPES[limits] ?? '*').replace(/<(\d)>|(\d)|\*/g, (_, grouped?: string, plain?: string) => {
    const part = parts[Number(grouped ?? plain)] ?? '';
    if (grouped === undefined) return plain === undefined ? all : part;
    return part.length === 1 ? part : `{${part}}`;
  });
}
