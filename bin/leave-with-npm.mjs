const everyHalfSecond = 500;

/**
 * The shell between npm and this program passes no signal on when npm is told to stop. Without this the program would
 * stay behind, with its port and its data folder.
 */
export function leaveWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, everyHalfSecond);
  watch.unref();
}
