import { tmpdir } from "node:os";

/** Where a checkout that installs its packages is put: they are linked from the disk, while other tests write in memory. */
export const onDisk = process.env.DISK_TMPDIR ?? tmpdir();
