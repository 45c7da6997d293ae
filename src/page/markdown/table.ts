/** Whether GFM can say the table: no merged cells, and in each cell one line, of text, links and pictures. */
export function isPlainTable(table: Element): boolean {
  return (
    table.querySelector('[colspan],[rowspan],ul,ol,dl,pre,blockquote,figure,td p,th p,h1,h2,h3,h4,h5,h6') === null &&
    width(table) > 1
  );
}

const width = (table: Element): number => Math.max(0, ...[...table.querySelectorAll('tr')].map((row) => row.childElementCount));

/** The rows of a table whose cells hold finished Markdown. The first row is the head: GFM knows no table without one. */
export function writeTable(table: Element): string {
  const columns = width(table);
  const rows = [...table.querySelectorAll('tr')].map((row) => {
    const cells = [...row.children].map((cell) => (cell.textContent ?? '').trim());
    while (cells.length < columns) cells.push('');
    return `| ${cells.join(' | ')} |`;
  });
  const [head = '', ...body] = rows;
  return [head, `| ${Array(columns).fill('---').join(' | ')} |`, ...body].join('\n');
}
