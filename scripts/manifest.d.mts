export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly default_locale: string;
  readonly permissions: readonly string[];
  readonly incognito: string;
  readonly key?: string;
  readonly minimum_chrome_version?: string;
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
  readonly options_ui: Readonly<Record<string, unknown>>;
  readonly background: Readonly<Record<string, unknown>>;
  readonly browser_specific_settings?: { readonly gecko: Readonly<Record<string, unknown>> };
}
export const CHROMIUM_KEY: string;
export function manifestFor(target: 'chromium' | 'chromium-store' | 'firefox'): Manifest;
export function checkMessages(manifest: Manifest, dir: string): void;
