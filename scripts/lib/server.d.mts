export declare function checkPort(port: number | string, host: string): Promise<void>;
export declare function freePort(): Promise<number>;
export declare function foldersOf(database: { dir: string; pid?: number }): { GUILDHALL_FILES: string; GUILDHALL_BACKUPS: string };
