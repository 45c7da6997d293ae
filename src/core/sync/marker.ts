/** The text of `.clippost/folder.json`; written only when a person chooses or re-adopts the folder. */
export const markerText = (id: string): string => `${JSON.stringify({ format: 1, id })}\n`;

/** The folder's id, or null when the marker cannot be read. A marker of a newer format is one we cannot read. */
export function readMarker(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 1) return null;
    return 'id' in value && typeof value.id === 'string' && value.id !== '' ? value.id : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
