/** Whether GFM can say the table: no merged cells, and in each cell one line, of text, links and pictures. */
export function isPlainTable(table: Element): boolean {
  return (
    table.querySelector('[colspan],[rowspan],ul,ol,dl,pre,blockquote,figure,td p,th p,h1,h2,h3,h4,h5,h6') === null &&
    Math.max(0, ...[...table.querySelectorAll('tr')].map((row) => row.childElementCount)) > 1
  );
}

/** Rows of cells that are finished Markdown. The first row is the head: GFM knows no table without one. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = '', ...body] = rows.map((cells) => row([...cells, ...Array<string>(columns - cells.length).fill('')]));
  return [head, row(Array<string>(columns).fill('---')), ...body].join('\n');
}
