/// <reference types="vite/types/importMeta.d.ts" />

/** What each language calls itself: one text of its file. The list is made by the build, so that a new file is a new language. */
const OWN_NAMES = import.meta.glob<{ readonly message: string }>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'ui_language',
});

/** The languages that there are: the name of the folder in `_locales`, and their own. */
export const LANGUAGES: readonly (readonly [folder: string, name: string])[] = Object.entries(OWN_NAMES).map(
  ([file, { message }]) => [file.split('/').at(-2) ?? file, message],
);
