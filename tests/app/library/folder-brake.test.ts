import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrake } from '../../../src/app/library/folder-brake.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a pause holds what asks whether to go on, and does not count as work', async () => {
  const brake = createBrake();
  vi.advanceTimersByTime(300);
  await brake.whenToGoOn(); // nothing holds it
  brake.pause();
  brake.pause(); // once is enough
  const order: string[] = [];
  const held = brake.whenToGoOn().then(() => order.push('gone on'));
  vi.advanceTimersByTime(5000);
  expect([brake.isPaused(), brake.workedMs()]).toEqual([true, 300]);
  await Promise.resolve();
  order.push('released');
  brake.goOn();
  await held;
  expect(order).toEqual(['released', 'gone on']);
  vi.advanceTimersByTime(200);
  expect([brake.isPaused(), brake.workedMs()]).toEqual([false, 500]);
});

test('the time of a round begins with its first step: a look of seconds is no sign of slow writing', () => {
  const brake = createBrake();
  vi.advanceTimersByTime(2600);
  brake.wrote(1);
  expect(brake.workedMs()).toBe(0);
  vi.advanceTimersByTime(1000);
  brake.wrote(200);
  expect(brake.workedMs()).toBe(1000);
  brake.pause();
  vi.advanceTimersByTime(500);
  brake.wrote(1); // another round; a step that was on its way when the person paused
  vi.advanceTimersByTime(500);
  brake.goOn();
  vi.advanceTimersByTime(70);
  expect(brake.workedMs()).toBe(70);
});

test('cancelling lets go of a pause, so that the run can end', async () => {
  const brake = createBrake();
  brake.pause();
  const held = brake.whenToGoOn();
  brake.cancel();
  await held;
  expect([brake.isPaused(), brake.isCancelled()]).toEqual([false, true]);
});
