/** The present instant, ISO 8601 UTC with milliseconds. The core gets it from outside, so that it is repeatable. */
export const nowIso = (): string => new Date().toISOString();
