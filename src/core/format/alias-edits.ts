import { isAlias, isCollection, isScalar, isSeq, type Node, visit } from 'yaml';
import { writeFlow } from './revise-list.ts';
import { quoted } from './scalar.ts';
import type { Edit } from './source-text.ts';
import { line } from './text.ts';
import { type FrontMatter, textsOf } from './yaml-map.ts';

/**
 * Where a changed value had an anchor, its aliases elsewhere would change with it, or lead nowhere: they get what they stood for. `edits`
 * count from the start of the YAML.
 */
export function aliasEdits(frontMatter: FrontMatter, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length === 0) return [];
  const anchored = new Map<string, Node>();
  const found: Edit[] = [];
  const isTouched = ([from, to]: readonly [number, number]): boolean =>
    edits.some(({ start, end }) => start <= to && end >= from);
  visit(frontMatter.document, {
    Node: (_, node) => {
      const span = spanOf(node, frontMatter);
      if (!isAlias(node)) {
        if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchored.set(node.anchor, node);
        return;
      }
      const meant = anchored.get(node.source);
      if (meant === undefined || isTouched(span) || !isTouched(spanOf(meant, frontMatter))) return;
      const text = standsFor(meant, frontMatter);
      if (text !== null) found.push({ start: span[0], end: span[1], text });
    },
  });
  return found;
}

/** Without the space and the line breaks behind it. */
function spanOf(node: unknown, { yaml }: FrontMatter): readonly [number, number] {
  const [from, to] = (node as Node).range ?? [0, 0]; // a visited node is one of a parsed document
  return [from, from + yaml.slice(from, to).trimEnd().length];
}

/** A value on one line, as it can stand within brackets too; null for what has no such form (a mapping in lines of its own). */
function standsFor(node: Node, frontMatter: FrontMatter): string | null {
  const source = frontMatter.yaml.slice(...spanOf(node, frontMatter));
  const isOneLine = !source.includes('\n');
  if (isScalar(node)) {
    const isSafe = isOneLine && source !== '' && (node.type === 'PLAIN' ? !/[,[\]{}]/.test(source) : !/^[|>]/.test(source));
    const value = String(node.value ?? '');
    return isSafe ? source : value.includes('\n') ? JSON.stringify(value) : quoted(value);
  }
  if (isOneLine && /^[[{]/.test(source)) return source;
  if (!isSeq(node) || !node.items.every((item) => isScalar(item))) return null;
  return writeFlow(textsOf(node, frontMatter.document), { read: line, keeps: () => false, isNested: false });
}
