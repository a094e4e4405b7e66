import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

interface WasmModule {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}

/** PGlite as shipped makes no fsync call, so that a power cut loses rows it had confirmed. This one makes one per commit. */
class DurableNodeFS extends NodeFS {
  override async init(...args: Parameters<NodeFS["init"]>) {
    const result = await super.init(...args);
    const preRun = result.emscriptenOpts.preRun as unknown as ((wasm: WasmModule) => void)[];
    preRun.push((wasm) => {
      wasm.NODEFS.stream_ops.fsync = ({ nfd }) => syncFile(nfd);
    });
    return result;
  }
}

/** Opens, or makes, the database in this folder. The caller holds the folder's lock. */
export function openDurably(folder: string): Promise<PGlite> {
  const startParams = [
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
    "-c",
    "wal_sync_method=fsync",
  ];
  return PGlite.create({ fs: new DurableNodeFS(folder), startParams });
}

/** Pipes and directories cannot be synced and say so; every other failure is a failure of the commit. */
function syncFile(descriptor: number): number {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "EINVAL" && code !== "EBADF") throw error;
  }
  return 0;
}
