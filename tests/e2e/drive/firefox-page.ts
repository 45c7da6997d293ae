import fs from 'node:fs';
import { type Bidi, evaluateIn } from './bidi.ts';
import { placeToClick, SCENE, selectField, textOf } from './chromium-page.ts';
import type { Look, PageDriver, PopupDriver } from './driver.ts';
import { keyOf, parseKeys } from './keys.ts';
import { answered, PATIENCE_MS, until } from './until.ts';

/** A page that is being replaced takes a question with it: in a waiting it is asked again after so long. */
const ROUND_TIMEOUT_MS = 5000;

/** The wishes as preferences of the whole browser; pages follow at once. */
const prefer =
  (bidi: Bidi, chrome: string) =>
  async ({ scheme, forced, calm }: Look): Promise<void> => {
    const prefs = {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      'browser.display.document_color_use': forced ? 2 : 1,
      'ui.prefersReducedMotion': calm ? 1 : 0,
    };
    await evaluateIn(
      bidi,
      chrome,
      `void Object.entries(${JSON.stringify(prefs)}).forEach(([name, value]) => Services.prefs.setIntPref(name, value))`,
    );
  };

/** A tab, over BiDi: trusted mouse and keys. */
export function tabDriver(bidi: Bidi, context: string, chrome: string): PageDriver {
  const evaluate = <T>(expression: string): Promise<T> => evaluateIn<T>(bidi, context, expression);
  const waitFor = <T>(expression: string, timeoutMs = PATIENCE_MS): Promise<T> =>
    until(
      expression,
      () => answered(expression, evaluate<T>(expression), ROUND_TIMEOUT_MS),
      timeoutMs,
      () => evaluate(SCENE),
    ) as Promise<T>; // truthy, so never null
  const keys = async (actions: readonly object[]): Promise<void> => {
    await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const type = (text: string): Promise<void> =>
    keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  const clickAt = async (x: number, y: number): Promise<void> => {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };
  return {
    evaluate,
    waitFor,
    text: async (selector) => (await waitFor<{ text: string }>(textOf(selector))).text,
    click: async (selector) => {
      const place = await placeToClick(selector, evaluate);
      if (place) await clickAt(...place);
    },
    clickAt,
    fill: async (selector, text) => {
      await waitFor(selectField(selector));
      if (text === '')
        await keys([
          { type: 'keyDown', value: keyOf('Delete').webdriver },
          { type: 'keyUp', value: keyOf('Delete').webdriver },
        ]);
      else await type(text);
    },
    type,
    press: async (pressed) => {
      const { held, key } = parseKeys(pressed);
      const all = [...held, key].map((it) => it.webdriver);
      await keys([
        ...all.map((value) => ({ type: 'keyDown', value })),
        ...all.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      fs.writeFileSync(file, Buffer.from(data, 'base64'));
    },
    prefer: prefer(bidi, chrome),
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** In the browser's window: the popup that is open. */
export const POPUP = "document.querySelector('browser.webextension-popup-browser')";

/** Text that is safe in a `data:` address without a charset. */
const ascii = (text: string): string =>
  text.replace(/[^\n\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);

let messages = 0; // names of answers, so that a late one is never taken for another's

/**
 * Runs `script` as a frame script in the open popup; it calls `answer(json)` once. BiDi does not list popups,
 * but its chrome scope may load a frame script there.
 */
async function inPopup(bidi: Bidi, chrome: string, script: string, timeoutMs: number): Promise<string> {
  messages += 1;
  const name = `clippost-drive-${messages}`;
  const code = ascii(
    `{ const answer = (json) => sendAsyncMessage(${JSON.stringify(name)}, json); try { ${script} } catch (error) { answer(JSON.stringify({ error: String(error) })); } }`,
  );
  return evaluateIn<string>(
    bidi,
    chrome,
    `new Promise((resolve, reject) => {
      const browser = ${POPUP};
      if (!browser) return reject(new Error('the popup is closed'));
      const timer = setTimeout(() => reject(new Error('the popup did not answer')), ${timeoutMs});
      const got = (message) => { clearTimeout(timer); browser.messageManager?.removeMessageListener(${JSON.stringify(name)}, got); resolve(message.data); };
      browser.messageManager.addMessageListener(${JSON.stringify(name)}, got);
      browser.messageManager.loadFrameScript('data:text/javascript,' + encodeURIComponent(${JSON.stringify(code)}), false);
    })`,
  );
}

/** Evaluates in the page's own world, whatever its CSP says; only text crosses back. */
const inPage = (expression: string): string => `
  const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  Cu.exportFunction(answer, box, { defineAs: 'driveAnswer' });
  Cu.evalInSandbox(${JSON.stringify(
    `Promise.resolve().then(() => (${expression})).then((value) => driveAnswer(JSON.stringify({ ok: value ?? null })), (error) => driveAnswer(JSON.stringify({ error: String(error) })));`,
  )}, box);`;

/** How long a question waits in the page itself for a true answer: each one carried there costs as much as a hundred looks. */
const LOOKS_MS = 1000;

const looked = (expression: string): string => `(async () => {
  for (const end = Date.now() + ${LOOKS_MS}; ; await new Promise((next) => setTimeout(next, 25))) {
    const answer = await (${expression});
    if (answer || Date.now() > end) return answer;
  }
})()`;

/** Trusted keys through the same door as an input method; one door per popup, or a composition would end with each script. */
const withKeyboard = (body: string): string => `
  const keyboard = (globalThis.driveKeyboard ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor));
  if (!keyboard.beginInputTransactionForTests(content)) throw new Error('no input transaction');
  ${body}
  answer('{"ok":null}');`;

/** Trusted too. */
const mouseClick = (x: number, y: number): string => `
  for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
    content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 }, { toWindow: true });
  }
  answer('{"ok":null}');`;

/** The real popup of the toolbar button. */
export async function popupDriver(bidi: Bidi, chrome: string): Promise<PopupDriver> {
  const isClosed = async (): Promise<boolean> => evaluateIn<boolean>(bidi, chrome, `!${POPUP}`);
  await until('the popup', () =>
    evaluateIn<boolean>(
      bidi,
      chrome,
      `(() => { const it = ${POPUP}; return !!it && it.currentURI?.spec.startsWith('moz-extension:') && !it.webProgress?.isLoadingDocument; })()`,
    ),
  );
  const run = async <T>(script: string, timeoutMs = PATIENCE_MS): Promise<T> => {
    const answer = JSON.parse(await inPopup(bidi, chrome, script, timeoutMs)) as { ok: T; error?: string }; // written by the scripts above
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.ok;
  };
  const evaluate = <T>(expression: string): Promise<T> => run<T>(inPage(expression));
  const waitFor = <T>(expression: string, timeoutMs = PATIENCE_MS): Promise<T> =>
    until(
      expression,
      () => run<T>(inPage(looked(expression)), ROUND_TIMEOUT_MS),
      timeoutMs,
      () => evaluate(SCENE),
    ) as Promise<T>; // truthy, so never null
  const strokes = (list: readonly object[]): string =>
    `const list = ${JSON.stringify(list)}.map((it) => new content.KeyboardEvent('', it));`;
  const type = async (text: string): Promise<void> => {
    const list = [...text].map((character) => ({ key: character, code: '', keyCode: 0 }));
    await run(withKeyboard(`${strokes(list)} for (const it of list) { keyboard.keydown(it); keyboard.keyup(it); }`));
  };
  /** A key may close the popup before it answers. */
  const press = async (keys: string): Promise<void> => {
    const { held, key } = parseKeys(keys);
    const list = [...held, key].map(({ key: name, code, keyCode }) => ({ key: name, code, keyCode }));
    const script = withKeyboard(
      `${strokes(list)} for (const it of list) keyboard.keydown(it); for (const it of list.reverse()) keyboard.keyup(it);`,
    );
    if (key.key !== 'Escape') return run(script);
    // What the page leaves of it the browser's window gets, which a key typed into the page alone never reaches.
    await evaluateIn(
      bidi,
      chrome,
      `(() => {
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!keyboard.beginInputTransactionForTests(window)) throw new Error('no input transaction');
        const it = new KeyboardEvent('', ${JSON.stringify({ key: key.key, code: key.code, keyCode: key.keyCode })});
        keyboard.keydown(it);
        keyboard.keyup(it);
      })()`,
    );
  };
  await waitFor('document.readyState === "complete"');
  return {
    evaluate,
    waitFor,
    text: async (selector) => (await waitFor<{ text: string }>(textOf(selector))).text,
    click: async (selector, unless) => {
      const place = await placeToClick(selector, evaluate, unless);
      if (place) await run(mouseClick(...place));
    },
    clickAt: (x, y) => run(mouseClick(x, y)),
    fill: async (selector, text) => {
      await waitFor(selectField(selector));
      if (text === '') await press('Delete');
      else await type(text);
    },
    type,
    press,
    compose: (text) =>
      run(
        withKeyboard(`
          const text = ${JSON.stringify(text)};
          keyboard.setPendingCompositionString(text);
          keyboard.appendClauseToPendingComposition(text.length, keyboard.ATTR_RAW_CLAUSE);
          keyboard.setCaretInPendingComposition(text.length);
          keyboard.flushPendingComposition();`),
      ),
    commitByEnter: (text) =>
      run(
        withKeyboard(`
          ${strokes([{ key: 'Enter', code: 'Enter', keyCode: 13 }])}
          keyboard.commitCompositionWith(${JSON.stringify(text)}, list[0]);
          keyboard.keyup(list[0]);`),
      ),
    screenshot: async (file) => {
      const url = await evaluateIn<string>(
        bidi,
        chrome,
        `(async () => {
          const image = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          canvas.getContext('2d').drawImage(image, 0, 0);
          return canvas.toDataURL('image/png');
        })()`,
      );
      fs.writeFileSync(file, Buffer.from(url.replace(/^.*,/, ''), 'base64'));
    },
    prefer: prefer(bidi, chrome),
    resize: async (width, height) => {
      await evaluate(`void Object.assign(document.body.style, { width: '${width}px', height: '${height}px' })`);
      await waitFor(`innerWidth === ${width}`);
    },
    close: async () => {
      await evaluateIn(bidi, chrome, `void ${POPUP}?.closest('panel').hidePopup()`);
      await until('the popup to close', isClosed);
    },
    isClosed,
  };
}
