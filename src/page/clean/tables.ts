import { block, box, type Enter } from './enter';

const LONG_CELL = 600;

const isCell = ({ nodeName }: Element): boolean => nodeName === 'TD' || nodeName === 'TH';

/** Whether a table shows data; the others only hold parts of a page in place, and their cells are boxes. */
function isData(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table') !== null) return false;
  if (table.querySelector('td.code pre,td.blob-code') !== null) return false;
  const rows = [...table.querySelectorAll('tr')].filter(
    (row) => row.textContent?.trim() !== '' || row.querySelector('img') !== null,
  );
  const widest = Math.max(0, ...rows.slice(0, 50).map((row) => [...row.children].filter(isCell).length));
  if (widest < 2) return false;
  if (table.querySelector('th,caption,thead') !== null) return true;
  if (rows.length < 2) return false;
  const cells = [...table.querySelectorAll('td')].slice(0, 200);
  return !cells.some(
    (cell) => (cell.textContent ?? '').length > LONG_CELL || cell.querySelector('h1,h2,h3,p + p,div,ul') !== null,
  );
}

const span = (cell: Element, name: string): Record<string, string> => {
  const value = Number(cell.getAttribute(name) ?? '1');
  return Number.isInteger(value) && value > 1 && value <= 200 ? { [name]: String(value) } : {};
};

/** A table of data, or a wrapper. */
export const table: Enter = (element, work) => (isData(element) ? block('table')(element, work) : box(element, work));

/** A row: of the head when it stands in one or is the first and all headings. */
export const row: Enter = (element, work) => {
  const { builder } = work;
  builder.closeImplied();
  if (!['table', 'thead', 'tbody'].includes(builder.top().tag)) return box(element, work);
  const cells = [...element.children];
  const first = builder.top().tag === 'table' && builder.top().element.querySelector('tr') === null;
  const head =
    element.parentElement?.nodeName === 'THEAD' ||
    (first && cells.length > 0 && cells.every(({ nodeName }) => nodeName === 'TH'));
  if (builder.top().tag === 'thead' && !head) builder.close(builder.top());
  if (builder.top().tag === 'table')
    builder.open(head && builder.top().element.querySelector('tbody') === null ? 'thead' : 'tbody');
  return block('tr')(element, work);
};

/** A cell of a data table. */
export const cell: Enter = (element, work) => {
  work.builder.closeImplied();
  if (work.builder.top().tag !== 'tr') return box(element, work);
  return block(element.localName, (of) => ({ ...span(of, 'colspan'), ...span(of, 'rowspan') }))(element, work);
};

/** A table's caption. */
export const tableCaption: Enter = (element, work) =>
  (work.builder.top().tag === 'table' ? block('caption') : box)(element, work);
