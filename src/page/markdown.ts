import { taskListItems } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { blockRules } from './markdown/rules';
import { skeleton } from './markdown/skeleton';

/** The cleaned article as Markdown in the dialect that CommonMark, GFM, kramdown, goldmark and marked read alike. */
export function toMarkdown(root: Element): string {
  const service = new TurndownService({ headingStyle: 'atx', hr: '* * *', br: '  ' });
  const rules = blockRules(new WeakMap());
  for (const name in rules) {
    const rule = rules[name];
    if (rule) service.addRule(name, rule);
  }
  taskListItems(service); // tables of this plugin lose backslashes, struck text is no sign that all readers know: ours
  service.escape = (text) => text; // lines are written already
  return service.turndown(skeleton(root) as HTMLElement); // a div, as turndown's types want it
}
