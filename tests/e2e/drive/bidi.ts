import WebSocket from 'ws';
import { answered, Gone } from './until.ts';

/** One WebDriver BiDi session: commands in, answers out. */
export interface Bidi {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): void;
}

/** Connects to a browser's BiDi socket and opens a session. */
export async function connectBidi(url: string, capabilities: object): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = (event) => reject(new Error(event.message));
  });
  let last = 0;
  let closed = false;
  const pending = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; type: string; error?: string; message?: string; result: never }; // BiDi
    const waiting = message.id === undefined ? undefined : pending.get(message.id);
    if (!waiting || message.id === undefined) return;
    pending.delete(message.id);
    if (message.type === 'error') waiting.reject(new Error(`${message.error}: ${message.message}`));
    else waiting.resolve(message.result);
  };
  socket.onclose = () => {
    closed = true;
    for (const { reject } of pending.values()) reject(new Gone('Firefox is gone'));
    pending.clear();
  };
  const send = <T>(method: string, params: object = {}): Promise<T> => {
    const answer = new Promise<T>((resolve, reject) => {
      if (closed) return reject(new Gone('Firefox is gone')); // a closed socket swallows what it is sent
      last += 1;
      pending.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
    return answered(`${method} ${JSON.stringify(params)}`, answer);
  };
  await send('session.new', { capabilities: { alwaysMatch: capabilities } });
  return { send, close: () => socket.close() };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates one expression in a context and brings its JSON home. */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    expression: `Promise.resolve((${expression})).then((value) => JSON.stringify(value ?? null))`,
    target: { context },
    awaitPromise: true,
    resultOwnership: 'none',
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'no reason given');
  return JSON.parse(answer.result.value ?? 'null') as T; // the caller names the shape
}
