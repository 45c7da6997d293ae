import type { Failure } from '../../core/failure.ts';
import type { Settings } from '../../core/settings.ts';
import type { Shortcut } from '../../edge/commands.ts';
import type { StorageUse } from '../../edge/storage.ts';

/** What the page shows. */
export interface SettingsState {
  readonly settings: Settings;
  readonly shortcuts: readonly Shortcut[];
  readonly storage: StorageUse | null;
  /** The last thing that happened, in words. */
  readonly said: string | null;
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** How many times the further folders were written to while this page is open. */
  readonly exports: number;
}

export interface SettingsActions {
  /** Keeps some settings at once; there is no button for it. False: they could not be kept, and that was told. */
  readonly change: (changes: Partial<Settings>) => Promise<boolean>;
  /** One longer piece of work; it answers what to say. */
  readonly work: (doing: string, work: () => Promise<string | Failure>) => Promise<void>;
  readonly tell: (said: string) => void;
  readonly fail: (failure: Failure) => void;
}

export interface SectionProps {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
}
