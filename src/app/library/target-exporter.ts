import { realTexts } from '../../core/sync/real-text.ts';
import { exportAtSave, writeAgain } from '../../core/sync/targets.ts';
import type { ExporterFor } from '../ui/target-run.ts';

/** Everything that a further folder receives: new posts, and edits in the files that are there. */
export const fullExporter: ExporterFor = ({ preset, pattern }, { headingGap, idInName }) => {
  const texts = realTexts({ preset, pattern, headingGap, idInName });
  return { save: (folderId, id) => exportAtSave(texts, folderId, id), again: (folderId, id) => writeAgain(texts, folderId, id) };
};
