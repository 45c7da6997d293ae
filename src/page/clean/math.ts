import { texOf } from './mathml';

/** A formula as TeX. */
export interface Formula {
  readonly tex: string;
  /** True when it stands in a line of its own. */
  readonly display: boolean;
}

const shaped = (tex: string | null | undefined, display: boolean): Formula | null => {
  let core = (tex ?? '').trim();
  // The encyclopedia's renderer wraps every formula in its own style command, and some sites leave their delimiters.
  core = /^\{\\(?:displaystyle|textstyle)\s([\s\S]*)\}$/.exec(core)?.[1]?.trim() ?? core;
  core = /^(?:\$\$?|\\\(|\\\[)([\s\S]*?)(?:\$\$?|\\\)|\\\])$/.exec(core)?.[1]?.trim() ?? core;
  return core === '' || core.length > 5000
    ? null
    : { tex: display ? core.replace(/\n\s*\n/g, '\n') : core.replace(/\s+/g, ' '), display };
};

/** The TeX that a renderer left in the MathML, or what the MathML itself says. */
const annotation = (element: Element, told: string | null = null): string | null => {
  const math = element.localName === 'math' ? element : element.querySelector('math');
  return (
    element.querySelector('annotation[encoding="application/x-tex"]')?.textContent ??
    math?.getAttribute('alttext') ??
    told ??
    (math && texOf(math))
  );
};

/** Where renderers leave the TeX they were given, by element and class. */
const SOURCES: readonly {
  readonly matches: (element: Element, classes: string) => boolean;
  readonly read: (element: Element) => Formula | null;
}[] = [
  {
    matches: ({ localName }) => localName === 'math', // MathML itself; encyclopedias, journals
    read: (element) => shaped(annotation(element), element.getAttribute('display') === 'block'),
  },
  {
    matches: (_element, classes) => /(?:^|\s)katex(?:\s|$)/.test(classes),
    read: (element) => shaped(annotation(element), element.closest('.katex-display') !== null),
  },
  {
    matches: (_element, classes) => /(?:^|\s)mwe-math-element/.test(classes),
    read: (element) => shaped(annotation(element), element.querySelector('math[display="block"]') !== null),
  },
  {
    matches: ({ localName }) => localName === 'script', // MathJax 2: <script type="math/tex; mode=display">
    read: (element) => {
      const type = element.getAttribute('type') ?? '';
      return /^math\/tex/i.test(type) ? shaped(element.textContent, /mode=display/i.test(type)) : null;
    },
  },
  {
    matches: ({ localName }) => localName === 'mjx-container', // MathJax 3 and 4
    read: (element) =>
      shaped(annotation(element, element.getAttribute('data-latex')), element.getAttribute('display') === 'true'),
  },
  {
    matches: ({ localName }, classes) =>
      localName === 'img' && /(?:^|\s)(?:latex|tex|math|mwe-math-fallback-image-\w+)(?:\s|$)/.test(classes),
    read: (element) => {
      const near = element.previousElementSibling;
      if (near !== null && /mwe-math-mathml/.test(near.getAttribute('class') ?? '')) return null;
      return shaped(element.getAttribute('alt'), false);
    },
  },
];

/** The TeX behind an element, or null when it is no formula or its renderer left none. */
export function readMath(element: Element): Formula | null {
  const classes = element.getAttribute('class') ?? '';
  for (const source of SOURCES) if (source.matches(element, classes)) return source.read(element);
  return null;
}

/** What a renderer paints beside the TeX that is found elsewhere. */
export const isPaintedMath = (classes: string): boolean =>
  /(?:^|\s)(?:MathJax\w*|katex-html|mjx-chtml|MJX_Assistive_MathML)(?:\s|$)/.test(classes);
