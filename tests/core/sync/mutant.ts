import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Sin } from './sins.table.ts';
import type { Subject } from './subject.ts';

const SOURCE = fileURLToPath(new URL('../../../src/core/sync/', import.meta.url));

/** The product's sync, bundled from its own source with one sin put into it. Throws when the place of the sin is not found once. */
export async function mutant(sin: Pick<Sin, 'name' | 'edits'>): Promise<Subject> {
  const open = new Set(sin.edits);
  const plugin: Plugin = {
    name: 'sin',
    enforce: 'pre',
    transform(code, id) {
      let sinful = code;
      for (const edit of sin.edits) {
        if (id !== `${SOURCE}${edit.file}`) continue;
        if (sinful.split(edit.find).length !== 2)
          throw new Error(`${sin.name}: not found exactly once in ${edit.file}: ${edit.find}`);
        sinful = sinful.replace(edit.find, () => edit.replace);
        open.delete(edit);
      }
      return sinful === code ? null : { code: sinful, map: null };
    },
  };
  const entry = fileURLToPath(new URL('subject.ts', import.meta.url));
  const options = { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['es' as const] } };
  const built = await build({ configFile: false, logLevel: 'silent', plugins: [plugin], build: options });
  if (open.size > 0) throw new Error(`${sin.name}: ${[...open].map((edit) => edit.file)} is not part of the bundle`);
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  const code = output.output[0].code;
  const module: { subject: Subject } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  return module.subject;
}
