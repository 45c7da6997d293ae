/** What a page of the web can send and where it can send it to. */
interface Tried {
  /** What our own popup would send to save this very page. */
  readonly message: object;
  /** The extension's pages, `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
}

/** What came of it, as far as the page itself can tell. */
export interface Heard {
  /** The messaging of extensions, as this page has it. */
  readonly runtime: string;
  /** Everything anybody said to the page. */
  readonly answers: readonly unknown[];
  /** Files of ours that it could read or run. */
  readonly reached: readonly string[];
  /** Names in its world that are ours. */
  readonly ours: readonly string[];
}

/** Tries, in the page's own world, every way that a page has to say something to an extension. The expression's value is a `Heard`. */
export const talksToUs = (tried: Tried): string => `(async ({ message, base }) => {
  const id = new URL(base).host;
  const answers = [];
  const reached = [];
  // Messages: to its own window, and from there to every listener that somebody may have put into it.
  addEventListener('message', ({ data, source, isTrusted }) => { if (isTrusted && source !== window) answers.push(data); });
  window.postMessage(message, '*');
  window.postMessage({ ...message, source: 'clippost', target: id }, '*');
  const api = globalThis.browser?.runtime ?? globalThis.chrome?.runtime;
  if (api?.sendMessage) answers.push(await api.sendMessage(id, message));
  if (api?.connect) api.connect(id, { name: 'clippost-lifeline' }).postMessage(message);
  for (const name of ['clippost', 'clippost-library']) {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => answers.push(data);
    channel.postMessage(message);
  }
  // Events at every place where a script of ours could listen, as every kind that carries something.
  for (const target of [window, document, document.documentElement, document.body, document.querySelector('article')])
    for (const name of ['message', 'clippost', 'save', 'connect', 'storage', 'pageshow'])
      for (const event of [
        new CustomEvent(name, { detail: message, bubbles: true, composed: true }),
        new MessageEvent(name, { data: message, origin: base.slice(0, -1), bubbles: true }),
      ]) target.dispatchEvent(event);
  // Elements by our names, and what we leave for ourselves: in the page's own storage it is the page's.
  for (const name of ['clippost-popup', 'clippost-picker']) {
    customElements.define(name, class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).append('Save'); } });
    document.body.append(Object.assign(document.createElement(name), { message }));
  }
  Object.assign(window, { clippostWords: message, clippostBlock: document.body });
  localStorage.setItem('draft-left:page', JSON.stringify({ ...message.request, id: 'page', fields: { title: 'By the page' }, pageUrl: location.href }));
  // Our files: as a frame, a window, a script, a text.
  for (const file of ['popup.html', 'library.html', 'content.js', 'background.js', 'manifest.json'])
    await fetch(base + file).then(() => reached.push(file), () => undefined);
  await new Promise((done) => {
    const script = Object.assign(document.createElement('script'), { src: base + 'content.js' });
    script.onload = () => { reached.push('script'); done(); };
    script.onerror = done;
    document.body.append(script);
  });
  await new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.onload = frame.onerror = done; // a refused page loads too, in both browsers: as an error page that hears nothing
    frame.src = base + 'library.html';
    document.body.append(frame);
  });
  for (let i = 0; i < frames.length; i += 1) frames[i].postMessage(message, '*');
  try {
    window.open(base + 'library.html')?.postMessage(message, '*');
  } catch (error) {
    if (!/denied/.test(error.message)) throw error; // Firefox does not even try
  }
  const ours = Object.keys(globalThis).filter((name) => /clip/i.test(name) && !['clippostWords', 'clippostBlock'].includes(name));
  for (const it of document.querySelectorAll('iframe, script[src], clippost-popup, clippost-picker')) it.remove();
  return { runtime: typeof api?.sendMessage, answers, reached, ours };
})(${JSON.stringify(tried)})`;
