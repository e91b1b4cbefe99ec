/** Builds what the tests look at and do not build themselves: the files a browser loads. */
import { buildFiles } from './build-stale.ts';

await buildFiles((line) => process.stdout.write(`${line}\n`));
