export function buildBench(only?: readonly string[]): Promise<string>;
export function buildFolderPage(): Promise<string>;
