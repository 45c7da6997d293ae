import { bodyLines } from './body.ts';
import type { PostChanges } from './changes.ts';
import { readPost } from './parse.ts';
import type { PostFile } from './post-file.ts';
import type { Preset } from './presets.ts';
import type { Edit } from './source-text.ts';

/** The body's replacement, where the body stands, in the form that its kind has in the preset. */
export const bodyEdits = (file: PostFile, { body, bodyKind = file.bodyKind }: PostChanges, preset: Preset): readonly Edit[] => {
  if (body === undefined) return [];
  const now = readPost(file);
  if (now.bodyKind === bodyKind && now.body === body) return [];
  // a fragment stays one, whatever preset is asked for: there is nothing else in it
  const text = bodyLines(body, bodyKind, file.frontMatter ? preset : { ...preset, rows: null });
  if (text === file.body.text) return [];
  if (file.body.text !== '') return [{ ...file.body, text }];
  const content = file.source.text.slice(0, file.contentStart);
  const end = file.source.text.length;
  return [{ start: file.contentStart, end, text: `${content.endsWith('\n') ? '' : '\n'}\n${text}\n` }];
};
