export function findReader(): string | undefined;
export function readWith(python: string, script: string, input: string): unknown;
