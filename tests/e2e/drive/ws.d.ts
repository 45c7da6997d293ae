// The one corner of `ws` that the Firefox driver uses (the package brings no types; Node 20 has no WebSocket of its own).
declare module 'ws' {
  export default class WebSocket {
    constructor(url: string);
    onopen: (() => void) | null;
    onerror: ((event: { readonly message: string }) => void) | null;
    onclose: (() => void) | null;
    onmessage: ((event: { readonly data: unknown }) => void) | null;
    send(text: string): void;
    close(): void;
  }
}
