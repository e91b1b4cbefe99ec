export type Stamp = { lock: string; abi: string; platform: string; withDev: boolean };
type LockedPackage = { version?: string; optional?: boolean; dev?: boolean; devOptional?: boolean };
type Lock = { packages?: Record<string, LockedPackage> };

export function stampFor(lockfile: string | Uint8Array, withDev: boolean): Stamp;
export function stepFor(found: Stamp | undefined, wanted: Stamp): 'nothing' | 'rebuild' | 'install';
export function holdsAll(lock: Lock, installed: Lock, withDev: boolean): boolean;
