// What measurements load in Node: the post format, all synchronous (dist-bench/post.mjs).
export { fileName, fileNameWhenTaken } from '../../core/file-name.ts';
export { changesBetween } from '../../core/format/changes.ts';
export { parsePost } from '../../core/format/parse.ts';
export { revisePost } from '../../core/format/revise.ts';
export { serializePost } from '../../core/format/serialize.ts';
export { canonicalKey } from '../../core/identity.ts';
