import { exportNewAtSave, writeAgain } from '../../core/sync/targets.ts';
import { writerTexts } from '../../core/sync/writer-text.ts';
import type { ExporterFor } from '../ui/target-run.ts';

/** What a further folder receives without a reader of files: new posts. Edits wait for the library page. */
export const newPostsExporter: ExporterFor = ({ preset, pattern }, { headingGap, idInName }) => {
  const texts = writerTexts({ preset, pattern, headingGap, idInName });
  return {
    save: (folderId, id) => exportNewAtSave(texts, folderId, id),
    again: (folderId, id) => writeAgain(texts, folderId, id),
  };
};
