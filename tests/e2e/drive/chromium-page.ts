import fs from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Look, PageDriver, PopupDriver } from './driver.ts';
import { parseKeys } from './keys.ts';
import { answered, Gone, PATIENCE_MS, until } from './until.ts';

/** CDP as it is: newer commands (Extensions.*) are not in playwright's types. */
export type Send = (method: string, params?: object) => Promise<unknown>;

export const sendOf =
  (session: CDPSession): Send =>
  (method, params) =>
    session.send(method as 'Browser.getVersion', params as undefined); // any method: the names are a closed union in the types

/** Selects all text of a field and puts the focus there: what is typed next replaces it. False while it cannot have the focus. */
export const selectField = (selector: string): string =>
  `(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    if (!field || field.disabled) return false;
    field.focus();
    if (document.activeElement !== field) return false;
    field.select ? field.select() : getSelection().selectAllChildren(field);
    return true;
  })()`;

/** The middle of an element, as `[x, y]`; null while it does not exist, is disabled, or something else would get the click. */
const middleOf = (selector: string): string =>
  `(() => {
    const it = document.querySelector(${JSON.stringify(selector)});
    if (!it || it.disabled) return null;
    it.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = it.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return it.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
  })()`;

/**
 * Where to click, once the element stands still for two looks: a page that is being laid out moves it away under the mouse. Null when `unless`,
 * an expression, is true first.
 */
export async function placeToClick(
  selector: string,
  evaluate: PageDriver['evaluate'],
  unless = 'false',
): Promise<readonly [number, number] | null> {
  let last = '';
  const { place } = await until(
    `${selector} to stand still in sight`,
    async () => {
      const [isNeedless, place] = await evaluate<[boolean, [number, number] | null]>(`[${unless}, ${middleOf(selector)}]`);
      if (isNeedless) return { place: null };
      const stands = place !== null && String(place) === last;
      last = String(place);
      return stands ? { place } : null;
    },
    PATIENCE_MS,
    () => evaluate(SCENE),
  );
  return place;
}

/** What a person sees, for the message of a failure. */
export const SCENE = 'document.body.innerText.slice(0, 1500)';

export const textOf = (selector: string): string =>
  `(() => { const it = document.querySelector(${JSON.stringify(selector)}); return it && { text: it.value ?? it.innerText }; })()`;

const ends = new WeakMap<BrowserContext, Promise<never>>();

/** Only ever fails: when the browser is gone. To be asked for while it is there. */
export function endOf(context: BrowserContext): Promise<never> {
  const known = ends.get(context);
  if (known) return known;
  const end = new Promise<never>((_resolve, reject) => {
    context.once('close', () => reject(new Gone('Chromium is gone')));
  });
  end.catch(() => 'told to everybody who asks something then');
  ends.set(context, end);
  return end;
}

/** Asks a browser. A question that it leaves unanswered, or that fails because it is gone, is told as that. */
export async function whileThere<T>(context: BrowserContext, what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await answered(what, Promise.race([ask(), endOf(context)]));
  } catch (error) {
    if (context.browser()?.isConnected() === false) throw new Gone('Chromium is gone', { cause: error });
    throw error;
  }
}

