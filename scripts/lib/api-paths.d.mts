export declare const apiPaths: string;
