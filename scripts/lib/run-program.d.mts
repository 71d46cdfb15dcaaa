export declare function bounded(args: readonly string[], seconds: number): Promise<number>;
