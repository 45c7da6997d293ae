import type { WorkerPorts } from '../../../src/core/sync/outbox.ts';
import { portsOf } from './check.ts';
import { outboxOn } from './memory-library.ts';
import type { Mini } from './miniature.ts';
import type { Subject } from './subject.ts';
import type { World } from './world.ts';

/** What the background worker has in its hands. */
export const workerPorts = (w: World, subject: Subject): WorkerPorts<Mini> => ({
  ...portsOf(w, subject),
  outbox: outboxOn(w.lib),
});
