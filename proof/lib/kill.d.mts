export function childrenOf(pid: number): number[];
export function killTree(pid: number): void;
