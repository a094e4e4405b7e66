/**
 * What stopped a program, in one sentence for whoever started it.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceFor(error) {
  if (!(error instanceof Error)) return String(error);
  const { code, syscall } = /** @type {NodeJS.ErrnoException} */ (error);
  if (["listen", "bind", "getaddrinfo"].includes(syscall ?? "")) return aboutAddress(code) ?? error.message;
  // The query that failed is a page long; what was wrong with it is its cause.
  if (error.message.startsWith("Failed query:") && error.cause) return sentenceFor(error.cause);
  return onOneLine(error.message) || `It stopped without saying why (${error.constructor.name}).`;
}

/** @param {unknown} error */
export function tellAndStop(error) {
  console.error(sentenceFor(error));
  process.exit(1);
}

/** @param {string | undefined} code */
function aboutAddress(code) {
  const { HOST: host, PORT: port = "3000" } = process.env;
  if (code === "EADDRINUSE") return `Port ${port} is in use. Set PORT to another one.`;
  if (code === "EACCES") return `This account may not use port ${port}. Set PORT to one above 1023.`;
  const unknown = code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN";
  return unknown ? `There is no address ${host} on this machine. Set HOST to another one.` : undefined;
}

/** @param {string} text */
function onOneLine(text) {
  return text.replaceAll(/\s+/g, " ").trim();
}
