import { FAILURE_KINDS, type Failure, type Outcome } from '../core/failure.ts';
import type { Handlers, Messages } from '../core/messages.ts';
import { browser, type Runtime } from './browser.ts';

// The only file that knows runtime.sendMessage. What arrives is unknown until it was looked at; failures travel as data.

interface Envelope {
  readonly clippost: 1;
  readonly verb: string;
  readonly request: unknown;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'clippost' in message &&
  message.clippost === 1 &&
  'verb' in message &&
  'request' in message;

/** An error nobody expected, as data: the sentence is the screen's, `detail` is what "Copy details" gives (no page text). */
export const unexpected = (error: unknown): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: {
    kind: 'unexpected',
    detail: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
  },
});

/** How often a request is sent when the worker dies before it answers. Every request may be sent again without harm. */
const ATTEMPTS = 3;

const LIFELINE = 'clippost-lifeline';

/**
 * Tells when the background dies. Chromium rejects the messages that a stopped worker had not answered, Firefox leaves them unanswered
 * for ever; a port's end is told by both.
 */
function watchBackground(): { readonly died: Promise<never>; readonly release: () => void } {
  const port = browser.runtime.connect({ name: LIFELINE });
  const died = new Promise<never>((_resolve, reject) => {
    port.onDisconnect.addListener(() => reject(new Error('the background was stopped')));
  });
  return { died, release: () => port.disconnect() };
}

/** Asks the background. What a stopped background had not answered is asked again; the next message wakes a fresh one. */
export async function ask<K extends keyof Messages>(
  verb: K,
  request: Parameters<Messages[K]>[0],
): Promise<Outcome<ReturnType<Messages[K]>>> {
  const envelope: Envelope = { clippost: 1, verb, request };
  let last: unknown = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const lifeline = watchBackground();
    try {
      const answer: unknown = await Promise.race([browser.runtime.sendMessage(envelope), lifeline.died]);
      if (isOutcome<ReturnType<Messages[K]>>(answer)) return answer;
      last = new Error('the background did not answer');
    } catch (error) {
      last = error;
    } finally {
      lifeline.release();
    }
  }
  return unexpected(last);
}

/** The background is ours and typed by `Handlers`; only the frame of its answer is looked at. */
const isOutcome = <T>(answer: unknown): answer is Outcome<T> =>
  typeof answer === 'object' &&
  answer !== null &&
  'ok' in answer &&
  (answer.ok === true ? 'value' in answer : 'failure' in answer && isFailure(answer.failure));

const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'kind' in value && FAILURE_KINDS.some((kind) => kind === value.kind);

/**
 * Answers requests of our own pages. Register synchronously at the top level of the background.
 * Strangers (other extensions, web pages, content scripts) and unknown verbs are ignored.
 */
export function answer(handlers: Handlers): void {
  const table = new Map<string, (request: never) => Promise<Outcome<unknown>>>(Object.entries(handlers));
  browser.runtime.onConnect.addListener(() => undefined); // a lifeline: its end is all it says
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    if (!isEnvelope(message)) return undefined;
    const handler = table.get(message.verb);
    if (!handler) return undefined;
    // The sender is a page of this very version, typed by Messages; `never` is how one table holds handlers of many requests.
    void handler(message.request as never)
      .catch(unexpected)
      .then(respond);
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback); // undefined: it is not for us
}
