export interface VitestRun {
  readonly root: string;
  readonly report: string;
  readonly code: number;
  readonly output: string;
  readonly projects: readonly string[];
}
export function homeless(root: string): string[];
export function readVitest(run: VitestRun): { passed: number; failures: string[]; retried: string[] };
