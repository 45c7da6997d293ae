/** Elements whose name or id becomes a property of the form, or of the document, round them. */
const NAMED = 'button,embed,fieldset,form,iframe,img,input,object,output,select,textarea';

/**
 * Takes away what lets a page put its own values where properties of a form are read (`<input name="firstChild">`): names go, and
 * every form becomes a box. Returns `root`, or the box in its place. Reads no property of a form.
 */
export function declobber(root: Element): Element {
  const queryAll = (selector: string): NodeListOf<Element> => Element.prototype.querySelectorAll.call(root, selector);
  const forms = [...queryAll('form')];
  if (Element.prototype.matches.call(root, 'form')) forms.push(root);
  if (forms.length === 0) return root;
  for (const element of queryAll(NAMED)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  let result = root;
  for (const form of forms) {
    const range = new Range();
    range.selectNodeContents(form);
    const inside = range.extractContents();
    const box = inside.ownerDocument.createElement('div');
    box.append(inside);
    Element.prototype.replaceWith.call(form, box);
    if (form === root) result = box;
  }
  return result;
}
