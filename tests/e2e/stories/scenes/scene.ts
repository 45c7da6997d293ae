import type { PageDriver } from '../../drive/driver.ts';

/** One state on the screen. */
export interface Scene {
  readonly name: string;
  readonly kind: 'popup' | 'library' | 'settings' | 'first-run';
  readonly page: PageDriver;
}
