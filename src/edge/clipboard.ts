import { failed, type Outcome, success } from '../core/failure.ts';

/** Puts text on the clipboard; needs a person's click just before. Failure: `unexpected` where the browser refuses. */
export async function copyText(text: string): Promise<Outcome<null>> {
  try {
    await navigator.clipboard.writeText(text);
    return success(null);
  } catch (error) {
    if (error instanceof DOMException) return failed('unexpected', `clipboard: ${error.name}`);
    throw error;
  }
}
