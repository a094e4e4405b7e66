import { hash, verify } from "@node-rs/argon2";
import { slots } from "#app/gate/slots";

/** OWASP's advice for argon2id, with a memory cost that one phone call to the host does not undo: 64 MiB, 3 passes. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Two at a time: more would let a crowd of wrong passwords take all memory. */
const oneByOne = slots(2, 5000);

let nobody: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return oneByOne(() => hash(password.normalize("NFKC"), cost));
}

/** Without a hash it verifies against nobody's, so that an unknown name takes as long as a wrong password. */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("nobody signs in with this");
  const compared = storedHash ?? (await nobody);
  const right = await oneByOne(() => verify(compared, password.normalize("NFKC")));
  return storedHash !== null && right;
}
