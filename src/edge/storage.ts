/** How much room the library has and takes, as the browser tells it. */
export interface StorageUse {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** True when the browser promised not to clear it when space runs out. */
  readonly persisted: boolean;
}

export async function storageUse(): Promise<StorageUse> {
  const [estimate, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { usedBytes: estimate.usage ?? null, quotaBytes: estimate.quota ?? null, persisted };
}

/** Asks the browser not to clear the library when space runs out; answers whether it promised. */
export const keepStorage = async (): Promise<boolean> => (await navigator.storage.persisted()) || navigator.storage.persist();