/** A tab, through playwright. */
export function tabDriver(page: Page): PageDriver {
  const evaluate = <T>(expression: string): Promise<T> =>
    whileThere(page.context(), expression, async () => (await page.evaluate(expression)) as T); // the caller names the shape
  const waitFor = <T>(expression: string, timeoutMs = PATIENCE_MS): Promise<T> =>
    until(
      expression,
      () => evaluate<T>(expression),
      timeoutMs,
      () => evaluate(SCENE),
    ) as Promise<T>; // truthy, so never null
  return {
    evaluate,
    waitFor,
    text: async (selector) =>
      (
        await until(
          selector,
          () => evaluate<{ text: string } | null>(textOf(selector)),
          PATIENCE_MS,
          () => evaluate(SCENE),
        )
      ).text,
    click: (selector) => page.click(selector, { timeout: PATIENCE_MS }),
    clickAt: (x, y) => page.mouse.click(x, y),
    fill: async (selector, text) => {
      await waitFor(selectField(selector));
      await page.keyboard.insertText(text);
    },
    type: (text) => page.keyboard.insertText(text),
    press: (keys) => page.keyboard.press(keys),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    prefer: ({ scheme, forced, calm }) =>
      page.emulateMedia({
        colorScheme: scheme,
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: calm ? 'reduce' : 'no-preference',
      }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The targets of a browser session. */
export async function targetsOf(send: Send, filter?: object): Promise<readonly Target[]> {
  const answer = await send('Target.getTargets', filter ? { filter: [filter] } : {});
  return (answer as { targetInfos: readonly Target[] }).targetInfos; // as the protocol says
}

/** A page that playwright does not list (the action popup), driven over CDP messages to its target. */
export async function popupDriver(
  session: CDPSession,
  browserSend: Send,
  url: string,
  gone: Promise<never>,
): Promise<PopupDriver> {
  const find = async (): Promise<Target | undefined> =>
    (await targetsOf(browserSend)).find((target) => target.type === 'page' && target.url.startsWith(url));
  const target = await until(`the popup ${url}`, find);
  const attached = await browserSend('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const { sessionId } = attached as { sessionId: string }; // as the protocol says

  let closed = false;
  let last = 0;
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as { id?: number; result?: unknown; error?: { message: string } }; // a CDP answer
    const waiting = message.id === undefined ? undefined : pending.get(message.id);
    if (!waiting || message.id === undefined) return;
    pending.delete(message.id);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result);
  });
  let why: Error = new Gone('the popup is closed'); // told before or instead of the browser's end; it never opens again
  const end = (): void => {
    closed = true;
    for (const { reject } of pending.values()) reject(why);
    pending.clear();
  };
  session.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId === sessionId) end();
  });
  gone.catch((error: Error) => {
    why = error; // a killed browser may tell nothing of its targets
    end();
  });
  const send: Send = (method, params = {}) => {
    const answer = new Promise<unknown>((resolve, reject) => {
      if (closed) return reject(why);
      last += 1;
      pending.set(last, { resolve, reject });
      browserSend('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) }).catch(
        reject,
      );
    });
    return answered(`${method} ${JSON.stringify(params)}`, answer);
  };

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression: `(${expression})`, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = answer as {
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string }; text: string };
    }; // as the protocol says
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const waitFor = <T>(expression: string, timeoutMs = PATIENCE_MS): Promise<T> =>
    until(
      expression,
      () => evaluate<T>(expression),
      timeoutMs,
      () => evaluate(SCENE),
    ) as Promise<T>; // truthy, so never null
  const clickAt = async (x: number, y: number): Promise<void> => {
    for (const type of ['mousePressed', 'mouseReleased'])
      await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  };
  const click = async (selector: string, unless?: string): Promise<void> => {
    const place = await placeToClick(selector, evaluate, unless);
    if (place) await clickAt(...place);
  };
  const type = async (text: string): Promise<void> => {
    await send('Input.insertText', { text });
  };
  const press = async (keys: string): Promise<void> => {
    const { key, bits } = parseKeys(keys);
    const text = bits & 7 ? undefined : key.key === 'Enter' ? '\r' : [...key.key].length === 1 ? key.key : undefined;
    const common = {
      key: key.key,
      code: key.code,
      windowsVirtualKeyCode: key.keyCode,
      nativeVirtualKeyCode: key.keyCode,
      modifiers: bits,
    };
    const down = send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', text, ...common });
    const up = send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
    await Promise.allSettled([down, up]); // Escape closes the popup before it answers
  };
  await waitFor('document.readyState === "complete"');
  return {
    evaluate,
    waitFor,
    text: async (selector) => (await waitFor<{ text: string }>(textOf(selector))).text,
    click,
    clickAt,
    fill: async (selector, text) => {
      await waitFor(selectField(selector));
      await type(text);
    },
    type,
    press,
    compose: async (text) => {
      await send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    commitByEnter: async (text) => {
      // Windows reports the key as 'Process', macOS as 'Enter'; both with 229.
      const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await send('Input.insertText', { text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    screenshot: async (file) => {
      const shot = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string }; // as the protocol says
      fs.writeFileSync(file, Buffer.from(shot.data, 'base64'));
    },
    prefer: async (look) => {
      await send('Emulation.setEmulatedMedia', { features: mediaFeatures(look) });
    },
    resize: async (width, height) => {
      // A popup's window is as large as its body asks for; CDP's own override is for tabs.
      await evaluate(`void Object.assign(document.body.style, { width: '${width}px', height: '${height}px' })`);
      await waitFor(`innerWidth === ${width}`);
    },
    close: async () => {
      if (!closed) await Promise.allSettled([send('Runtime.evaluate', { expression: 'window.close()' })]); // gone before it can answer
      await until('the popup to close', () => closed);
      await until(
        'its target to go',
        async () => !(await targetsOf(browserSend)).some(({ targetId }) => targetId === target.targetId),
      );
    },
    isClosed: async () => closed,
  };
}

const mediaFeatures = ({ scheme, forced, calm }: Look): readonly object[] => [
  { name: 'prefers-color-scheme', value: scheme },
  { name: 'forced-colors', value: forced ? 'active' : 'none' },
  { name: 'prefers-reduced-motion', value: calm ? 'reduce' : 'no-preference' },
];
