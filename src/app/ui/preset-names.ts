import type { PresetName } from '../../core/post.ts';
import type { MessageKey } from '../../edge/locale.ts';

/** The presets, as every screen names them. */
export const PRESET_NAMES: { readonly [P in PresetName]: MessageKey } = {
  jekyll: 'ui_preset_jekyll',
  fragment: 'ui_preset_fragment',
  hugo: 'ui_preset_hugo',
  hexo: 'ui_preset_hexo',
  astro: 'ui_preset_astro',
  obsidian: 'ui_preset_obsidian',
};

export const PRESET_LIST = Object.keys(PRESET_NAMES) as PresetName[]; // the table's keys are all presets
