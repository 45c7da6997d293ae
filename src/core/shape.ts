// Checks of data that comes from outside, put together from small ones.

/** True when a value from outside is what it claims to be. */
export type Check = (value: unknown) => boolean;

export const isString: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
/** A number that can be counted on from: to one with a fraction, or beyond what is exact, adding one may change nothing. */
export const isCount: Check = (value) => typeof value === 'number' && value >= 0 && value < 2 ** 52 && Number.isInteger(value);
export const isBoolean: Check = (value) => typeof value === 'boolean';

/** An ISO 8601 instant in UTC. */
export const isInstant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value));

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object whose named fields pass; fields that are not named are let be, for a later version may have more. */
export const shapeOf =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return Object.entries(fields).every(([name, check]) => check(given.get(name)));
  };

/** A field that may be left out. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
