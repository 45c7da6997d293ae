import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../edge/locale.ts';

/** A sentence with a file's name in it, whose direction is its own. */
export function named(key: MessageKey, name: string): ComponentChildren {
  const [before = '', after = ''] = t(key, '\u0000').split('\u0000');
  return (
    <>
      {before}
      <bdi class="file" title={name}>
        {name}
      </bdi>
      {after}
    </>
  );
}
