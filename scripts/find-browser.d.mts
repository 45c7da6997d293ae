export interface FoundBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly name: string;
  readonly branded: boolean;
  readonly path: string;
}
export function which(command: string): string | null;
export function findBrowsers(): FoundBrowser[];
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
