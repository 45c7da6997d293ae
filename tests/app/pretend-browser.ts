import en from '../../public/_locales/en/messages.json';

type Stored = Record<string, unknown>;
type Listener = (changes: Stored, area: string) => void;

// What a page of ours asks of the browser, out of memory: texts in English, storage, shortcuts. One for all pages of a test.

const texts = new Map<string, { readonly message: string }>(Object.entries(en));
const listeners = new Set<Listener>();
const areas: Record<string, Stored> = {};
/** What the toolbar button shows on tabs without a mark of their own. */
export const button = { text: '', title: '' };
let base = '/public/';
let uiLanguage = 'en-US';
let shortcuts: readonly { readonly name: string; readonly description: string; readonly shortcut: string }[] = [];

/** Another browser on another day: nothing stored, nobody listens. */
export function restart(
  told: { readonly keys?: typeof shortcuts; readonly base?: string; readonly uiLanguage?: string } = {},
): void {
  for (const area of ['local', 'session']) areas[area] = {};
  listeners.clear();
  Object.assign(button, { text: '', title: '' });
  shortcuts = told.keys ?? [];
  base = told.base ?? '/public/';
  uiLanguage = told.uiLanguage ?? 'en-US';
}
restart();

/** What stands under a key of storage.local. */
export const stored = (key: string): unknown => areas.local?.[key];

const area = (name: string) => ({
  get: async (key?: string): Promise<Stored> => {
    const all = areas[name] ?? {};
    return structuredClone(key === undefined ? all : key in all ? { [key]: all[key] } : {});
  },
  set: async (values: Stored): Promise<void> => {
    areas[name] = { ...areas[name], ...structuredClone(values) };
    for (const listener of listeners) listener(values, name);
  },
  remove: async (key: string): Promise<void> => {
    delete areas[name]?.[key];
  },
});

const browser = {
  action: {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ text }: { readonly text: string }) => {
      button.text = text;
    },
    setTitle: async ({ title }: { readonly title: string }) => {
      button.title = title;
    },
  },
  i18n: {
    getMessage: (key: string, values: readonly string[] = []) =>
      (texts.get(key)?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
    getUILanguage: () => uiLanguage,
  },
  runtime: { getURL: (path: string) => `${base}${path}` },
  storage: {
    local: area('local'),
    session: area('session'),
    onChanged: { addListener: (it: Listener) => listeners.add(it), removeListener: (it: Listener) => listeners.delete(it) },
  },
  commands: { getAll: async () => shortcuts },
};

/** For `vi.mock('…/src/edge/browser.ts', async () => (await import('…/pretend-browser.ts')).mocked)`. */
export const mocked = { browser };
