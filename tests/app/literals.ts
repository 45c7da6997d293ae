import { parseSync } from 'vite';

// What a person reads goes through `t()`: this finds the words in JSX that do not.

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Attributes that are read or spoken. */
const SPOKEN = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'note',
  'fileLabel',
]);

/** Where an expression inside of JSX ends up on the screen: both arms of a choice, and what a template is made of. */
function wordsOf(expression: unknown): readonly string[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return (expression.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...wordsOf(expression.consequent), ...wordsOf(expression.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [
        ...(expression.operator === '+' || expression.operator === '??' || expression.operator === '||'
          ? wordsOf(expression.left)
          : []),
        ...(/^[<>=!]/.test(String(expression.operator)) ? [] : wordsOf(expression.right)),
      ];
    case 'ParenthesizedExpression':
    case 'JSXExpressionContainer':
      return wordsOf(expression.expression);
    default:
      return []; // a call (`t()` among them), a value, a further element
  }
}

/** A name of an attribute as it is written. */
const nameOf = (name: unknown): string => (isNode(name) && typeof name.name === 'string' ? name.name : '');

/** Every piece of text with a letter in it that a file writes on the screen by itself. */
export function literalsIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') found.push(String(value.value));
    if (value.type === 'JSXElement' || value.type === 'JSXFragment')
      for (const child of value.children as readonly unknown[])
        if (isNode(child) && child.type === 'JSXExpressionContainer') found.push(...wordsOf(child));
    if (value.type === 'JSXAttribute' && SPOKEN.has(nameOf(value.name))) found.push(...wordsOf(value.value));
    for (const inner of Object.values(value)) visit(inner);
  };
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visit(program.body);
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}
